import type { IndicatorScore } from "../../scoring/score-sheet";
import { tolerance } from "../../scoring/settle-score";
import { formatPoints } from "../../values/hundredths";
import { actualsOf, isUsable } from "../actuals/actual-fault";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { explanationOf } from "./explained";
import { setScore } from "./set-score";

/** What the formulas of the other direction give, as shares of the weight. */
function wrongShares({ formula, completion }: IndicatorScore): readonly number[] {
  const ratio = (completion ?? 0) / 100;
  if (ratio <= 0) return [];
  return formula === "reverse" ? [ratio] : [1 / ratio, 2 - ratio];
}

function isWrongWay(row: IndicatorScore): boolean {
  const { formula, met, declared, least, indicator } = row;
  const weight = indicator.weight?.points ?? 0;
  if ((formula !== "positive" && formula !== "reverse") || met !== true) return false;
  if (declared === null || declared <= 0 || least === null || declared >= least - tolerance) return false;
  return wrongShares(row).some((share) => Math.abs(weight * share - declared) <= tolerance);
}

interface Data {
  readonly score: number;
  readonly most: number;
}

export default defineRule({
  id: "score-wrong-way",
  title: "得分应按指标的方向计算",
  why: "越低越好的指标低于上限即得满分，按完成比例打折就少得了分。",
  basis: basis.quantitativeScore,
  level: "advice",
  book: ["S-SIGNDIR"],
  kinds: reviewKinds,
  messages: {
    lessIsBetter: ({ score, most }: Data) =>
      `得分 ${formatPoints(score)} 像是按越多越好算的；本指标没有超过上限，应得满分 ${formatPoints(most)}。`,
    moreIsBetter: ({ score, most }: Data) =>
      `得分 ${formatPoints(score)} 像是按越少越好算的；本指标达到了指标值，应得满分 ${formatPoints(most)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 铺设燃气管道 | ≥50公里 | 60公里 | 10 | ⟦8.33⟧ |  |
| 成本指标 | 每公里造价 | ≤20万元 | 15万元 | 10 | ⟦7.5⟧ |  |`,
        messages: ["moreIsBetter", "lessIsBetter"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 铺设燃气管道 | ≥50公里 | 60公里 | 10 | 10 |  |
| ^ | 入户安检户数 | ≥2000户 | 2400户 | 10 | 8.33 | 指标值定得偏低，按偏离程度调减 |
| 成本指标 | 每公里造价 | ≤20万元 | 15万元 | 10 | 10 |  |`,
    ],
  },

  *check({ form, scores }) {
    if (!scores.scored) return;
    const actuals = actualsOf(form);
    for (const row of scores.indicators) {
      const { indicator, declared, most, formula } = row;
      if (!isWrongWay(row) || declared === null || most === null || !indicator.score) continue;
      if (!isUsable(actuals.get(indicator)) || explanationOf(form, indicator).kind === "written") continue;
      const messageId = formula === "reverse" ? "lessIsBetter" : "moreIsBetter";
      const fixes = [setScore(indicator.score, most)];
      yield { messageId, at: indicator.score.at, data: { score: declared, most }, fixes };
    }
  },
});
