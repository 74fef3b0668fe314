import type { LibraryEntry } from "../../library/entry";
import type { Kind } from "../../library/kinds";

/** An indicator as it stands in a sheet. */
export interface Wording {
  readonly name: string;
  readonly target: string;
}

/** The same written badly and well, and the rule that tells them apart. */
export interface Pair {
  readonly id: string;
  /** The kinds of indicator it is about; none where it is about a sheet as a whole. */
  readonly kinds: readonly Kind[];
  /** Id of the industry; empty where it holds for all. */
  readonly industry: string;
  readonly rule: string;
  /** Two wordings of one row, or two tables as table text. */
  readonly shown:
    | { readonly as: "row"; readonly bad: Wording; readonly good: Wording }
    | { readonly as: "table"; readonly bad: string; readonly good: string };
  /** The good indicators, ready for a sheet. */
  readonly entries: readonly LibraryEntry[];
}
