import type { Field, Form, Indicator } from "../../form/form";
import type { FormReview } from "../../review/review";
import { hollowReason } from "../../rules/reasons/reasons-lexicon";
import { tolerance } from "../../scoring/settle-score";
import { isBlank } from "../../values/blank";

/** Rules that ask for words in the row's own cell. */
const askingRules: ReadonlySet<string> = new Set([
  "lost-points-unexplained",
  "reason-without-measure",
  "over-completion",
  "light-unexplained",
  "over-in-year",
  "chance-unexplained",
]);

/** Whether a finding of the rule is answered by words in the reason column. */
export function asksReason(rule: string): boolean {
  return askingRules.has(rule);
}

/** The cell of a row that takes its reason; undefined where the row deviates from nothing or has none. */
export function reasonPlace(review: FormReview, row: number): Field | undefined {
  const index = review.form.indicators.findIndex((indicator) => indicator.row === row);
  const indicator = review.form.indicators[index];
  const score = review.scores.indicators[index];
  if (!indicator?.reason || indicator.breakdown) return undefined;
  const weight = indicator.weight?.points ?? null;
  const lost = weight !== null && score?.declared != null && weight - score.declared > tolerance;
  const isAsked = review.findings.some(
    ({ rule, range, related }) =>
      asksReason(rule) && [range, ...related].some((one) => one && one.top <= row && row <= one.bottom),
  );
  return isAsked || lost || score?.met === false ? indicator.reason : undefined;
}

/** What stands in the cell and says something; "" where it says nothing. */
export function saidBefore({ text }: Field): string {
  const said = text.trim();
  return isBlank(said) || hollowReason.test(said.replace(/[\s，,。；;、]+/g, "")) ? "" : said;
}

/** Whether the form asks for a measure beside the cause. */
export function asksMeasure({ columns }: Form): boolean {
  return columns.reason?.text.includes("措施") ?? false;
}

/** Whether the row went beyond its target rather than short of it. */
export function isOver(review: FormReview, indicator: Indicator): boolean {
  const score = review.scores.indicators.find((one) => one.indicator.row === indicator.row);
  return score?.met === true && (score.completion ?? 0) > 1;
}
