import type { CellRange } from "../../../sheet/address";
import { get, type WpsObject } from "../member";
import { rangeAt } from "../sheets";

type Table = readonly (readonly unknown[])[];

function isTable(value: unknown, height: number, width: number): value is Table {
  return (
    Array.isArray(value) &&
    value.length === height &&
    value.every((row) => Array.isArray(row) && row.length === width)
  );
}

/**
 * A member of many cells as a table: one question for all of them. A single cell answers with its value alone; where a
 * build answers many cells with anything but a table, they are asked one by one.
 */
export function readTable(sheet: WpsObject, range: CellRange, member: string): Table {
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const answer = get(rangeAt(sheet, range), member);
  if (isTable(answer, height, width)) return answer;
  if (height * width === 1) return [[answer]];
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (__, j) => {
      const [row, col] = [range.top + i, range.left + j];
      return get(rangeAt(sheet, { top: row, left: col, bottom: row, right: col }), member);
    }),
  );
}
