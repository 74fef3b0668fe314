import type { CellRange } from "../../../sheet/address";
import { get, type WpsObject } from "../member";
import { rangeAt } from "../sheets";
import { halvesOf } from "./halves";

/** The format of a cell by its place. */
export type FormatAt = (row: number, col: number) => string;

/** The number formats of a range. Cells with one format tell it in one answer; where they differ, the range is cut in two. */
export function readFormats(sheet: WpsObject, range: CellRange): FormatAt {
  const known = new Map<string, string>();
  const note = ({ top, left, bottom, right }: CellRange, format: string): void => {
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) known.set(`${row},${col}`, format);
  };
  const ask = (part: CellRange): void => {
    const answer = get(rangeAt(sheet, part), "NumberFormat");
    if (typeof answer === "string") {
      note(part, answer);
      return;
    }
    for (const half of halvesOf(part) ?? []) ask(half);
  };
  ask(range);
  return (row, col) => known.get(`${row},${col}`) ?? "General";
}
