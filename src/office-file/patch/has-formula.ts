import { filledRows, type Grid } from "../../sheet/grid";

/** Whether anything in a sheet is computed. */
export function hasFormula(grid: Grid): boolean {
  return filledRows(grid).some((row) => grid.rows[row]?.some((cell) => cell?.formula !== undefined));
}
