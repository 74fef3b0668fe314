import type { Cell, Grid } from "./grid";

type Row = Grid["rows"][number];

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

/** Whether two rows hold the same, cell by cell. */
export function sameRow(one: Row, other: Row): boolean {
  if (!one || !other || one === other) return one === other;
  if (one.length !== other.length) return false;
  for (let col = 0; col < one.length; col++) if (!sameCell(one[col], other[col])) return false;
  return true;
}
