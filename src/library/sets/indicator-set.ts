import type { LibraryEntry } from "../entry";

/** One indicator of a set. */
export interface SetRow {
  readonly entry: LibraryEntry;
  /** Core indicators get more points. */
  readonly core: boolean;
}

/** Indicators that make a whole target sheet together: a worked case or a field's template. */
export interface IndicatorSet {
  readonly id: string;
  readonly from: "case" | "template";
  /** As a user sees it in a list. */
  readonly title: string;
  /** The project it was written for: invented for cases, the field's name for templates. */
  readonly project: string;
  /** 年度绩效目标. */
  readonly goal: string;
  /** 万元; null for templates. */
  readonly budget: number | null;
  readonly industry: string;
  readonly field: string;
  readonly types: readonly string[];
  readonly rows: readonly SetRow[];
}
