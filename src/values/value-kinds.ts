import type { Value } from "./value";

/** True for a number or a range. */
export function isFigure({ kind }: Value): boolean {
  return kind === "number" || kind === "range";
}

/** True for a date, a deadline or a period. */
export function isCalendar({ kind }: Value): boolean {
  return kind === "date" || kind === "period";
}
