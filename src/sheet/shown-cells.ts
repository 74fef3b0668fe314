import type { CellAddress } from "./address";
import { cellAt, type Grid } from "./grid";
import { drawnRange, indexMerges } from "./merges";

/** A cell as it is drawn. */
export interface ShownCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The cells that are drawn, row by row: what a merge covers is not. */
export function shownRows(grid: Grid): readonly (readonly ShownCell[])[] {
  const merges = indexMerges(grid.merges);
  const columns = Array.from({ length: grid.colCount }, (_, col) => col);
  return Array.from({ length: grid.rowCount }, (_, row) =>
    columns.flatMap((col) => {
      const range = drawnRange(merges, { row, col });
      return range
        ? {
            at: { row, col },
            text: cellAt(grid, row, col)?.text ?? "",
            rowSpan: range.bottom - range.top + 1,
            colSpan: range.right - range.left + 1,
          }
        : [];
    }),
  );
}
