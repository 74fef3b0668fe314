import { defaultProfile } from "../profile/profiles";
import { scoreIndicator } from "../scoring/indicator-score";
import { parsePlainNumber } from "../values/number";
import { answer, noAnswer, type Answer, type Input } from "./answer";
import { rowOf, textOf } from "./row-of";

function weightOf(weight: Input): number | undefined {
  if (typeof weight === "number") return weight;
  const text = textOf(weight).trim().replace(/分$/, "");
  const read = parsePlainNumber(text);
  return read === undefined ? undefined : Number(text);
}

/** The points an actual earns against its target; where a formula leaves a range, the most it allows. */
export function score(target: Input, actual: Input, weight: Input): Answer {
  if (textOf(target).trim() === "") return noAnswer("没有填指标值");
  if (textOf(actual).trim() === "") return noAnswer("没有填实际完成值");
  const points = weightOf(weight);
  if (points === undefined || !Number.isFinite(points)) return noAnswer("分值不是数字");
  if (points < 0) return noAnswer("分值不能是负数");
  const scored = scoreIndicator({ indicator: rowOf(target, actual, points), profile: defaultProfile });
  if (scored.formula === null || scored.most === null) return noAnswer(scored.arithmetic);
  // A missed deadline does not earn full marks; no formula says what it earns.
  if (scored.formula === "deadline" && scored.met === false) return noAnswer(scored.arithmetic);
  return answer(scored.most / 100);
}
