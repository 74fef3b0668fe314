import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import type { CellRange } from "../../sheet/address";
import type { CellEdit, Change, Edit, InsertRows } from "../../sheet/change";
import type { CellValue } from "../../sheet/grid";
import { filledPlaces } from "./filled-places";
import { draftData, draftStyles } from "./draft-data";
import { sheetDataOf, type OpenBook } from "./open-book";
import type { UniverSheet } from "./univer";

const setValues = "sheet.command.set-range-values";

/** A value in a cell, in place of whatever it held; how the cell looks stays. */
function valueData(value: CellValue): ICellData {
  const rest = { f: null, si: null, p: null };
  if (value === null || value === "") return { ...rest, v: null, t: null };
  if (typeof value === "boolean") return { ...rest, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...rest, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

function setMatrix(open: OpenBook, sheet: UniverSheet, value: IObjectMatrixPrimitiveType<ICellData>): void {
  const target = { unitId: open.book.getId(), subUnitId: sheet.getSheetId() };
  open.spreadsheet.api.syncExecuteCommand(setValues, { ...target, value });
}

function setCells(open: OpenBook, sheet: UniverSheet, cells: readonly CellEdit[]): void {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { at, to } of cells) {
    const line = (matrix[at.row] ??= {});
    line[at.col] = valueData(to);
  }
  const lastRow = Math.max(...cells.map(({ at }) => at.row));
  const lastCol = Math.max(...cells.map(({ at }) => at.col));
  if (lastRow >= sheet.getMaxRows()) sheet.setRowCount(lastRow + 1);
  if (lastCol >= sheet.getMaxColumns()) sheet.setColumnCount(lastCol + 1);
  setMatrix(open, sheet, matrix);
}

function insertRows(open: OpenBook, sheet: UniverSheet, { row, count, like }: InsertRows): void {
  const { cellData, rowData } = sheetDataOf(sheet);
  const model = filledPlaces<Nullable<ICellData>>(cellData[like]).flatMap(([col, cell]) =>
    cell?.s === undefined || cell.s === null ? [] : [[col, { s: cell.s }] as const],
  );
  const height = rowData[like]?.h;
  if (row >= sheet.getMaxRows()) sheet.setRowCount(row + 1);
  sheet.insertRowsBefore(row, count);
  const rows = Array.from({ length: count }, (_, index) => row + index);
  if (model.length > 0) {
    setMatrix(open, sheet, Object.fromEntries(rows.map((at) => [at, Object.fromEntries(model)])));
  }
  if (height !== undefined) sheet.setRowHeights(row, count, height);
}

function rangeOf(
  sheet: UniverSheet,
  { top, left, bottom, right }: CellRange,
): ReturnType<UniverSheet["getRange"]> {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}

function addSheet(open: OpenBook, edit: Extract<Edit, { kind: "add-sheet" }>): void {
  const { book } = open;
  const active = book.getActiveSheet().getSheetId();
  book.addStyles(draftStyles);
  const data = draftData(edit.draft);
  const index = book.getSheets().length;
  const [rows, cols] = [data.rowCount ?? 1, data.columnCount ?? 1];
  const created = book.create(edit.sheet, rows, cols, { index, sheet: { ...data, name: edit.sheet } });
  open.drafts.set(created.getSheetId(), edit.draft);
  // A new sheet comes to the front in Univer; the user stays where the user was.
  book.setActiveSheet(active);
}

function applyEdit(open: OpenBook, edit: Edit): void {
  const sheet = open.book.getSheetByName(edit.sheet);
  if (edit.kind === "add-sheet") addSheet(open, edit);
  else if (!sheet) throw new Error(`no sheet ${edit.sheet}`);
  else if (edit.kind === "remove-sheet") open.book.deleteSheet(sheet);
  else if (edit.kind === "set-cells") {
    if (edit.cells.length > 0) setCells(open, sheet, edit.cells);
  } else if (edit.kind === "insert-rows") insertRows(open, sheet, edit);
  else if (edit.kind === "delete-rows") sheet.deleteRows(edit.row, edit.count);
  else {
    for (const range of edit.was) rangeOf(sheet, range).breakApart();
    for (const range of edit.to) rangeOf(sheet, range).merge();
  }
}

/** Makes a change in the spreadsheet, as one step for Ctrl+Z. It was checked before that nothing stands in its way. */
export function applyEdits(open: OpenBook, change: Change): void {
  const step = open.spreadsheet.oneStep(open.book.getId());
  try {
    for (const edit of change.edits) applyEdit(open, edit);
  } finally {
    step.dispose();
  }
}
