import type { CellAddress } from "../sheet/address";

/** Something that could not be read, and where. */
export interface Problem {
  readonly code: ProblemCode;
  /** One Chinese sentence with the next step. */
  readonly message: string;
  readonly at: CellAddress | null;
}

type ProblemCode =
  | "no-form"
  | "no-indicators"
  | "row-not-understood"
  | "column-guessed"
  | "points-not-a-number"
  | "money-not-a-number"
  | "columns-unclear"
  | "sheet-too-large";
