import type { SheetInfo } from "../../hosts/sheet-host";
import type { Change, Edit } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import { memoFor, moved, movedMemo, renamesBetween, type Rename } from "../../sheet/renames";
import type { Page, SessionState, Written } from "./state";

const namesOf = (sheets: readonly SheetInfo[]): readonly string[] => sheets.map(({ name }) => name);

/** The sheets that bear other names than when we last looked. */
export function renamesOf(before: readonly SheetInfo[], now: readonly SheetInfo[]): readonly Rename[] {
  return renamesBetween(namesOf(before), namesOf(now));
}

function movedEdit(edit: Edit, rename: Rename): Edit {
  if (edit.sheet !== rename.from) return edit;
  if (edit.kind !== "add-sheet" && edit.kind !== "remove-sheet") return moved(edit, rename);
  return { ...edit, sheet: rename.to, draft: { ...edit.draft, name: rename.to } };
}

function movedChange<T extends Change & Pick<Written, "beside">>(change: T, rename: Rename): T {
  const { edits, beside } = change;
  return {
    ...change,
    edits: edits.map((edit) => movedEdit(edit, rename)),
    ...(beside ? { beside: beside.map((one) => moved(one, rename)) } : {}),
  };
}

const movedGrids = (grids: SessionState["grids"], rename: Rename): ReadonlyMap<string, Grid> =>
  new Map(
    [...grids.values()].map((grid) => {
      const now = moved(grid, rename);
      return [now.sheet, now];
    }),
  );

function movedPage(page: Page | null, rename: Rename): Page | null {
  if (page?.kind === "preview") return { ...page, change: movedChange(page.change, rename) };
  return page?.kind === "columns" ? moved(page, rename) : page;
}

/** What the workbook keeps, for its sheets as they are called now; it is told when something else is kept the next time. */
export const memoOfNow = (memo: Memo, sheets: readonly SheetInfo[]): Memo => memoFor(memo, namesOf(sheets));

/** What was said, chosen and written of a sheet is of the same sheet under its new name; the workbook is still to be told. */
export function renamed(state: SessionState, rename: Rename): SessionState {
  const { place, selection, wanted, keeping } = state;
  const memo = movedMemo(state.memo, rename);
  return {
    ...state,
    newest: movedGrids(state.newest, rename),
    grids: movedGrids(state.grids, rename),
    reviews: state.reviews.map((review) => moved(review, rename)),
    place: place && moved(place, rename),
    selection: selection && moved(selection, rename),
    wanted: wanted && moved(wanted, rename),
    undo: state.undo.map((change) => movedChange(change, rename)),
    page: movedPage(state.page, rename),
    memo,
    keeping: keeping === "kept" && memo !== state.memo ? "owed" : keeping,
  };
}
