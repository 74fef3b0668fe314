import type { CellAddress } from "../../sheet/address";
import type { Fix, ReviewFinding } from "../../review/review";

/** What a coach asks about a row, in this order; `other` gathers what fits none, `sheet` what belongs to no row. */
export const topics = [
  "result",
  "countable",
  "against",
  "source",
  "done",
  "proof",
  "earned",
  "reason",
  "other",
  "sheet",
] as const;

export type Topic = (typeof topics)[number];

/** good: the sheet answers it · ask: only the unit can tell · fault: a rule found something */
export type Mood = "good" | "ask" | "fault";

/** A text that may go into one cell of the row, with a text to begin from; `blank` in it is still to be replaced. */
export interface Writing {
  readonly at: CellAddress;
  /** As the form calls the column. */
  readonly label: string;
  readonly start: string;
  /** Wordings of the same kind, to begin from. */
  readonly like: readonly string[];
}

/** Stands in a wording where the unit's own figure belongs. */
export const blank = "（数）";

/** One question of the coach with what the sheet itself says to it. */
export interface CoachQuestion {
  /** The same as long as the row keeps its place and its name. */
  readonly key: string;
  readonly topic: Topic;
  /** Null for a question about the whole sheet. */
  readonly row: number | null;
  /** The indicator's name; empty for the whole sheet. */
  readonly name: string;
  /** The cell that answers it; null where there is none. */
  readonly at: CellAddress | null;
  readonly ask: string;
  /** What the row and the library say, a line each. */
  readonly seen: readonly string[];
  readonly mood: Mood;
  readonly judgement: string;
  /** What the judgement rests on. */
  readonly findings: readonly ReviewFinding[];
  /** Rewritings that can be written into the sheet as they are. */
  readonly fixes: readonly Fix[];
  readonly writing: Writing | null;
  /** Answers to be kept beside the sheet where it has no cell for them. */
  readonly notes: readonly string[];
}

/** What a topic says of a row; the walk adds the place. */
export type Answered = Omit<CoachQuestion, "key" | "topic" | "row" | "name" | "findings"> & {
  readonly findings?: readonly ReviewFinding[];
};
