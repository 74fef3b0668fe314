import { indicatorDirection } from "../../form/indicator-direction";
import { isTotalCost } from "../../form/name-kinds";
import { unitNamed } from "../../values/units";
import { actualsOf, isUsable } from "../actuals/actual-fault";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { isCost } from "../../form/is-cost";
import { defineRule } from "../rule";
import { explanationOf } from "./explained";

/** Below this share of the ceiling (percent) the ceiling itself is in doubt. */
const farBelow = 70;

function isMoney(unit: string | undefined): boolean {
  return unitNamed(/^[^/·]+/.exec(unit ?? "")?.[0] ?? "")?.kind === "money";
}

export default defineRule({
  id: "cost-far-below",
  title: "实际成本远低于上限宜说明",
  why: "成本远低于上限，要么是节约，要么是预算编宽了，来年编预算用得上。",
  basis: basis.practice,
  level: "advice",
  book: ["S-NEGFARBELOW"],
  kinds: reviewKinds,
  messages: {
    below: ({ percent }: { percent: number }) =>
      `实际成本只有上限的 ${percent}%，预算可能偏宽；属于节约的宜说明做法。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 成本指标 | 单台检测费用 | ≤2000元 | ⟦800元⟧ | 10 | 10 |`,
        messages: ["below"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 成本指标 | 单台检测费用 | ≤2000元 | 1900元 | 10 | 10 |  |
| ^ | ^ | 耗材费用 | ≤30万元 | 12万元 | 10 | 10 | 集中采购降低了单价 |
| 效益指标 | 社会效益指标 | 投诉件数 | ≤10件 | 2件 | 10 | 10 |  |`,
      `
| 项目支出绩效自评表 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 |
| 产出指标 | 成本指标 | 项目总成本 | ≤10万元 | 0万元 |`,
    ],
  },

  *check({ form, scores }) {
    const actuals = actualsOf(form);
    for (const { indicator, formula, met, completion } of scores.indicators) {
      // Where nothing was paid there is nothing to compare.
      if (met !== true || !completion || completion >= farBelow) continue;
      const row = actuals.get(indicator);
      if (formula === null ? indicatorDirection(indicator) !== "less" : formula !== "reverse") continue;
      if (
        !isUsable(row) ||
        !(isCost(indicator) || isTotalCost(indicator.name.text)) ||
        !isMoney(row.target?.value.unit)
      )
        continue;
      if (explanationOf(form, indicator).kind === "written") continue;
      yield { messageId: "below", at: row.actual.at, data: { percent: Math.round(completion) } };
    }
  },
});
