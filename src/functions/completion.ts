import { defaultProfile } from "../profile/profiles";
import { readRow } from "../scoring/read-row";
import { answer, noAnswer, type Answer, type Input } from "./answer";
import { rowOf, textOf } from "./row-of";

/** How much of a target was done: 0.7 for 218 of 312; to be shown as a percentage. */
export function completion(target: Input, actual: Input): Answer {
  if (textOf(target).trim() === "") return noAnswer("没有填指标值");
  if (textOf(actual).trim() === "") return noAnswer("没有填实际完成值");
  const { completion: percent, line } = readRow(rowOf(target, actual, 0), defaultProfile);
  if (percent !== null) return answer(percent / 100);
  return noAnswer(line.startsWith("未能") ? line : `${line}，没有比率`);
}
