import { cellAt, type Grid } from "../../sheet/grid";

/** A header stands among the first rows. */
const mostRows = 60;
/** What a column that is not used is. */
export const noRole = "";

/** Zero-based column by role. */
export type Roles = Readonly<Record<string, number>>;

/** A cell's text without white space. */
export function textAt(grid: Grid, row: number, col: number): string {
  return (cellAt(grid, row, col)?.text ?? "").replace(/\s+/g, "");
}

/** Rows that could be a header: at least two cells are filled. */
export function candidateRows(grid: Grid): readonly number[] {
  return grid.rows.slice(0, mostRows).flatMap((row, index) => {
    const filled = (row ?? []).filter((cell) => cell !== undefined && cell.text.trim() !== "");
    return filled.length > 1 ? [index] : [];
  });
}

/** Columns with something in the header or right below it. */
export function columnsOf(grid: Grid, row: number): readonly number[] {
  return Array.from({ length: grid.colCount }, (_, col) => col).filter(
    (col) => textAt(grid, row, col) !== "" || textAt(grid, row + 1, col) !== "",
  );
}

/** A column has one role, a role one column. */
export function assign(roles: Roles, col: number, role: string): Roles {
  const rest = Object.entries(roles).filter(([other, at]) => at !== col && other !== role);
  return Object.fromEntries(role === noRole ? rest : [...rest, [role, col]]);
}
