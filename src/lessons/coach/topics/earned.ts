import { pointsText } from "../../../review/report/words";
import { findingsOf, judged, shownText, type CoachRow } from "../coach-row";
import type { Answered, Mood } from "../question";

function judge({ facts }: CoachRow): readonly [Mood, string] {
  const { score, weight } = facts.indicator;
  if (!score)
    return weight?.points ? ["good", `占 ${pointsText(weight.points)} 分。`] : ["ask", "没有分值。"];
  if (facts.passes === true) return ["good", `填的得分对得上：${facts.score.arithmetic}。`];
  if (facts.passes === null)
    return ["ask", `这一项没有公式可套，评分的理由要说得出来。${facts.score.arithmetic}`];
  return ["fault", `填的得分和算出来的不一样：${facts.score.arithmetic}。`];
}

/** 这些分是怎么来的? Of a target sheet only what a rule found is asked: its points are shared out as a whole. */
export function askEarned(row: CoachRow): Answered | null {
  const { weight, score } = row.facts.indicator;
  const findings = findingsOf(row, "earned");
  if ((!score || score.covered) && findings.length === 0) return null;
  return {
    at: score?.at ?? weight?.at ?? null,
    ask: score ? "得分是怎么算出来的？" : "这一项值这么多分吗？",
    seen: [
      ...(weight ? [`分值：${shownText(weight.text)}`] : []),
      ...(score ? [`得分：${shownText(score.text)}`, `算式：${row.facts.score.arithmetic}`] : []),
    ],
    ...judged(findings, judge(row)),
    writing: null,
    notes: [],
  };
}
