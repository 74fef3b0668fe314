import type { Grid } from "../../sheet/grid";
import { sameRow } from "../../sheet/same-row";

type Row = Grid["rows"][number];

/** Rows that follow each other, and the number of the first. */
export interface RowRun {
  readonly from: number;
  readonly rows: readonly Row[];
}

/**
 * The rows between two numbers that are others than before. Rows are compared by place: an inserted row changes all that
 * follow, which costs time and nothing else.
 */
export function* changedRows(
  before: Grid | undefined,
  now: Grid,
  [start, end]: readonly [number, number],
): Generator<RowRun> {
  let from = start;
  for (let row = start; row <= end; row++) {
    const isSame = row === end || (before !== undefined && sameRow(before.rows[row], now.rows[row]));
    if (!isSame) continue;
    if (row > from) yield { from, rows: now.rows.slice(from, row) };
    from = row + 1;
  }
}
