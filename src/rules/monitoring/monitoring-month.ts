import { basis } from "../basis";
import { defineRule } from "../rule";
import { monitoringKinds } from "./monitoring-row";

export default defineRule({
  id: "monitoring-month",
  title: "监控时点应与本地规定一致",
  why: "各地规定了监控的月份。月份不同，汇总时对不上。",
  basis: basis.practice,
  level: "advice",
  book: ["M-QUARTER"],
  kinds: monitoringKinds,
  messages: {
    other: ({ month, months }: { month: number; months: string }) =>
      `表上监控到 ${month} 月，所选口径的监控时点是 ${months}月。`,
  },
  examples: {
    profile: "xinjiang",
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | ⟦1—7月执行情况⟧ |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 16公里 |`,
        messages: ["other"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—8月执行情况 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 18公里 |`,
    ],
  },

  *check({ form, profile }) {
    const { months } = profile.monitoring;
    if (form.month === undefined || !months || months.includes(form.month)) return;
    const data = { month: form.month, months: months.join("、") };
    yield { messageId: "other", at: form.columns.actual?.at ?? null, data };
  },
});
