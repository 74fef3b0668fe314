import type { CellRange } from "../../sheet/address";

/** What to load of a range to know where it stands. */
export const placeProperties = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range stands, once its place is loaded. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** The range at a place of a sheet. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
