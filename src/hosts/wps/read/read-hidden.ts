import type { CellRange } from "../../../sheet/address";
import { get, objectAt, type WpsObject } from "../member";
import { rangeAt } from "../sheets";

interface Lines {
  /** The whole lines of a range. */
  readonly member: "EntireRow" | "EntireColumn";
  readonly first: number;
  readonly last: number;
  readonly rangeOf: (first: number, last: number) => CellRange;
}

function hiddenLines(sheet: WpsObject, lines: Lines): ReadonlySet<number> {
  const hidden = new Set<number>();
  const look = (first: number, last: number): void => {
    const answer = get(objectAt(rangeAt(sheet, lines.rangeOf(first, last)), lines.member), "Hidden");
    if (answer === true) for (let line = first; line <= last; line++) hidden.add(line);
    if (typeof answer === "boolean" || first === last) return;
    const middle = Math.floor((first + last) / 2);
    look(first, middle);
    look(middle + 1, last);
  };
  look(lines.first, lines.last);
  return hidden;
}

/** Which rows of a range are hidden. */
export function readHiddenRows(sheet: WpsObject, { top, bottom, left }: CellRange): ReadonlySet<number> {
  const rangeOf = (first: number, last: number): CellRange => ({
    top: first,
    bottom: last,
    left,
    right: left,
  });
  return hiddenLines(sheet, { member: "EntireRow", first: top, last: bottom, rangeOf });
}

/** Which columns of a range are hidden. */
export function readHiddenCols(sheet: WpsObject, { top, left, right }: CellRange): ReadonlySet<number> {
  const rangeOf = (first: number, last: number): CellRange => ({
    top,
    bottom: top,
    left: first,
    right: last,
  });
  return hiddenLines(sheet, { member: "EntireColumn", first: left, last: right, rangeOf });
}
