import type { CellValue } from "../../sheet/grid";
import { Refusal } from "../file-result";
import { recordAt, recordKind, type BiffRecord } from "./records";
import { readLongString } from "./strings";

/** A cell as its record gives it. */
export interface RecordedCell {
  readonly row: number;
  readonly col: number;
  readonly style: number;
  readonly value: CellValue;
  readonly isError?: boolean;
  readonly isFormula?: boolean;
}

const errors = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** A double as a cell can hold it; one that is none, as damage leaves it, is an empty cell. */
function double(view: DataView, at: number): number | null {
  const value = view.getFloat64(at, true);
  return Number.isFinite(value) ? value : null;
}

/** A number of four bytes: a whole number or the upper half of a double, either perhaps of hundredths. */
function shortNumber(view: DataView, at: number): number | null {
  const raw = view.getInt32(at, true);
  let value: number | null = raw >> 2;
  if ((raw & 2) === 0) {
    const upper = new DataView(new ArrayBuffer(8));
    upper.setInt32(4, raw & ~3, true);
    value = double(upper, 0);
  }
  return value === null || (raw & 1) === 0 ? value : value / 100;
}

type Content = Pick<RecordedCell, "value" | "isError">;

function flagOrError(view: DataView, at: number, isError: boolean): Content {
  const byte = view.getUint8(at);
  return isError ? { value: errors.get(byte) ?? "#N/A", isError } : { value: byte !== 0 };
}

/** The cached result of a formula; a text follows in a record of its own. */
function formulaResult(view: DataView, record: BiffRecord): Content {
  const at = record.at + 6;
  if (view.getUint16(at + 6, true) !== 0xffff) return { value: double(view, at) };
  const kind = view.getUint8(at);
  if (kind === 1 || kind === 2) return flagOrError(view, at + 2, kind === 2);
  if (kind !== 0) return { value: "" };
  // A shared or array formula may stand between the result and its text.
  for (
    let next = recordAt(view, record.next), tries = 0;
    next && tries < 3;
    next = recordAt(view, next.next), tries++
  ) {
    if (next.kind === recordKind.formulaText) {
      return { value: readLongString(view, next, 0) };
    }
  }
  return { value: "" };
}

function contentOf(view: DataView, record: BiffRecord, texts: readonly string[]): Content | undefined {
  const at = record.at + 6;
  switch (record.kind) {
    case recordKind.sharedLabel:
      return { value: texts[view.getUint32(at, true)] ?? null };
    case recordKind.label:
    case recordKind.richLabel:
      return { value: readLongString(view, record, 6) };
    case recordKind.number:
      return { value: double(view, at) };
    case recordKind.shortNumber:
      return { value: shortNumber(view, at) };
    case recordKind.flag:
      return flagOrError(view, at, view.getUint8(at + 1) === 1);
    case recordKind.formula:
      return formulaResult(view, record);
    default:
      return undefined;
  }
}

function manyNumbers(view: DataView, { at, length }: BiffRecord): readonly RecordedCell[] {
  const row = view.getUint16(at, true);
  const first = view.getUint16(at + 2, true);
  return Array.from({ length: Math.max(0, Math.floor((length - 6) / 6)) }, (_, index) => ({
    row,
    col: first + index,
    style: view.getUint16(at + 4 + index * 6, true),
    value: shortNumber(view, at + 6 + index * 6),
  }));
}

/** The cells a record holds: one, several numbers in a row, or none. */
export function cellsOf(
  view: DataView,
  record: BiffRecord,
  texts: readonly string[],
): readonly RecordedCell[] {
  if (record.kind === recordKind.manyNumbers) return manyNumbers(view, record);
  const content = contentOf(view, record, texts);
  if (!content) return [];
  if (record.length < 8) throw new Refusal("damaged");
  const isFormula = record.kind === recordKind.formula;
  return [
    {
      row: view.getUint16(record.at, true),
      col: view.getUint16(record.at + 2, true),
      style: view.getUint16(record.at + 4, true),
      ...content,
      isFormula,
    },
  ];
}
