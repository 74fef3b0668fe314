import type { CellValue } from "../../sheet/grid";

/** When in the year a form is filled in. */
export type FormStage = "target" | "monitoring" | "review";

/** What a form speaks of. */
export type FormScope = "project" | "department" | "transfer";

/** A level 1 with its level 2 and how many empty rows a blank form offers. */
export interface LevelRows {
  readonly level1: string;
  readonly level2: string;
  readonly rows: number;
}

/**
 * An official form as data: table text with tokens such as `{project}` where something is to be filled in. A line
 * that is shorter than the form goes on to its right edge. The same template makes the blank form and the filled one.
 */
export interface FormTemplate {
  readonly id: string;
  /** The title, as menus name the form. */
  readonly title: string;
  /** How it differs from others of the same title: where it is used, or what it asks. */
  readonly note: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly stage: FormStage;
  readonly scope: FormScope;
  /** Profiles whose own form it is; none: it is used everywhere. */
  readonly profiles: readonly string[];
  /** Title, heading, money, goals and the header of the indicator table. */
  readonly head: string;
  /** One line for each indicator. */
  readonly row: string;
  readonly foot: string;
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  readonly levels: readonly LevelRows[];
  /** What stands at a token when nobody fills it in: printed points. */
  readonly defaults: Readonly<Record<string, CellValue>>;
}

/** What is written at tokens; an absent token stays an empty cell. */
export type Filling = Readonly<Record<string, CellValue>>;

/** One indicator row to be written, under the labels it prints. */
export interface FilledRow {
  readonly level1: string;
  readonly level2: string;
  readonly cells: Filling;
}

/** A form to be written. */
export interface FormContent {
  readonly sheet: string;
  readonly facts: Filling;
  readonly rows: readonly FilledRow[];
}
