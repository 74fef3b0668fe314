import ExcelJS from "exceljs";
import type { Cell, Grid, Visibility } from "../../../src/sheet/grid";

const states: Readonly<Record<Visibility, ExcelJS.WorksheetState>> = {
  visible: "visible",
  hidden: "hidden",
  "very-hidden": "veryHidden",
};

function valueOf({ value, formula, error }: Cell): ExcelJS.CellValue {
  const result = error ? { error: value as "#DIV/0!" } : (value ?? undefined);
  return formula === undefined ? (value ?? null) : { formula, result: result as number };
}

async function addSheet(book: ExcelJS.Workbook, grid: Grid): Promise<void> {
  const sheet = book.addWorksheet(grid.sheet, { state: states[grid.visibility] });
  grid.rows.forEach((row, i) =>
    row?.forEach((content, j) => {
      if (!content) return;
      const cell = sheet.getCell(i + 1, j + 1);
      cell.value = valueOf(content);
      if (content.format !== undefined) cell.numFmt = content.format;
    }),
  );
  for (const { top, left, bottom, right } of grid.merges)
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  for (const row of grid.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const col of grid.hiddenCols) sheet.getColumn(col + 1).hidden = true;
  if (grid.protected) await sheet.protect("", {});
}

/** A workbook as another program would have saved it. */
export async function xlsxOfGrids(grids: readonly Grid[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const grid of grids) await addSheet(book, grid);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
