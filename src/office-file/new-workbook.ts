import type { CellValue, Grid } from "../sheet/grid";

function rowsOf(grid: Grid): CellValue[][] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.colCount }, (_, col) => grid.rows[row]?.[col]?.value ?? null),
  );
}

/** A new .xlsx with the values and merges of some sheets: for files in old formats, which cannot be patched. */
export async function newWorkbook(sheets: readonly Grid[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre");
  return writeXlsx({
    sheets: sheets.map((grid) => ({
      name: grid.sheet,
      rows: rowsOf(grid),
      merges: grid.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
      hidden: grid.visibility === "hidden",
      veryHidden: grid.visibility === "very-hidden",
    })),
  });
}
