import type { Indicator } from "../form/form";
import type { Profile } from "../profile/profile";
import { isBlank } from "../values/blank";
import { notRecomputed } from "./arithmetic";
import { readRow } from "./read-row";
import { arithmeticOf, type Reading } from "./reading";
import type { IndicatorScore } from "./score-sheet";
import { settleScore, tolerance, type PassingRange } from "./settle-score";

/** One row to score. */
export interface IndicatorToScore {
  readonly indicator: Indicator;
  readonly profile: Profile;
  /** True where a reason for lost marks is written outside the row, in a block for the whole form. */
  readonly explained?: boolean;
}

function passingRange({ ending, least, most }: Reading, weight: number): PassingRange {
  const points = (share: number): number => Math.round(weight * share + 1e-9);
  // The least that is recognisably below full marks.
  const highest = ending === "not-full" ? Math.max(0, weight - tolerance - 1) : points(most);
  return { least: points(least), most: highest };
}

/** A form without a column for reasons asks for none. */
function isExplained({ reason }: Indicator): boolean {
  return reason === null || !isBlank(reason.text);
}

function whyNoWeight({ weight }: Indicator): string {
  if (weight === null) return "表上没有分值";
  if (weight.covered) return "分值与上面的行合并";
  return isBlank(weight.text) ? "没有填分值" : "分值不是数字";
}

/** A row that no formula applies to: its declared score stands. */
function asDeclared(
  indicator: Indicator,
  { completion, met }: Pick<Reading, "completion" | "met">,
  arithmetic: string,
): IndicatorScore {
  const declared = indicator.score?.points ?? null;
  return {
    indicator,
    formula: null,
    least: null,
    most: null,
    completion,
    met,
    declared,
    score: declared,
    arithmetic,
  };
}

/** What one row's score should be. */
export function scoreIndicator({ indicator, profile, explained = false }: IndicatorToScore): IndicatorScore {
  const weight = indicator.weight?.points ?? null;
  if (indicator.breakdown && weight === null) {
    return asDeclared(indicator, { completion: null, met: null }, "其中项，不单独计分");
  }
  const reading = readRow(indicator, profile);
  if (reading.formula === null) return asDeclared(indicator, reading, reading.line);
  if (weight === null || weight < 0) {
    return asDeclared(indicator, reading, notRecomputed(whyNoWeight(indicator)));
  }
  const declared = indicator.score?.points ?? null;
  const range = passingRange(reading, weight);
  return {
    indicator,
    formula: reading.formula,
    least: range.least,
    most: range.most,
    completion: reading.completion,
    met: reading.met,
    declared,
    score: settleScore(declared, range, explained || isExplained(indicator)),
    arithmetic: arithmeticOf(reading, weight, range),
  };
}
