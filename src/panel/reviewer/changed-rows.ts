import type { Cell, Grid } from "../../sheet/grid";

type Row = Grid["rows"][number];

/** Rows that follow each other, and the number of the first. */
export interface RowRun {
  readonly from: number;
  readonly rows: readonly Row[];
}

function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    one.value === other.value &&
    one.text === other.text &&
    one.formula === other.formula &&
    one.format === other.format &&
    one.error === other.error
  );
}

function sameRow(one: Row, other: Row): boolean {
  if (!one || !other || one === other) return one === other;
  if (one.length !== other.length) return false;
  for (let col = 0; col < one.length; col++) if (!sameCell(one[col], other[col])) return false;
  return true;
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
