import type { IndicatorTable } from "../../form/indicator-table";
import { cellAt, type Cell, type CellValue, type Grid } from "../../sheet/grid";
import { shareOf } from "../../values/share";
import { showsPercent } from "../../sheet/percent-format";

/** Points in hundredths as a cell writes them: `12%` and `12分` stay texts, a cell that shows shares holds 0.12. */
export function pointsLike(cell: Cell | undefined, hundredths: number): CellValue {
  const points = hundredths / 100;
  if (typeof cell?.value === "string") {
    const unit = /^[\d.]+\s*(%|分)$/.exec(cell.value.trim())?.[1];
    return unit === undefined ? points : `${points}${unit}`;
  }
  return showsPercent(cell) ? shareOf(points) : points;
}

/** A cell that shows how the column writes points: the row's own, else the first that is filled. */
export function pointsSample(grid: Grid, { rows, columns }: IndicatorTable, row: number): Cell | undefined {
  const col = columns.weight;
  if (col === undefined) return undefined;
  return cellAt(grid, row, col) ?? rows.map((one) => cellAt(grid, one.row, col)).find(Boolean);
}
