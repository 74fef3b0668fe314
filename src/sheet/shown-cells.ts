import { contains, type CellAddress, type CellRange } from "./address";
import { cellAt, type Grid } from "./grid";

/** A cell as it is drawn. */
export interface ShownCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** The cells of a row that are drawn: what a merge covers is not. */
export function shownCells(grid: Grid, row: number): readonly ShownCell[] {
  const cells: ShownCell[] = [];
  for (let col = 0; col < grid.colCount; col++) {
    const merge: CellRange = grid.merges.find((range) => contains(range, { row, col })) ?? {
      top: row,
      bottom: row,
      left: col,
      right: col,
    };
    if (merge.top !== row || merge.left !== col) continue;
    cells.push({
      at: { row, col },
      text: cellAt(grid, row, col)?.text ?? "",
      rowSpan: merge.bottom - merge.top + 1,
      colSpan: merge.right - merge.left + 1,
    });
  }
  return cells;
}
