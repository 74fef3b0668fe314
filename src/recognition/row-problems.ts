import type { Indicator, Points } from "../form/form";
import type { Problem } from "../form/problem";
import { isBlank } from "../values/blank";

function pointsProblem(points: Points | null, what: string): Problem | undefined {
  if (!points || points.points !== null || points.covered || points.text === "" || isBlank(points.text))
    return undefined;
  const message = `${what}“${points.text}”不是数字，没有计入。请改成数字。`;
  return { code: "points-not-a-number", message, at: points.at };
}

/** Weights and scores of the rows that are no numbers. */
export function rowProblems(indicators: readonly Indicator[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { weight, score } of indicators) {
    const ofWeight = pointsProblem(weight, "分值");
    const ofScore = pointsProblem(score, "得分");
    if (ofWeight) problems.push(ofWeight);
    if (ofScore) problems.push(ofScore);
  }
  return problems;
}
