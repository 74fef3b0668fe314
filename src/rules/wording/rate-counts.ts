import { isBoundedRate } from "../../form/name-kinds";
import { rememberOf } from "../../values/remember-of";
import type { JudgedRow } from "./rows";

/** How many targets there are, how many are figures, how many of those are rates, and how many rates stand at 100 %. */
export interface RateCounts {
  readonly targets: number;
  readonly figures: number;
  readonly rates: number;
  readonly full: number;
}

/** Counts rates among the targets of a form; two rules ask. */
export const countRates = rememberOf((rows: readonly JudgedRow[]): RateCounts => {
  const counts = { targets: 0, figures: 0, rates: 0, full: 0 };
  for (const { name, target } of rows) {
    if (!target || target.covered || target.value.kind === "empty") continue;
    const { kind, unit, number } = target.value;
    counts.targets += 1;
    if (kind !== "number" && kind !== "range") continue;
    counts.figures += 1;
    const isRate = unit === "%" || unit === "‰" || (unit === undefined && isBoundedRate(name));
    if (isRate) counts.rates += 1;
    if (isRate && number === 100) counts.full += 1;
  }
  return counts;
});

const fewest = 4;
const nearlyAll = 0.7;

/** True where nearly all targets of a form are 100 %. */
export function isNearlyAllFull({ targets, full }: RateCounts): boolean {
  return full >= fewest && full >= targets * nearlyAll;
}

/** True where every figure of a form is a rate. */
export function isAllRates({ figures, rates }: RateCounts): boolean {
  return figures >= fewest && rates === figures;
}
