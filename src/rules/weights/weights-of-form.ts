import { rememberOf } from "../../values/remember-of";
import type { Field, Form, Indicator, Quantity } from "../../form/form";
import { isBlank } from "../../values/blank";

/** Most points a single weight or score can hold, in hundredths. */
export const fullMarks = 10000;

/** An indicator with a readable weight of its own, in hundredths. */
export interface Weighted {
  readonly indicator: Indicator;
  readonly points: number;
}

/** The weights of a form. */
export interface Weights {
  readonly rows: readonly Weighted[];
  readonly sum: number;
  /** Rows in use whose weight is missing, no number, or too large to be one. */
  readonly unread: readonly Indicator[];
}

const isEmptyField = (field: Field | null): boolean => field === null || isBlank(field.text);
const isEmptyValue = (quantity: Quantity | null): boolean =>
  quantity === null || quantity.value.kind === "empty" || isBlank(quantity.text);

/** True for a row that holds nothing but its name: a template's line that nobody used, or one that does not apply. */
export function isIdle({ weight, score, target, adjusted, actual }: Indicator): boolean {
  return isEmptyField(weight) && isEmptyField(score) && [target, adjusted, actual].every(isEmptyValue);
}

/** 0.1 and 0.2 that add up to 1 are shares of the whole, not points. */
function areShares(rows: readonly Weighted[], sum: number): boolean {
  return rows.length > 1 && sum > 0 && sum <= 100;
}

/** Points that make up 100 inside each level 1: shares of what that weighs. */
export const areLevelShares = rememberOf(({ indicators }: Form): boolean => {
  const sums = new Map<string, number>();
  for (const { group1, weight } of indicators) {
    const label = group1?.label.text ?? "";
    sums.set(label, (sums.get(label) ?? 0) + (weight?.points ?? 0));
  }
  return sums.size > 1 && [...sums.values()].every((sum) => sum > 0 && sum % fullMarks === 0);
});

function readWeights(form: Form): Weights | null {
  if (!form.columns.weight || areLevelShares(form)) return null;
  const rows: Weighted[] = [];
  const unread: Indicator[] = [];
  let sum = 0;
  for (const indicator of form.indicators) {
    const { weight } = indicator;
    if (indicator.breakdown || !weight || weight.covered) continue;
    const { points } = weight;
    if (points === null || points > fullMarks) {
      if (points !== null || !isIdle(indicator)) unread.push(indicator);
      continue;
    }
    rows.push({ indicator, points });
    sum += points;
  }
  return rows.length === 0 || areShares(rows, sum) ? null : { rows, sum, unread };
}

/** The weights of a form; null where it has no weight column, no weight filled in, or shares instead of points. */
export const weightsOf = rememberOf(readWeights);

/** True for one goal block of several (目标1, 目标2): only all of them together make up the points of the sheet. */
export function isGoalBlock(form: Form): boolean {
  return form.part?.startsWith("目标") === true;
}
