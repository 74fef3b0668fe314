import { basis } from "../basis";
import { defineRule } from "../rule";
import { chanceOf, monitoringKinds } from "./monitoring-row";

export default defineRule({
  id: "goal-out-of-reach",
  title: "不可能完成的目标应考虑调整",
  why: "年中已确定完不成的目标，可以按程序申请调整；到自评时再说，只能扣分。",
  basis: basis.practice,
  level: "advice",
  book: ["M-ADJUST"],
  kinds: monitoringKinds,
  messages: {
    adjust: () => "选了不可能完成，原因、备注里没有提到调整。可按程序申请调整。",
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 原因说明 | 完成可能性 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 2公里 | 管线迁改未批复 | ⟦完全不可能⟧ |`,
        messages: ["adjust"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 原因说明 | 完成可能性 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 2公里 | 管线迁改未批复，已申请将目标调减为10公里 | 完全不可能 |`,
    ],
  },

  *check({ form }) {
    const blocks = form.remarks.map(({ value }) => value.text).join("");
    for (const indicator of form.indicators) {
      const { extra, reason } = indicator;
      if (chanceOf(indicator) !== "impossible" || !extra.chance) continue;
      const said = `${reason?.text ?? ""}${extra.note?.text ?? ""}${blocks}`;
      if (!/调整|调减|核减|变更|取消/.test(said))
        yield { messageId: "adjust", at: extra.chance.at, data: {} };
    }
  },
});
