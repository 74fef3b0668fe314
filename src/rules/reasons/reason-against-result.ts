import type { Indicator } from "../../form/form";
import type { Profile } from "../../profile/profile";
import type { IndicatorScore } from "../../scoring/score-sheet";
import { tolerance } from "../../scoring/settle-score";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { elsewhere, failure, noFailure } from "./reasons-lexicon";

/** The words of a reason that say the row was not done, where they are about the row itself. */
function failureIn({ reason, name }: Indicator): string | null {
  const text = reason?.text ?? "";
  if (!failure.test(text) || failure.test(name.text)) return null;
  const clauses = text.replace(noFailure, "").split(/[，,。；;\n]/);
  const clause = clauses.find((part) => failure.test(part) && !elsewhere.test(part));
  return clause === undefined ? null : (failure.exec(clause)?.[0] ?? null);
}

function hasFullMarks({ weight, score }: Indicator): boolean {
  if (!weight?.points || score?.points === null || !score || weight.covered || score.covered) return false;
  return score.points >= weight.points - tolerance;
}

/** A row that is short of its target is no contradiction to such words: only its score may be. */
function resultOf(
  { indicator, met, completion }: IndicatorScore,
  { over }: Profile,
): "full" | "exceeded" | null {
  if (met === false) return null;
  if (hasFullMarks(indicator)) return "full";
  return met === true && completion !== null && completion >= over.warnAt * 100 ? "exceeded" : null;
}

export default defineRule({
  id: "reason-against-result",
  title: "原因与完成情况不矛盾",
  why: "得了满分又写没有完成，说明得分、实际完成值、原因三处至少有一处不对。",
  basis: basis.selfReviewContent,
  level: "warning",
  book: ["S-REASONFULL", "S-REASONCLASH"],
  kinds: reviewKinds,
  needs: ["reason column"],
  messages: {
    full: ({ words }: { words: string }) => `得了满分，原因里却写着“${words}”。`,
    exceeded: ({ words, completion }: { words: string; completion: number }) =>
      `实际完成值是指标值的 ${Math.round(completion)}%，原因里却写着“${words}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
          | 产出指标 | 数量指标 | 整治易涝点 | ≥6处 | 6处 | 20 | 20 | ⟦因管线迁改，1处未完成⟧ |
          | ^ | ^ | 清掏检查井 | ≥400座 | 640座 | 20 | 18 | ⟦施工进度滞后⟧ |`,
        messages: ["full", "exceeded"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        | 产出指标 | 数量指标 | 整治易涝点 | ≥6处 | 6处 | 20 | 20 | 无未完成事项 |
        | ^ | ^ | 清掏检查井 | ≥400座 | 640座 | 20 | 20 | 上年未完成的井段并入本年实施 |
        | ^ | ^ | 更换井盖 | ≥50个 | 45个 | 10 | 9 | 5个因占道未完成 |`,
    ],
  },

  *check({ profile, scores }) {
    for (const score of scores.indicators) {
      const { reason, breakdown } = score.indicator;
      if (!reason || reason.text.length < 3 || breakdown) continue;
      const words = failureIn(score.indicator);
      const result = words === null ? null : resultOf(score, profile);
      if (words === null || result === null) continue;
      if (result === "full") yield { messageId: "full", at: reason.at, data: { words } };
      else yield { messageId: "exceeded", at: reason.at, data: { words, completion: score.completion ?? 0 } };
    }
  },
});
