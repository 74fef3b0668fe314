import type { Points } from "../../form/form";
import type { IndicatorScore } from "../../scoring/score-sheet";
import { isBlank } from "../../values/blank";
import { formatPoints } from "../../values/hundredths";
import { actualsOf } from "../actuals/actual-fault";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import { setScore } from "./set-score";

/** The score the formula gives, where it gives exactly one. */
function fixesOf(cell: Points, { least, most }: IndicatorScore): readonly FixDraft[] {
  return most !== null && least === most ? [setScore(cell, most)] : [];
}

/** All scores that follow from a formula alone, as one step; the others stay open. */
function fillAll(open: readonly Missing[]): readonly FixDraft[] {
  const cells = open.flatMap(({ row, cell }) => fixesOf(cell, row).flatMap((fix) => fix.cells));
  return cells.length === 0 ? [] : [{ title: "按公式填得分", kind: "suggestion", cells }];
}

interface Missing {
  readonly row: IndicatorScore;
  readonly cell: Points;
  readonly weight: number;
}

function missingOf(row: IndicatorScore): Missing | null {
  const { breakdown, weight, score } = row.indicator;
  if (breakdown || !score || score.covered || !isBlank(score.text)) return null;
  const points = weight?.points ?? 0;
  return points > 0 ? { row, cell: score, weight: points } : null;
}

export default defineRule({
  id: "score-missing",
  title: "有分值的指标都应有得分",
  why: "没有得分的指标按 0 分计入总分，或使总分与各项合计不符。",
  basis: basis.selfReviewContent,
  level: "error",
  book: ["S-NOSCORE"],
  kinds: reviewKinds,
  needs: ["score column"],
  messages: {
    missing: ({ weight }: { weight: number }) => `分值 ${formatPoints(weight)}，没有填得分。`,
    total: () => "没有填总分。",
    column: ({ rows }: { rows: number }) => `${rows} 项指标都还没有填得分。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 20 | 20 |
| ^ | 垃圾清运量 | ≥3000吨 | 3150吨 | 20 | ⟦⟧ |
| 效益指标 | 水质达标率 | ≥90% | 92% | 40 | 40 |`,
        messages: ["missing"],
      },
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 20 | ⟦⟧ |
| 效益指标 | 水质达标率 | ≥90% | 92% | 40 |  |`,
        messages: ["column"],
      },
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 60 | 60 |
| 效益指标 | 水质达标率 | ≥90% | 92% | 40 | 40 |
| 总分 | < | < | < | 100 | ⟦⟧ |`,
        messages: ["total"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 清淤河道长度 | ≥12公里 | 12.6公里 | 40 | 40 |
| ^ | 垃圾清运量 | ≥3000吨 | 3150吨 | ^ | ^ |
| ^ | 护坡面积 | ≥600平方米 | 0 | 10 | 0 |
| 效益指标 | 水质达标率 | ≥90% | 92% | 40 | 40 |`,
    ],
  },

  *check({ form, scores }) {
    const actuals = actualsOf(form);
    const missing = scores.indicators.map(missingOf).filter((found) => found !== null);
    // A row that is not filled in at all is actual-missing's.
    const open = missing.filter(({ row }) => actuals.get(row.indicator)?.fault?.kind !== "blank");
    const [first, last] = [open[0]?.cell.at, open.at(-1)?.cell.at];
    const isUnscored = scores.indicators.every(({ indicator }) => isBlank(indicator.score?.text ?? ""));
    if (isUnscored && first && last && open.length > 1) {
      const at = { top: first.row, left: first.col, bottom: last.row, right: first.col };
      yield { messageId: "column", at, data: { rows: open.length }, fixes: fillAll(open) };
      return;
    }
    const total = form.total?.score;
    if (!isUnscored && total && isBlank(total.text))
      yield { messageId: "total", at: total.at, data: {}, level: "warning" };
    for (const { row, cell, weight } of open)
      yield { messageId: "missing", at: cell.at, data: { weight }, fixes: fixesOf(cell, row) };
  },
});
