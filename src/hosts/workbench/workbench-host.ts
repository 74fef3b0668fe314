import { applyChange } from "../../sheet/apply-change";
import type { CellRange, SheetRange } from "../../sheet/address";
import type { Change } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import type { HostFailure, HostResult, SheetHost } from "../sheet-host";
import { applyEdits } from "./apply-edits";
import { bookMarks } from "./marks";
import { gridOfSheet, isOpen, type OpenBook } from "./open-book";
import type { UniverSheet } from "./univer";
import { watchBook } from "./watch";

/** The workbook open in the spreadsheet beside the panel. */
export interface WorkbenchHost extends SheetHost {
  /** What is to be written into the file when it is saved; undefined when nothing was remembered since it was opened. */
  readonly remembered: () => Memo | undefined;
  /** Calls back whenever something is to be remembered. */
  readonly onRemember: (on: () => void) => void;
  /** Ends the host's drawing and watching; its workbook is closed apart from it. */
  readonly dispose: () => void;
}

type Listed = Awaited<ReturnType<SheetHost["sheets"]>>;
type SheetInfo = Extract<Listed, { ok: true }>["value"][number];

function done<T>(value: T): HostResult<T> {
  return { ok: true, value };
}

function failed(failure: HostFailure): HostResult<never> {
  return { ok: false, failure };
}

/** Why the change cannot be made now; undefined when nothing stands in its way. */
function obstacle(open: OpenBook, change: Change): HostFailure | undefined {
  if (open.book.isCellEditing()) return "editing-a-cell";
  const grids = open.book.getSheets().map((sheet) => gridOfSheet(open, sheet));
  const writes = change.edits.filter((edit) => edit.kind !== "set-cells" || edit.cells.length > 0);
  const touched = new Set(writes.map(({ sheet }) => sheet));
  if (grids.some((grid) => grid.protected && touched.has(grid.sheet))) return "protected";
  return applyChange(grids, change).ok ? undefined : "changed-since-read";
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
  const { top, left, bottom, right } = range;
  if (open.book.getActiveSheet().getSheetId() !== sheet.getSheetId()) open.book.setActiveSheet(sheet);
  sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  // A little of what stands before the cell says where one is.
  if (!isVisible(sheet, range)) sheet.scrollToCell(Math.max(0, top - 4), Math.max(0, left - 1));
}

function select(open: OpenBook, range: SheetRange): HostResult<void> {
  const sheet = open.book.getSheetByName(range.sheet);
  if (!sheet) return failed("changed-since-read");
  if (open.book.isCellEditing()) return failed("editing-a-cell");
  if (sheet.isSheetHidden()) return failed("unsupported");
  selectRange(open, sheet, range);
  return done(undefined);
}

function apply(open: OpenBook, change: Change): HostResult<void> {
  const failure = obstacle(open, change);
  if (failure) return failed(failure);
  applyEdits(open, change);
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

/** The port over an open workbook. */
export function workbenchHost(open: OpenBook): WorkbenchHost {
  const marks = bookMarks(open);
  let memo: Memo | undefined;
  let told: (() => void) | undefined;
  const whileOpen = async <T>(run: () => HostResult<T>): Promise<HostResult<T>> =>
    isOpen(open) ? run() : failed("disconnected");
  return {
    kind: "workbench",
    can: { write: true, select: true, watch: true, mark: true },
    sheets: () => whileOpen(() => done(listSheets(open))),
    read: (name) => whileOpen(() => read(open, name)),
    apply: (change) => whileOpen(() => apply(open, change)),
    select: (range) => whileOpen(() => select(open, range)),
    mark: (wanted) =>
      whileOpen(() => {
        marks.show(wanted);
        return done(undefined);
      }),
    watch: (on) => watchBook(open, on),
    recall: () => whileOpen(() => done(memo ?? open.workbook.memo)),
    remember: (kept) =>
      whileOpen(() => {
        memo = kept;
        told?.();
        return done(undefined);
      }),
    remembered: () => memo,
    onRemember(on) {
      told = on;
    },
    dispose: () => marks.dispose(),
  };
}
