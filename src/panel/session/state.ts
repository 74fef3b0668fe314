import type { FixedFigures } from "../../form/fixed-figure";
import type { Form } from "../../form/form";
import type { PastFigures } from "../../form/past-figures";
import type { HostFailure, SheetInfo } from "../../hosts/sheet-host";
import type { Level } from "../../rules/rule";
import type { Review, ReviewFinding } from "../../review/review";
import type { CellAddress, SheetRange } from "../../sheet/address";
import type { Change } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import type { LibraryPage } from "../library/library-page";
import { emptyMemo, type Approved, type Memo } from "../../sheet/memo";

/** Which form of the workbook is looked at: the sheet and the form's position in its review. */
export interface FormPlace {
  readonly sheet: string;
  readonly index: number;
}

/** A row of a sheet. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What to read again before reviewing: everything, or these sheets (none: only the choices changed). */
export type Stale = "all" | readonly string[];

/** What the panel was doing when something went wrong. */
export type Deed = "read" | "write" | "select" | "mark" | "remember" | "review" | "copy" | "save";

/** Something to be said quietly; a deed that works again takes it away. */
export type Notice =
  | {
      readonly kind: "failure";
      readonly during: Deed;
      readonly failure: HostFailure;
      readonly sheet: string | null;
    }
  /** An undo was refused because the cells were written since. */
  | { readonly kind: "undo-refused"; readonly during: "write"; readonly title: string }
  /** The rows of a preview were changed while it stood there. */
  | { readonly kind: "preview-over"; readonly during: "write" }
  | { readonly kind: "not-copied"; readonly during: "copy" }
  | { readonly kind: "not-reviewed"; readonly during: "review" }
  /** Reading or checking was cancelled: what is shown is what was there before. */
  | { readonly kind: "cancelled"; readonly during: "review" }
  /** A fault of ours stopped something the user did. */
  | { readonly kind: "unfinished"; readonly during: "review" }
  /** A part of ours is not where it was. */
  | { readonly kind: "not-loaded"; readonly during: "review" }
  | { readonly kind: "done"; readonly during: Deed; readonly text: string };

/** Long work that can be cancelled; shown only when it lasts. */
export interface Busy {
  readonly what: string;
  readonly done: number;
  /** 0 where the amount is not known. */
  readonly of: number;
  readonly cancel: () => void;
}

/** A page that stands in front of the tabs until it is closed. */
export type Page =
  | { readonly kind: "preview"; readonly change: Change }
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "ignores" }
  | { readonly kind: "columns"; readonly sheet: string }
  | { readonly kind: "approved" }
  | { readonly kind: "training" }
  | { readonly kind: "coach" }
  | { readonly kind: "library"; readonly view: LibraryPage }
  | { readonly kind: "next-form" }
  | { readonly kind: "proofs" }
  | { readonly kind: "forms" }
  | { readonly kind: "desk" }
  | { readonly kind: "profile-editor" }
  | { readonly kind: "settings" };

/** A file that was opened for its approved target sheet. */
export interface ApprovedFile {
  readonly file: string;
  readonly forms: readonly Form[];
}

/** Which findings the list shows: all, one level, or the rows that put points at risk. */
export type Filter = "all" | Level | "risk";

/** A text and its cell. */
export interface PlacedText {
  readonly at: CellAddress;
  readonly text: string;
}

/** A text that stands in a row a change wrote into, and those above and below it: by them the row is known again. */
export interface Beside extends PlacedText {
  readonly sheet: string;
  readonly near?: readonly PlacedText[];
}

/** A change as it was made, and what told its rows from others: `10` stands in many rows. */
export interface Written extends Change {
  readonly beside?: readonly Beside[];
}

/** Everything the panel knows. Data only: changed by `reduce` alone, replaced as a whole. */
export interface SessionState {
  /** `starting` until the first review is there. */
  readonly phase: "starting" | "ready";
  /** All sheets of the workbook, in their order, hidden ones too. */
  readonly sheets: readonly SheetInfo[];
  /** The visible sheets as read last, by name; while they are being checked, newer than `grids`. */
  readonly newest: ReadonlyMap<string, Grid>;
  /** The sheets as the reviews saw them: whoever looks up what a review speaks of looks here. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** The newest review of every visible sheet, in their order. */
  readonly reviews: readonly Review[];
  /** The approved target sheet the memo names, when it is not there. */
  readonly missingApproved: Approved | null;
  /** The file the approved target sheet was taken from, while the panel is open. */
  readonly approvedFile: ApprovedFile | null;
  /** What the unit reached in earlier years, once its kept sheets were read; null where it keeps none. */
  readonly past: PastFigures | null;
  /** What documents fix, once the library was opened. */
  readonly fixed: FixedFigures | null;
  /** What is kept in the workbook: profile, ignores, rules switched off, shown columns, approved sheet. */
  readonly memo: Memo;
  /**
   * Whether the workbook holds that memo: `unknown` until it was asked, `owed` where it could not take it just then,
   * `never` where it keeps nothing for us.
   */
  readonly keeping: "unknown" | "kept" | "owed" | "never";
  /** The form looked at; null while there is none. Follows the selection to other sheets. */
  readonly place: FormPlace | null;
  /** What is selected in the sheet, as the host said last. */
  readonly selection: SheetRange | null;
  /** The finding whose cell the user asked to see last. */
  readonly shown: ReviewFinding | null;
  /** The finding whose card is to be brought into view. */
  readonly revealed: ReviewFinding | null;
  /** Changes we made, the newest last: each can be taken back. */
  readonly undo: readonly Written[];
  /** True while our marks stand in the sheet. */
  readonly marked: boolean;
  readonly notice: Notice | null;
  /** The notice whose cause is over: it stays only until it can have been read. */
  readonly healed: Notice | null;
  /** True while the program has left a question unanswered for longer than usual. */
  readonly isSilent: boolean;
  /** Where faults of ours happened, for whoever helps. */
  readonly faults: readonly string[];
  readonly busy: Busy | null;
  /** The row whose reason the user wants to write, until it is in view. */
  readonly wanted: RowPlace | null;
  /** Id of the tab in front. */
  readonly tab: string;
  readonly page: Page | null;
  readonly filter: Filter;
}

export const initialState: SessionState = {
  phase: "starting",
  sheets: [],
  newest: new Map(),
  grids: new Map(),
  reviews: [],
  missingApproved: null,
  approvedFile: null,
  past: null,
  fixed: null,
  memo: emptyMemo,
  keeping: "unknown",
  place: null,
  selection: null,
  shown: null,
  revealed: null,
  undo: [],
  marked: false,
  notice: null,
  healed: null,
  isSilent: false,
  faults: [],
  busy: null,
  wanted: null,
  tab: "check",
  page: null,
  filter: "all",
};
