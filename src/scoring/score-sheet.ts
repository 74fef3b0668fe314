import type { Indicator } from "../form/form";

/** How an indicator's score follows from its cells. Points are hundredths. */
export type FormulaKind =
  | "positive"
  | "reverse"
  | "zero"
  | "exact"
  | "range"
  | "deadline"
  | "yes-no"
  | "qualitative"
  | "satisfaction-bands";

/** What one indicator's score should be. */
export interface IndicatorScore {
  readonly indicator: Indicator;
  /** Null when no formula applies: 未能复算. */
  readonly formula: FormulaKind | null;
  /** Lowest and highest score that passes, in hundredths; null when not recomputed. */
  readonly least: number | null;
  readonly most: number | null;
  /** Actual ÷ target in percent, where both are figures and the direction is known. */
  readonly completion: number | null;
  /** Whether the target is met; null when it cannot be told. */
  readonly met: boolean | null;
  /** The declared score, or null. */
  readonly declared: number | null;
  /** The score that stands after recomputing: declared when it passes, else the highest that passes. */
  readonly score: number | null;
  /** One line: `318 ÷ 312 ≥ 1，得满分 15`, or why it could not be recomputed. */
  readonly arithmetic: string;
}

/** The money block's rate and score. */
export interface ExecutionScore {
  /** Executed ÷ budget in percent, unrounded; null when it cannot be computed. */
  readonly percent: number | null;
  /** Which figure the rate was taken of. */
  readonly base: "annual" | "initial";
  /** Points of the block (hundredths), as printed or from the profile; null when the form scores no execution. */
  readonly weight: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly declared: number | null;
  readonly score: number | null;
  readonly arithmetic: string;
}

/** All scores of a form. Points are hundredths. */
export interface ScoreSheet {
  /** False for forms without points: nothing was scored. */
  readonly scored: boolean;
  readonly execution: ExecutionScore;
  /** In the order of `form.indicators`. */
  readonly indicators: readonly IndicatorScore[];
  /** The total the form prints; else the sum of its printed scores; null when there is none. */
  readonly declared: number | null;
  readonly recomputed: number | null;
  /** Rows whose declared score was kept because no formula applies. */
  readonly unscored: number;
  /** declared − recomputed where that is more than 0, else 0. */
  readonly atRisk: number;
  readonly gradeDeclared: string | null;
  readonly gradeRecomputed: string | null;
  /** Why no grade is told, where the points of the form do not add up to what grades go by. */
  readonly ungraded: string | null;
}
