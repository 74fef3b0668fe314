import type { CellRange } from "../../sheet/address";
import type { CellValue, Grid, Visibility } from "../../sheet/grid";
import { writable } from "../../sheet/writable";
import { speltValue } from "../patch/cell-xml";

/** A sheet to be written; a Grid with its name will do. */
export interface NewSheet {
  readonly name: string;
  readonly rows: Grid["rows"];
  readonly merges: readonly CellRange[];
  readonly visibility?: Visibility;
  /** In characters, from the first column on. */
  readonly columnWidths?: readonly number[];
}

function valuesOf({ rows }: NewSheet): CellValue[][] {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => speltValue(cell?.value ?? null)));
}

/** The number formats of the cells, by place. */
function formatsOf({ rows }: NewSheet): Map<string, { style: { numFmt: string } }> {
  const formats = new Map<string, { style: { numFmt: string } }>();
  rows.forEach((row, rowIndex) => {
    row?.forEach((cell, col) => {
      if (cell?.format !== undefined)
        formats.set(`${rowIndex},${col}`, { style: { numFmt: writable(cell.format) } });
    });
  });
  return formats;
}

/** A new .xlsx of values, number formats and merges. Formulas come as their results. */
export async function newWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("./write-xlsx");
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: writable(sheet.name),
      rows: valuesOf(sheet),
      cells: formatsOf(sheet),
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
      hidden: sheet.visibility === "hidden",
      veryHidden: sheet.visibility === "very-hidden",
      ...(sheet.columnWidths ? { columns: sheet.columnWidths.map((width) => ({ width })) } : {}),
    })),
  });
}
