import type { Indicator, Quantity } from "../../form/form";

/** What the weights of a form come to, with or without the points of the money. */
const sums = [90, 100];
/** So few figures may come to such a sum by chance. */
const fewest = 4;

interface Row {
  readonly indicator: Indicator;
  readonly target: Quantity | null;
}

/**
 * What the targets come to where points were filled in instead: nothing has a unit, no row has points, and all come to
 * their usual sum; null for targets.
 */
export function sumOfPoints(rows: readonly Row[]): number | null {
  if (rows.length < fewest) return null;
  let sum = 0;
  for (const { indicator, target } of rows) {
    if (!target || indicator.weight) return null;
    const { kind, number = 0, unit, operator } = target.value;
    if (kind !== "number" || number <= 0 || unit !== undefined || operator !== undefined) return null;
    sum += number;
  }
  return sums.includes(sum) ? sum : null;
}
