import { toA1, type CellAddress } from "../../sheet/address";
import { cellAt, type Cell, type CellValue, type Grid } from "../../sheet/grid";
import type { LookChange, SheetLookChange } from "./looks/look-change";

/** What is written into a cell. */
export interface CellWrite {
  readonly at: CellAddress;
  readonly to: CellValue;
  /** A formula, without the sign in front, of which the value is the result. */
  readonly formula?: string;
  /** True where the formula that stands there stays, and only its result changes. */
  readonly keepsFormula?: boolean;
  readonly isError?: boolean;
  /** The number format that the cell is to have; absent: the one it has. */
  readonly format?: string;
  /** How the cell is to look otherwise. */
  readonly look?: LookChange;
  /** True where what the cell holds stays as it is, and only its look changes. */
  readonly keepsValue?: boolean;
}

const general = "General";

/** Formulas mean the same however they are spaced and whatever the case of their names. */
function plainFormula(formula: string): string {
  return formula.replaceAll(/("(?:[^"]|"")*")|\s+/g, (_, text?: string) => text ?? "").toUpperCase();
}

function sameFormula(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  // A computed cell whose formula is not spelt out has not been touched.
  return one === "" || other === "" || plainFormula(one) === plainFormula(other);
}

/** Numbers are the same when an office program, which keeps 15 digits, cannot tell them apart. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  return typeof one === "number" && typeof other === "number"
    ? one === other || one.toPrecision(15) === other.toPrecision(15)
    : one === other;
}

function formulaOf(before: Cell | undefined, after: Cell): Pick<CellWrite, "formula" | "keepsFormula"> {
  if (after.formula === undefined) return {};
  return sameFormula(before?.formula, after.formula) ? { keepsFormula: true } : { formula: after.formula };
}

function formatOf(cell: Cell | undefined): string {
  return cell?.format ?? general;
}

function isSame(before: Cell | undefined, after: Cell | undefined): boolean {
  return (
    sameValue(before?.value ?? null, after?.value ?? null) &&
    sameFormula(before?.formula, after?.formula) &&
    // An empty cell says nothing about its format: what is typed into one brings its own.
    (!after || formatOf(before) === formatOf(after))
  );
}

function writeOf(at: CellAddress, before: Cell | undefined, after: Cell | undefined): CellWrite {
  if (!after) return { at, to: null };
  return {
    at,
    to: after.value,
    ...formulaOf(before, after),
    ...(after.error === true ? { isError: true } : {}),
    ...(before && formatOf(before) === formatOf(after) ? {} : { format: formatOf(after) }),
  };
}

/** What is to be written so that a sheet comes to be as another. */
export function writesFor(before: Grid, after: Grid): readonly CellWrite[] {
  const writes: CellWrite[] = [];
  const rows = Math.max(before.rowCount, after.rowCount);
  for (let row = 0; row < rows; row++) {
    const cols = Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0);
    for (let col = 0; col < cols; col++) {
      const [old, now] = [cellAt(before, row, col), cellAt(after, row, col)];
      if (!isSame(old, now)) writes.push(writeOf({ row, col }, old, now));
    }
  }
  return writes;
}

/** What is to be written, with the looks that change; a cell may only look otherwise and hold what it held. */
export function withLooks(
  writes: readonly CellWrite[],
  looks: SheetLookChange["cells"],
): readonly CellWrite[] {
  if (looks.length === 0) return writes;
  const byPlace = new Map(writes.map((write) => [toA1(write.at), write]));
  for (const { at, look } of looks) {
    const place = toA1(at);
    const write = byPlace.get(place) ?? { at, to: null, keepsValue: true };
    byPlace.set(place, { ...write, look });
  }
  return [...byPlace.values()];
}
