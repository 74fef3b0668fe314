import type { CellAddress } from "../sheet/address";
import { cellAt, type Cell, type Grid } from "../sheet/grid";

/** A sheet with other cells where `otherAt` answers one; an answer without a cell empties the place. */
export function withCells(
  grid: Grid,
  otherAt: (at: CellAddress) => { readonly cell: Cell | undefined } | undefined,
): Grid {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.colCount }, (__, col) => {
      const other = otherAt({ row, col });
      return other ? other.cell : cellAt(grid, row, col);
    }),
  );
  return { ...grid, rows };
}
