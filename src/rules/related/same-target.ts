import { compareValues } from "../../values/compare";
import { normalizeText, similarity } from "../../values/chinese-text";
import { formatValue } from "../../values/format-value";
import { parseValue } from "../../values/parse-value";
import type { Operator, Value } from "../../values/value";
import { isCalendar } from "../../values/value-kinds";

/** How a target differs from the approved one: not at all, in its words, or in what it asks for. */
export type Difference = "none" | "words" | "value";

const sameWords = 0.8;
const slack = 1e-9;
const anyYear = 2000;

/** Floors and ceilings are opposites; a missing sign, = and ± say nothing against either. */
function oppositeWays(one: Operator | undefined, other: Operator | undefined): boolean {
  const isFloor = (operator: Operator | undefined): boolean => operator === "≥" || operator === ">";
  const isCeiling = (operator: Operator | undefined): boolean => operator === "≤" || operator === "<";
  return (isFloor(one) && isCeiling(other)) || (isCeiling(one) && isFloor(other));
}

function near(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * slack;
}

function isUntold({ kind, flags }: Value): boolean {
  return kind === "empty" || flags.includes("scanner") || flags.includes("placeholder");
}

/** The last day a date can mean; one without a year is read in the other's. */
function lastDay({ span, text }: Value, other: Value): string | undefined {
  const year = Number(other.span?.to?.slice(0, 4) ?? anyYear);
  return span?.to ?? parseValue(text, { year }).span?.to;
}

function isWords({ kind }: Value): boolean {
  return kind === "text" || kind === "grade";
}

/** Compares two targets by what they mean: `不少于50人` is `≥50人`, 0.95 is 95 %, 200万元 is 2000000元. */
export function targetDifference(before: Value, now: Value): Difference {
  if (isUntold(before) || isUntold(now)) return "none";
  if (normalizeText(before.text) === normalizeText(now.text) || formatValue(before) === formatValue(now))
    return "none";
  if (isWords(before) && isWords(now))
    return similarity(before.text, now.text) >= sameWords ? "none" : "words";
  if (isCalendar(before) && isCalendar(now))
    return lastDay(before, now) === lastDay(now, before) ? "none" : "value";
  if (before.flags.includes("several") || now.flags.includes("several")) return "words";
  const compared = compareValues(before, now);
  if (!compared.comparable) return compared.reason === "unit-kind" ? "value" : "words";
  const isSame = near(compared.target, compared.actual) && near(compared.targetUpper, compared.actualUpper);
  return isSame && !oppositeWays(before.operator, now.operator) ? "none" : "value";
}
