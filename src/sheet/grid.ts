import type { CellAddress, CellRange } from "./address";
import { placeOf } from "./ascending";

/** What a cell holds. Dates are serial numbers with a date format, as in the file. */
export type CellValue = string | number | boolean | null;

/** One cell that is not empty. */
export interface Cell {
  readonly value: CellValue;
  /** As displayed: `95%` for 0.95 with a percent format, `2021年12月` for a date. Untrimmed. */
  readonly text: string;
  /** Present when the cell is computed; `value` is then the cached result. */
  readonly formula?: string;
  /** The number format code when it is not General. */
  readonly format?: string;
  /** True for `#DIV/0!` and its like. */
  readonly error?: boolean;
}

export type Visibility = "visible" | "hidden" | "very-hidden";

/** A comment (批注) on a cell. */
export interface Comment {
  readonly at: CellAddress;
  readonly text: string;
}

/** One sheet as any host can hand it over. Rows and cells are sparse: what is missing is empty. */
export interface Grid {
  readonly sheet: string;
  /** 1 + the last row that holds a cell; 0 when the sheet is empty. */
  readonly rowCount: number;
  readonly colCount: number;
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly CellRange[];
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly comments: readonly Comment[];
}

/** The cell stored at a place, not looking through merges. */
export function cellAt(grid: Grid, row: number, col: number): Cell | undefined {
  return grid.rows[row]?.[col];
}

const noRows: ReadonlySet<number> = new Set();

/** The columns of the longest row. The holes between far rows are passed over: there may be a million of them. */
export function widestOf(rows: Grid["rows"]): number {
  let most = 0;
  for (const row of Object.values(rows)) if (row && row.length > most) most = row.length;
  return most;
}

/** Rows from which on a sheet is asked which of its rows there are, instead of looking at each. */
const farRow = 10_000;

/** The numbers of the rows that are there, from top to bottom; holes before a far one cost nothing. */
export function filledRows({ rows }: Grid): readonly number[] {
  if (rows.length > farRow) return Object.keys(rows).map(Number);
  const filled: number[] = [];
  for (let row = 0; row < rows.length; row++) if (rows[row] !== undefined) filled.push(row);
  return filled;
}

/** Answers which row from one on is the first that is there, at least `rowCount` where none is. Holes before a far one cost nothing. */
export function rowSteps(grid: Grid): (from: number) => number {
  const { rows, rowCount } = grid;
  let filled: readonly number[] | undefined;
  return (from) => {
    if (from >= rowCount || rows[from] !== undefined) return from;
    filled ??= filledRows(grid);
    return filled[placeOf(filled, from)] ?? rowCount;
  };
}

/** A grid from its rows, with everything else at its default. */
export function gridOf(
  sheet: string,
  rows: Grid["rows"],
  rest: Partial<Omit<Grid, "sheet" | "rows" | "rowCount" | "colCount">> = {},
): Grid {
  return {
    sheet,
    rows,
    rowCount: rows.length,
    colCount: widestOf(rows),
    merges: rest.merges ?? [],
    visibility: rest.visibility ?? "visible",
    protected: rest.protected ?? false,
    hiddenRows: rest.hiddenRows ?? noRows,
    hiddenCols: rest.hiddenCols ?? noRows,
    comments: rest.comments ?? [],
  };
}
