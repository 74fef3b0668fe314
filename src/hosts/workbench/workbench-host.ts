import { applyChange } from "../../sheet/apply-change";
import type { CellRange, SheetRange } from "../../sheet/address";
import type { Change, Edit } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import type { Mark } from "../../sheet/mark";
import { overWholeMerges } from "../../sheet/merges";
import { failureOfStale } from "../obstacle";
import type { HostFailure, HostResult, SheetHost } from "../sheet-host";
import { applyEdits } from "./apply-edits";
import { gridOfSheet, sheetDataOf, type OpenBook } from "./open-book";
import { isOpenCell } from "./open-cells";
import { mergesOf } from "./read-grid";
import { isOpen, type UniverSheet } from "./univer";
import { watchBook } from "./watch";

type Listed = Awaited<ReturnType<SheetHost["sheets"]>>;
type SheetInfo = Extract<Listed, { ok: true }>["value"][number];

const longestWait = 3000;
const step = 20;
const layoutTime = 100;

function done<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

function failed(failure: HostFailure): HostResult<never> {
  return { ok: false, failure };
}

/** A form that is protected still lets in what stands in its open cells. */
function isLetIn({ book, look }: OpenBook, edit: Edit): boolean {
  const sheet = book.getSheetByName(edit.sheet);
  if (!sheet || edit.kind !== "set-cells") return false;
  return edit.cells.every(({ at }) => isOpenCell(look, sheet.getSheetId(), at));
}

/** Why the change cannot be made now; undefined when nothing stands in its way. */
function obstacle(open: OpenBook, change: Change): HostFailure | undefined {
  if (open.book.isCellEditing()) return "editing-a-cell";
  const grids = open.book.getSheets().map((sheet) => gridOfSheet(open, sheet));
  const isProtected = new Set(grids.filter((grid) => grid.protected).map(({ sheet }) => sheet));
  if (change.edits.some((edit) => isProtected.has(edit.sheet) && !isLetIn(open, edit))) return "protected";
  const changed = applyChange(grids, change);
  return changed.ok ? undefined : failureOfStale(grids, changed.stale);
}

function isVisible(sheet: UniverSheet, { top, left, bottom, right }: CellRange): boolean {
  const seen = sheet.getVisibleRange();
  return (
    seen !== null &&
    top >= seen.startRow &&
    bottom < seen.endRow &&
    left >= seen.startColumn &&
    right < seen.endColumn
  );
}

function selectRange(open: OpenBook, sheet: UniverSheet, range: CellRange): void {
  const { top, left, bottom, right } = overWholeMerges(range, mergesOf(sheetDataOf(sheet)));
  const isAway = open.book.getActiveSheet().getSheetId() !== sheet.getSheetId();
  if (isAway) open.book.setActiveSheet(sheet);
  sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  const show = (): void => {
    const isStill = isOpen(open) && open.book.getActiveSheet().getSheetId() === sheet.getSheetId();
    // A little of what stands before the cell says where one is.
    if (isStill && !isVisible(sheet, range)) sheet.scrollToCell(Math.max(0, top - 4), Math.max(0, left - 1));
  };
  // A sheet that comes to the front is laid out a little later.
  if (isAway) setTimeout(show, layoutTime);
  else show();
}

function select(open: OpenBook, range: SheetRange): HostResult<void> {
  const sheet = open.book.getSheetByName(range.sheet);
  if (!sheet) return failed("changed-since-read");
  if (open.book.isCellEditing()) return failed("editing-a-cell");
  if (sheet.isSheetHidden()) return failed("unsupported");
  selectRange(open, sheet, range);
  return done(undefined);
}

/** Computed cells whose result is still being worked out. */
function unsettled(open: OpenBook): number {
  const cells = open.book.getSheets().flatMap((sheet) => gridOfSheet(open, sheet).rows.flat());
  return cells.filter((cell) => cell?.formula !== undefined && cell.value === null).length;
}

/** Where rows move, Univer empties the results of formulas and works them out a little later. */
async function settle(open: OpenBook, before: number): Promise<void> {
  for (let waited = 0; waited < longestWait && isOpen(open) && unsettled(open) > before; waited += step) {
    await new Promise((resolve) => setTimeout(resolve, step));
  }
}

async function apply(open: OpenBook, change: Change): Promise<HostResult<void>> {
  const failure = obstacle(open, change);
  if (failure) return failed(failure);
  const movesRows = change.edits.some(({ kind }) => kind === "insert-rows" || kind === "delete-rows");
  const before = movesRows ? unsettled(open) : 0;
  applyEdits(open, change);
  if (movesRows) await settle(open, before);
  return done(undefined);
}

function listSheets(open: OpenBook): SheetInfo[] {
  return open.book.getSheets().map((sheet) => gridInfo(gridOfSheet(open, sheet)));
}

function gridInfo({ sheet: name, visibility, protected: isProtected, rowCount, colCount }: Grid): SheetInfo {
  return { name, visibility, protected: isProtected, rowCount, colCount };
}

function read(open: OpenBook, name: string): HostResult<Grid> {
  const sheet = open.book.getSheetByName(name);
  return sheet ? done(gridOfSheet(open, sheet)) : failed("changed-since-read");
}

function mark(open: OpenBook, marks: readonly Mark[]): HostResult<void> {
  const sheets = new Set(marks.map(({ sheet }) => sheet));
  const isForbidden = listSheets(open).some((sheet) => sheet.protected && sheets.has(sheet.name));
  if (isForbidden) return failed("protected");
  open.marks.show(marks);
  return done(undefined);
}

/** The port over an open workbook. */
export function workbenchHost(open: OpenBook): SheetHost {
  const whileOpen = async <T>(run: () => HostResult<T> | Promise<HostResult<T>>): Promise<HostResult<T>> =>
    isOpen(open) ? run() : failed("disconnected");
  return {
    kind: "workbench",
    can: { write: true, select: true, watch: true, mark: true },
    sheets: () => whileOpen(() => done(listSheets(open))),
    read: (name) => whileOpen(() => read(open, name)),
    apply: (change) => whileOpen(() => apply(open, change)),
    select: (range) => whileOpen(() => select(open, range)),
    mark: (marks) => whileOpen(() => mark(open, marks)),
    watch: (on) => watchBook(open, on),
    recall: () => whileOpen(() => done(open.kept.memo ?? open.workbook.memo)),
    remember: (memo) =>
      whileOpen(() => {
        open.kept.memo = memo;
        return done(undefined);
      }),
  };
}
