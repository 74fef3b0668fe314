import type { SheetRange } from "./address";

/** Something shown at a range, until the next marks: a colour for the level and a note. */
export interface Mark extends SheetRange {
  readonly level: "error" | "warning" | "advice";
  readonly note: string;
}
