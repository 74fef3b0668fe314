import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { monitoringKinds } from "./monitoring-row";

export default defineRule({
  id: "monitoring-unfilled",
  title: "监控表应填执行情况",
  why: "监控要看目标完成到哪里。执行情况一项都没有填，就还不是监控。",
  basis: basis.dualMonitoring,
  level: "error",
  book: [],
  kinds: monitoringKinds,
  messages: {
    unfilled: ({ rows }: { rows: number }) => `${rows} 项指标的执行情况都还没有填。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | ⟦1—7月执行情况⟧ | 全年预计完成情况 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 |  | 24公里 |
          | ^ | 时效指标 | 完工时间 | 11月底前 |  | 11月底前 |`,
        messages: ["unfilled"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 16公里 | 24公里 |
        | ^ | 时效指标 | 完工时间 | 11月底前 |  | 11月底前 |`,
    ],
  },

  // Single rows may have nothing to tell before the year is over.
  *check({ form }) {
    const at = form.columns.actual?.at;
    const rows = form.indicators.filter(({ actual }) => actual !== null);
    if (!at || rows.length === 0 || rows.some(({ actual }) => !isBlank(actual?.text ?? ""))) return;
    yield { messageId: "unfilled", at, data: { rows: rows.length } };
  },
});
