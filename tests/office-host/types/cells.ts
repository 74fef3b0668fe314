import type { CellRange } from "../../../src/sheet/address";
import { numberFormat } from "../../../src/office-file/text/number-format";
import { cellFor, cellOf, intersection, tableOf, type BookCell } from "../book/sheet";
import { typedInput } from "../book/typed-input";
import { HostError, invalidArgument } from "../host-error";
import type { Property } from "../object-type";
import { rangeOf, refuseProtected, type AreasObject } from "./objects";

/** Larger reads answer nothing. */
const mostCells = 5_000_000;

function shownText(cell: BookCell | undefined): string {
  if (cell === undefined) return "";
  const { value } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = numberFormat(cell.format ?? "General");
  return typeof value === "number" ? format.showNumber(value) : format.showText(value);
}

function readTable<T>(o: AreasObject, read: (cell: BookCell | undefined) => T): T[][] | null {
  const range = rangeOf(o);
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  return cells > mostCells ? null : tableOf(range, (row, col) => read(cellOf(o.sheet, row, col)));
}

/** One value for all cells, or a table of the range's size. */
function inputTable(
  input: unknown,
  { top, left, bottom, right }: CellRange,
): (row: number, col: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const table = input as readonly unknown[];
  const fits =
    table.length === bottom - top + 1 &&
    table.every((row) => Array.isArray(row) && row.length === right - left + 1);
  if (!fits) throw invalidArgument("The input has another size than the range.");
  return (row, col) => (table[row - top] as readonly unknown[])[col - left];
}

function writeTable(o: AreasObject, input: unknown, write: (cell: BookCell, input: unknown) => void): void {
  const range = rangeOf(o);
  const at = inputTable(input, range);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      const given = at(row, col);
      if (given !== null) write(cellFor(o.sheet, row, col), given);
    }
  }
}

/** Protection lets in what stands in open cells. */
function refuseLocked(o: AreasObject): void {
  const { top, left, bottom, right } = rangeOf(o);
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++)
      if (cellOf(o.sheet, row, col)?.looks?.["locked"] !== false) refuseProtected(o.sheet);
}

function refuseInsideMerge(o: AreasObject): void {
  const range = rangeOf(o);
  const hidden = o.sheet.merges.some(
    (merge) =>
      intersection(merge, range) &&
      range.top === range.bottom &&
      range.left === range.right &&
      (merge.top !== range.top || merge.left !== range.left),
  );
  if (hidden) throw new HostError("InvalidOperation", "Part of a merged cell cannot be changed.");
}

function type(cell: BookCell, input: unknown): void {
  const typed = typedInput(input, cell.format);
  delete cell.formula;
  cell.value = typed.value;
  if (typed.formula !== undefined) cell.formula = typed.formula;
  if (typed.format !== undefined && cell.format === undefined) cell.format = typed.format;
}

function writeValues(o: AreasObject, input: unknown): void {
  refuseLocked(o);
  refuseInsideMerge(o);
  writeTable(o, input, type);
  o.book.changed(o.sheet, rangeOf(o));
}

/** What the cells of a range hold and how they show it. */
export const cellProps: Readonly<Record<string, Property<AreasObject>>> = {
  Values: { get: (o) => readTable(o, (cell) => cell?.value ?? ""), set: writeValues },
  Formulas: {
    get: (o) => readTable(o, (cell) => cell?.formula ?? cell?.value ?? ""),
    set: writeValues,
  },
  Text: { get: (o) => readTable(o, shownText) },
  NumberFormat: {
    get: (o) => readTable(o, (cell) => cell?.format ?? "General"),
    set: (o, input) => {
      refuseProtected(o.sheet);
      writeTable(o, input, (cell, format) => {
        if (format === "General") delete cell.format;
        else cell.format = String(format);
      });
    },
  },
};
