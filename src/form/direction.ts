import type { Operator } from "../values/value";
import { remember } from "../values/remember";
import * as words from "./direction-lexicon";
import { plainName } from "./plain-name";

/** Whether more or less of an indicator is better. */
export type Direction = "more" | "less" | "unknown";

const any = (list: string): string => `(?:${list})`;
const ending = (...parts: readonly string[]): RegExp => new RegExp(`${parts.join("")}$`);

const measures = `${any(words.measureWords)}*`;
const adverseTail = ending(any(words.adverseWords), measures);
const deniedTail = ending(any(words.denialWords), ".{0,4}", any(words.adverseWords), measures);
const undoneTail = ending(any(words.undoingVerbs), ".{0,10}", any(words.adverseWords), measures);
// A share of it is bad all the same: 抽检不合格率.
const soughtTail = ending(
  any(words.seekingVerbs),
  `.{0,10}(?:${any(words.adverseWords)}|${any(words.negations)}${any(words.meritWords)}+)`,
  `.{0,2}${measures}(?<!率)`,
);
const negatedTail = ending(any(words.negations), `${any(words.meritWords)}+`, measures);
const adverseAnywhere = new RegExp(
  `${any(words.adverseWords)}|${any(words.negations)}${any(words.meritWords)}`,
);
const costlyGrowth = ending(
  any(`${words.adverseWords}|${words.costlyWords}`),
  measures,
  any(words.growthWords),
);
const moneyShare = ending(any(words.moneyWords), ".{0,4}(?:占.*)?(?:比例|比率|占比|比重|比)");

/** Tried in order; the first that fits the end of the name decides. */
const tails: readonly (readonly [RegExp, Direction])[] = [
  [ending(any(words.ceilingOf), ".*控制率"), "less"],
  [ending(any(words.moneyWords), ".*控制率"), "unknown"],
  [ending("控制率"), "more"],
  [/(?:减少|降低|削减|节约|节省|缩短|压[缩减]).*(?:[量耗时费]|天数)$/, "more"],
  [ending(any(words.lessTails)), "less"],
  [ending(any(words.moreTimeTails)), "more"],
  [ending(any(words.neutralTails)), "unknown"],
  [soughtTail, "unknown"],
  [negatedTail, "less"],
  [ending(any(words.remedyWords), measures), "more"],
  [new RegExp(`^${any(words.deedWords)}.*${any(words.moreTails)}$`), "more"],
  [undoneTail, "more"],
  [deniedTail, "unknown"],
  [adverseTail, "less"],
  [costlyGrowth, "less"],
  [ending(any(words.gainWords), ".*", any(words.costTails)), "unknown"],
  [ending(any(words.costTails)), "less"],
  [moneyShare, "unknown"],
  [adverseAnywhere, "unknown"],
  [ending(any(words.moreTails)), "more"],
];

/** Tails that hold something adverse; a name without it is not asked about them. */
const adverseTails: ReadonlySet<RegExp> = new Set([
  soughtTail,
  negatedTail,
  undoneTail,
  deniedTail,
  adverseTail,
]);

/** Nothing is read further from the end than this. */
const longestTail = 32;

const tailOf = remember((name): readonly [RegExp, Direction] | undefined => {
  const end = plainName(name).slice(-longestTail);
  const isAboutAdverse = adverseAnywhere.test(end);
  return tails.find(([tail]) => (isAboutAdverse || !adverseTails.has(tail)) && tail.test(end));
});

/** Which way is better: by the operator written with the target, else by the end of the indicator's name. */
export function directionOf(name: string, operator?: Operator): Direction {
  if (operator === "≥" || operator === ">") return "more";
  if (operator === "≤" || operator === "<") return "less";
  return tailOf(name)?.[1] ?? "unknown";
}

/** True for names of something bad in itself: 逾期, 投诉, 事故, 不合格率; false for what is done about it (投诉办结率). */
export function isAdverse(name: string): boolean {
  const tail = tailOf(name)?.[0];
  return tail === adverseTail || tail === negatedTail;
}
