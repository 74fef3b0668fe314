import type { FixedFigures } from "../../form/fixed-figure";
import type { PastFigures } from "../../form/past-figures";
import type { SheetInfo } from "../../hosts/sheet-host";
import type { ReviewFinding, WorkbookReview } from "../../review/review";
import { sameRange, type SheetRange } from "../../sheet/address";
import type { Change } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import { overWholeMerges } from "../../sheet/merges";
import type { Memo } from "../../sheet/memo";
import { placeAfter, placeOfSelection } from "./place";
import { memoOfNow, renamed, renamesOf } from "./renamed";
import { stillMeant } from "./still-meant";
import type {
  ApprovedFile,
  Busy,
  Deed,
  Filter,
  FormPlace,
  Notice,
  Page,
  RowPlace,
  SessionState,
  Written,
} from "./state";

/** Everything that can happen to the state. */
export type SessionEvent =
  | { readonly kind: "listed"; readonly sheets: readonly SheetInfo[] }
  | { readonly kind: "read"; readonly grids: readonly Grid[] }
  | { readonly kind: "reviewed"; readonly review: WorkbookReview }
  | { readonly kind: "remembered"; readonly memo: Memo }
  | { readonly kind: "keeping"; readonly keeping: SessionState["keeping"] }
  | { readonly kind: "opened-approved"; readonly file: ApprovedFile }
  | { readonly kind: "knows-past"; readonly past: PastFigures | null }
  | { readonly kind: "knows-fixed"; readonly fixed: FixedFigures }
  | { readonly kind: "selected"; readonly range: SheetRange }
  | { readonly kind: "placed"; readonly place: FormPlace }
  /** The panel shows a finding's cell; `isRevealed` also brings its card into view. */
  | { readonly kind: "shown"; readonly finding: ReviewFinding; readonly isRevealed?: boolean }
  | { readonly kind: "wrote"; readonly change: Change; readonly written: Written }
  /** A step was taken back, or given up; others may have been written meanwhile. */
  | { readonly kind: "took-back"; readonly at: number }
  | { readonly kind: "restored-undo"; readonly changes: readonly Written[] }
  | { readonly kind: "marked"; readonly marked: boolean }
  /** A deed worked: what was said about it before is over. `before` is what was said when it began. */
  | { readonly kind: "worked"; readonly deed: Deed; readonly before: Notice | null }
  | { readonly kind: "said"; readonly notice: Notice }
  | { readonly kind: "dismissed" }
  | { readonly kind: "silent"; readonly isSilent: boolean }
  | { readonly kind: "fell"; readonly fault: string }
  | { readonly kind: "busy"; readonly busy: Busy | null }
  | { readonly kind: "opened-tab"; readonly tab: string }
  | { readonly kind: "wanted"; readonly row: RowPlace | null }
  | { readonly kind: "opened-page"; readonly page: Page | null }
  | { readonly kind: "filtered"; readonly filter: Filter };

/** What was said to be done was said of the sheets as they were. */
function withGrids(state: SessionState, read: readonly Grid[]): SessionState {
  const newest = new Map(state.newest);
  for (const grid of read) newest.set(grid.sheet, grid);
  return { ...state, newest, notice: state.notice?.kind === "done" ? null : state.notice };
}

function listed(before: SessionState, sheets: readonly SheetInfo[]): SessionState {
  const state = renamesOf(before.sheets, sheets).reduce(renamed, before);
  const names = new Set(sheets.map(({ name }) => name));
  const there = (grids: SessionState["grids"]): SessionState["grids"] =>
    new Map([...grids].filter(([name]) => names.has(name)));
  const memo = memoOfNow(state.memo, sheets);
  return { ...state, sheets, memo, newest: there(state.newest), grids: there(state.grids) };
}

/** Whether the sheets that a change writes into are there, or are made by it. */
function hasItsSheets({ edits }: Change, sheets: readonly SheetInfo[]): boolean {
  const made = edits.filter(({ kind }) => kind === "add-sheet").map(({ sheet }) => sheet);
  const names = new Set([...made, ...sheets.map(({ name }) => name)]);
  return edits.every(({ sheet }) => names.has(sheet));
}

/** What is shown before it is written must still be what would be written. */
function withoutStalePreview(state: SessionState): SessionState {
  const { page, grids, newest, sheets } = state;
  if (page?.kind !== "preview") return state;
  const { change } = page;
  if (hasItsSheets(change, sheets) && stillMeant(change, grids, newest)) return state;
  return { ...state, page: null, notice: { kind: "preview-over", during: "write" } };
}

function reviewed(before: SessionState, { sheets, missingApproved }: WorkbookReview): SessionState {
  const state = withoutStalePreview(before);
  const next = { ...state, grids: state.newest, reviews: sheets, missingApproved, phase: "ready" as const };
  return { ...next, place: placeAfter(next) };
}

/** What was shown before it was written is shown no longer once it is. */
function wrote(state: SessionState, change: Change, written: Written): SessionState {
  const { page, undo } = state;
  const isShown = page?.kind === "preview" && page.change === change;
  return { ...state, undo: [...undo, written], page: isShown ? null : page };
}

/** Selecting what the panel itself showed keeps that finding marked; any other selection ends it. */
function selected(state: SessionState, range: SheetRange): SessionState {
  const { shown } = state;
  const merges = state.grids.get(range.sheet)?.merges ?? [];
  const isOurs =
    shown?.range != null &&
    shown.sheet === range.sheet &&
    (sameRange(shown.range, range) || sameRange(overWholeMerges(shown.range, merges), range));
  return {
    ...state,
    selection: range,
    shown: isOurs ? shown : null,
    place: isOurs ? state.place : placeOfSelection(state, range),
  };
}

function shown(state: SessionState, { finding, isRevealed = false }: EventOf<"shown">): SessionState {
  return isRevealed
    ? { ...state, shown: finding, revealed: finding, filter: "all" }
    : { ...state, shown: finding, revealed: null };
}

/** Trouble of the whole program, whatever it was asked for. */
function isOfProgram(notice: Notice | null): boolean {
  return (
    notice?.kind === "failure" && (notice.failure === "disconnected" || notice.failure === "editing-a-cell")
  );
}

/** What a check that goes well says nothing of: a fault of ours stopped something else. */
const isOfFault = ({ kind }: Notice): boolean => kind === "unfinished" || kind === "not-loaded";

/** Whatever the program did again shows that it is there, and that no cell is open. */
function isHealedBy(notice: Notice, deed: Deed): boolean {
  if (notice.during === deed) return true;
  return isOfProgram(notice) && deed !== "review" && notice.during !== "remember";
}

function worked(state: SessionState, { deed, before }: EventOf<"worked">): SessionState {
  const { notice } = state;
  if (notice === null || !isHealedBy(notice, deed)) return state;
  if (notice.during === deed && !isOfFault(notice)) return { ...state, notice: null };
  // What was under way already when it was said tells nothing of it.
  return notice === before ? { ...state, healed: notice } : state;
}

/** What the user was refused is not covered by the same trouble of a read that nobody asked for. */
function said(state: SessionState, notice: Notice): SessionState {
  const shown = state.notice;
  const isAgain = shown?.kind === "failure" && notice.kind === "failure" && shown.failure === notice.failure;
  const isCovering = isAgain && isOfProgram(notice) && notice.during === "read";
  return { ...state, notice: isCovering ? shown : notice, healed: null };
}

/** More are not needed to see what goes wrong. */
const mostFaults = 5;

type EventOf<Kind extends SessionEvent["kind"]> = Extract<SessionEvent, { readonly kind: Kind }>;

const reducers: {
  readonly [Kind in SessionEvent["kind"]]: (state: SessionState, event: EventOf<Kind>) => SessionState;
} = {
  listed: (state, { sheets }) => listed(state, sheets),
  read: (state, { grids }) => withGrids(state, grids),
  reviewed: (state, { review }) => reviewed(state, review),
  remembered: (state, { memo }) => ({
    ...state,
    memo: memoOfNow(memo, state.sheets),
    keeping: state.keeping === "unknown" ? "kept" : state.keeping,
  }),
  keeping: (state, { keeping }) => (state.keeping === keeping ? state : { ...state, keeping }),
  "opened-approved": (state, { file }) => ({ ...state, approvedFile: file }),
  "knows-past": (state, { past }) => ({ ...state, past }),
  "knows-fixed": (state, { fixed }) => ({ ...state, fixed }),
  selected: (state, { range }) => selected(state, range),
  placed: (state, { place }) => ({ ...state, place, shown: null }),
  shown,
  wrote: (state, { change, written }) => wrote(state, change, written),
  "took-back": (state, { at }) => ({ ...state, undo: state.undo.filter((_, index) => index !== at) }),
  "restored-undo": (state, { changes }) => ({ ...state, undo: changes }),
  marked: (state, { marked }) => ({ ...state, marked }),
  worked,
  said: (state, { notice }) => said(state, notice),
  dismissed: (state) => ({ ...state, notice: null }),
  silent: (state, { isSilent }) => ({ ...state, isSilent }),
  fell: (state, { fault }) => ({ ...state, faults: [...state.faults, fault].slice(-mostFaults) }),
  busy: (state, { busy }) => ({ ...state, busy }),
  "opened-tab": (state, { tab }) => ({ ...state, tab, page: null }),
  wanted: (state, { row }) => ({ ...state, wanted: row }),
  "opened-page": (state, { page }) => ({ ...state, page }),
  filtered: (state, { filter }) => ({ ...state, filter }),
};

/** The state after an event. Pure. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  return reducers[event.kind](state, event as never);
}
