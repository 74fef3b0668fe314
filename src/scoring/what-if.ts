import type { Form, Indicator, Points, Quantity } from "../form/form";
import type { Profile } from "../profile/profile";
import { isBlank } from "../values/blank";
import { parsePoints } from "../values/hundredths";
import { parseValue } from "../values/parse-value";
import { scoreForm } from "./score-form";
import type { IndicatorScore, ScoreSheet } from "./score-sheet";

/** What would stand in a row's cells; what is absent stays as it is. */
export interface Supposed {
  readonly actual?: string;
  readonly target?: string;
  readonly weight?: string;
}

/** What would follow. Points are hundredths. */
export interface WhatIf {
  /** The row with the score it would earn: the highest that passes, or the declared one where nothing can be computed. */
  readonly row: IndicatorScore;
  readonly total: number | null;
  readonly grade: string | null;
  /** False where the supposed weight is no number; the old one then stands. */
  readonly weightRead: boolean;
}

function supposedQuantity(old: Quantity | null, text: string, { name, year }: Old): Quantity {
  const { operatorCell, unitCell } = old ?? {};
  const value = parseValue(text, {
    ...(operatorCell ? { operator: operatorCell.text } : {}),
    ...(unitCell ? { unit: unitCell.text } : {}),
    ...(year === null ? {} : { year }),
  });
  return { ...(old ?? { at: name.at, covered: false }), text, value };
}

interface Old {
  readonly name: Indicator["name"];
  readonly year: number | null;
}

function withPoints(old: Points | null, points: number): Points | null {
  return old && { ...old, points, text: String(points / 100) };
}

function suppose(indicator: Indicator, { actual, target, weight }: Supposed, year: number | null): Indicator {
  const old = { name: indicator.name, year };
  const points = weight === undefined ? undefined : parsePoints(weight);
  const isAdjusted = indicator.adjusted !== null && !isBlank(indicator.adjusted.text);
  const goal = target === undefined ? {} : { target: supposedQuantity(indicator.target, target, old) };
  const adjusted =
    target === undefined || !isAdjusted
      ? {}
      : { adjusted: supposedQuantity(indicator.adjusted, target, old) };
  return {
    ...indicator,
    ...(isAdjusted ? adjusted : goal),
    ...(actual === undefined ? {} : { actual: supposedQuantity(indicator.actual, actual, old) }),
    ...(points === undefined ? {} : { weight: withPoints(indicator.weight, points) }),
    score: indicator.score && { ...indicator.score, points: null, text: "" },
  };
}

function withRow(form: Form, index: number, indicator: Indicator): Form {
  return { ...form, indicators: form.indicators.map((row, at) => (at === index ? indicator : row)) };
}

/** The form as if the supposed row had been filled in and the printed total put right. */
function settled(form: Form, index: number, supposed: { row: Indicator; due: number }): Form {
  const before = form.indicators[index]?.score?.points ?? 0;
  const score = form.total?.score;
  const printed = score?.points ?? null;
  const row = { ...supposed.row, score: withPoints(supposed.row.score, supposed.due) };
  const filled = withRow(form, index, row);
  if (!form.total || !score || printed === null) return filled;
  return {
    ...filled,
    total: { ...form.total, score: withPoints(score, printed - before + supposed.due) },
  };
}

/** Row score, total and grade if other texts stood in one row of a form; undefined where the form has no such row. */
export function whatIf(
  { form, profile }: { readonly form: Form; readonly profile: Profile },
  row: number,
  supposed: Supposed,
): WhatIf | undefined {
  const index = form.indicators.findIndex((indicator) => indicator.row === row);
  const old = form.indicators[index];
  if (!old) return undefined;
  const weightRead = supposed.weight === undefined || parsePoints(supposed.weight) !== undefined;
  const answer = (scores: ScoreSheet): WhatIf | undefined => {
    const scored = scores.indicators[index];
    return scored && { row: scored, total: scores.recomputed, grade: scores.gradeRecomputed, weightRead };
  };
  const changed = suppose(old, supposed, form.year);
  const due = scoreForm(withRow(form, index, changed), profile).indicators[index]?.most ?? null;
  const kept = due ?? old.score?.points ?? null;
  if (kept === null) return answer(scoreForm(withRow(form, index, changed), profile));
  return answer(scoreForm(settled(form, index, { row: changed, due: kept }), profile));
}
