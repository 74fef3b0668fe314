import type { Header } from "./find-headers";
import type { SheetView, ViewCell } from "./sheet-view";

/** What stands in a column in the first rows below a header; cells that a merge from above covers are left out. */
export function cellsBelow(
  view: SheetView,
  { bottom }: Header,
  { col, rows }: { readonly col: number; readonly rows: number },
): readonly ViewCell[] {
  const cells: ViewCell[] = [];
  for (let row = bottom + 1; row <= bottom + rows && row < view.grid.rowCount; row++) {
    const cell = view.at(row, col);
    if (cell?.row === row) cells.push(cell);
  }
  return cells;
}
