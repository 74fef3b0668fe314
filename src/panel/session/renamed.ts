import type { SheetInfo } from "../../hosts/sheet-host";
import type { Change, Edit } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import type { Page, SessionState, Written } from "./state";

/** A sheet that bears another name. */
interface Rename {
  readonly from: string;
  readonly to: string;
}

interface OnSheet {
  readonly sheet: string;
}

const isAmong = (sheets: readonly SheetInfo[], name: string): boolean =>
  sheets.some((sheet) => sheet.name === name);

/** The sheets that bear other names than when we last looked, all of them in their places among the others. */
export function renamesOf(before: readonly SheetInfo[], now: readonly SheetInfo[]): readonly Rename[] {
  if (before.length !== now.length) return [];
  const others = before.flatMap(({ name: from }, index) => {
    const to = now[index]?.name ?? from;
    return from === to ? [] : [{ from, to }];
  });
  const areNew = others.every(({ from, to }) => !isAmong(now, from) && !isAmong(before, to));
  return areNew ? others : [];
}

const moved = <T extends OnSheet>(one: T, { from, to }: Rename): T =>
  one.sheet === from ? { ...one, sheet: to } : one;

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

function movedMemo(memo: Memo, rename: Rename): Memo {
  const { ignores, columns, approved, proofs } = memo;
  const told = [
    ...ignores,
    ...(columns ?? []),
    ...(proofs ?? []),
    ...(approved?.file === null ? [approved] : []),
  ];
  if (!told.some(({ sheet }) => sheet === rename.from)) return memo;
  return {
    ...memo,
    ignores: ignores.map((one) => moved(one, rename)),
    ...(columns ? { columns: columns.map((one) => moved(one, rename)) } : {}),
    ...(approved?.file === null ? { approved: moved(approved, rename) } : {}),
    ...(proofs ? { proofs: proofs.map((one) => moved(one, rename)) } : {}),
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
