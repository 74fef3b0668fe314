import type { Field, Form, Indicator } from "../../form/form";
import type { IndicatorScore } from "../../scoring/score-sheet";
import { isMoneyRow } from "../../scoring/money-row";
import { tolerance } from "../../scoring/settle-score";
import { isBlank } from "../../values/blank";
import { rememberOf } from "../../values/remember-of";
import type { RuleContext } from "../rule";
import { sharedPoints } from "../weights/shared-points";

/** Rows that lost points, or in a form without points did not reach their target. */
export interface Loss {
  /** In hundredths; null where the form gives no points. */
  readonly lost: number | null;
  readonly rows: readonly Indicator[];
  readonly met: boolean | null;
  /** The first row's reason cell. */
  readonly cell: Field | null;
  /** The first row's cell that shows the loss. */
  readonly at: Field["at"];
}

const usualRate = 90;

/** 9.8 of 10 for the money: the rate is the reason. */
function isOfMoney(form: Form, row: Indicator, scored: IndicatorScore | undefined): boolean {
  if (isMoneyRow(form, row)) return true;
  const { least = null, completion = null, declared = null } = scored ?? {};
  const isUsual = row.level1 === "预算执行" && least !== null && (completion ?? 0) >= usualRate;
  return isUsual && (declared ?? 0) >= least - tolerance;
}

type ScoreOf = (indicator: Indicator) => IndicatorScore | undefined;

function scoredLosses(form: Form, scoreOf: ScoreOf): readonly Loss[] {
  const metOf = (row: Indicator): boolean | null => scoreOf(row)?.met ?? null;
  const losses: Loss[] = [];
  for (const { rows, weight, score, scoreCell } of sharedPoints(form)) {
    const first = rows[0];
    if (!first || weight === null || score === null || score < 0 || !scoreCell || weight - score <= tolerance)
      continue;
    if (isOfMoney(form, first, scoreOf(first))) continue;
    const met = rows.every((row) => metOf(row) === true) || (rows.length === 1 ? metOf(first) : null);
    losses.push({ lost: weight - score, rows, met, cell: first.reason, at: scoreCell.at });
  }
  return losses;
}

function unmet({ indicator, met }: IndicatorScore): readonly Loss[] {
  const { actual, breakdown, reason } = indicator;
  if (met !== false || breakdown || !actual || actual.covered) return [];
  return [{ lost: null, rows: [indicator], met, cell: reason, at: actual.at }];
}

/** Where a form lost points; where it gives none, what did not reach its target. Several rules ask. */
export const lossesOf = rememberOf(({ form, scores }: RuleContext): readonly Loss[] => {
  const { indicators } = scores;
  if (!form.columns.score) return indicators.flatMap(unmet);
  // Few rows lose points: they are looked for one by one.
  return scoredLosses(form, (row) => indicators.find(({ indicator }) => indicator === row));
});

const tellsCause = /因|由于|导致|影响/;

/** What is written as the reason of a row: in its own cell, else in its note or among the measures. */
export function reasonOf({ reason, extra }: Indicator): string {
  const text = reason?.text.trim() ?? "";
  if (!isBlank(text)) return text;
  const note = extra.note?.text.trim() ?? "";
  if (!isBlank(note)) return note;
  const measures = extra.measures?.text.trim() ?? "";
  return tellsCause.test(measures) ? measures : text;
}
