/** What passes, in hundredths. */
export interface PassingRange {
  readonly least: number;
  readonly most: number;
}

/** A recalculation accepts a tenth of a point, as finance systems do. */
export const tolerance = 10;

/**
 * The score that stands: the declared one when it passes, else the nearest that does. Marks taken off with a reason
 * stand; a score that is missing is the highest that passes.
 */
export function settleScore(
  declared: number | null,
  range: PassingRange | null,
  explained: boolean,
): number | null {
  if (range === null) return declared;
  if (declared === null || declared > range.most + tolerance) return range.most;
  return declared < range.least - tolerance && !explained ? range.least : declared;
}
