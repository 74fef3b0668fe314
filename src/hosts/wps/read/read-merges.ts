import { contains, type CellRange } from "../../../sheet/address";
import { get, objectAt, type WpsObject } from "../member";
import { placeOf, rangeAt } from "../sheets";
import { halvesOf } from "./halves";

function covers(outer: CellRange, { top, left, bottom, right }: CellRange): boolean {
  return contains(outer, { row: top, col: left }) && contains(outer, { row: bottom, col: right });
}

/** The merges that touch a range. There is no list of them: a range says whether it has any, and is cut in two if so. */
export function readMerges(sheet: WpsObject, range: CellRange): readonly CellRange[] {
  const merges: CellRange[] = [];
  const look = (part: CellRange): void => {
    if (merges.some((merge) => covers(merge, part))) return;
    const found = rangeAt(sheet, part);
    if (get(found, "MergeCells") === false) return;
    const corner = { ...part, bottom: part.top, right: part.left };
    if (!merges.some((merge) => covers(merge, corner))) {
      const cell = rangeAt(sheet, corner);
      if (get(cell, "MergeCells") === true) merges.push(placeOf(objectAt(cell, "MergeArea")));
    }
    if (merges.some((merge) => covers(merge, part))) return;
    for (const half of halvesOf(part) ?? []) look(half);
  };
  look(range);
  return merges;
}
