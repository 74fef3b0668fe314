import type { Form, Indicator } from "../form/form";
import type { CellRange } from "../sheet/address";
import type { Block } from "./find-blocks";
import type { ReadRow } from "./read-rows";
import type { SheetView } from "./sheet-view";

/** The rows of a form, from its title to the last row that shows anything. */
export function rangeOfBlock(view: SheetView, { rows }: Block): CellRange {
  let bottom = rows.to - 1;
  while (bottom > rows.from && view.line(bottom).length === 0) bottom--;
  return { top: rows.from, left: view.left, bottom, right: Math.max(0, view.grid.colCount - 1) };
}

/** The rows of one project of a register. */
export function rangeOfRows(view: SheetView, rows: readonly ReadRow[]): CellRange {
  const numbers = rows.map(({ indicator }) => indicator.row);
  const right = Math.max(0, view.grid.colCount - 1);
  return { top: Math.min(...numbers), left: view.left, bottom: Math.max(...numbers), right };
}

/** The indicators of rows that the sheet hides. */
export function hiddenOf({ grid }: SheetView, indicators: readonly Indicator[]): Form["hidden"] {
  const { hiddenRows } = grid;
  const hidden = hiddenRows.size > 0 ? indicators.filter(({ row }) => hiddenRows.has(row)) : [];
  return hidden.length > 0 ? hidden : undefined;
}
