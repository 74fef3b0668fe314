import type { CellRange } from "../../src/sheet/address";
import { moveRows } from "../office-host/book/move-rows";
import { cellFor, isInside, type BookCell } from "../office-host/book/sheet";
import { alike, areaOf, lastCol, refuseShut, type Place } from "./place";
import { notPossible, type Members } from "./vba-object";

function looksOf({ format, looks }: BookCell) {
  return { ...(format === undefined ? {} : { format }), ...(looks ? { looks: { ...looks } } : {}) };
}

const isWholeRows = ({ left, right }: CellRange): boolean => left === 0 && right === lastCol;

/** New rows look like the row above them, or below. Merges across that row come along. */
export function insertRows(place: Place, origin: unknown): void {
  refuseShut(place);
  const area = areaOf(place);
  if (!isWholeRows(area)) throw notPossible("Only whole rows are inserted here.");
  const { sheet, book } = place;
  const count = area.bottom - area.top + 1;
  moveRows(sheet, area.top, count);
  const like = origin === 1 ? area.bottom + 1 : area.top - 1;
  for (let row = area.top; row <= area.bottom; row++) {
    sheet.rows[like]?.forEach((cell, col) => {
      if (cell) Object.assign(cellFor(sheet, row, col), looksOf(cell));
    });
    const line = { top: like, bottom: like, left: 0, right: lastCol };
    const across = sheet.merges.filter((one) => isInside(one, line));
    sheet.merges.push(...across.map((one) => ({ ...one, top: row, bottom: row })));
  }
  book.changed(sheet, area, "RowInserted");
}

export function deleteRows(place: Place): void {
  refuseShut(place);
  const area = areaOf(place);
  if (!isWholeRows(area)) throw notPossible("Only whole rows are deleted here.");
  moveRows(place.sheet, area.top, area.top - area.bottom - 1);
  place.book.changed(place.sheet, area, "RowDeleted");
}

export function lineMembers(place: Place): Members {
  const { top, bottom, left, right } = areaOf(place);
  const { sheet } = place;
  const lines = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const areHidden = (): readonly boolean[] =>
    isWholeRows(areaOf(place))
      ? lines(top, bottom).map((row) => sheet.hiddenRows.has(row))
      : lines(left, right).map((col) => sheet.hiddenCols.has(col));
  return {
    Hidden: {
      get: () => alike(areHidden()),
      set: (hidden) => {
        const isRows = isWholeRows(areaOf(place));
        const [first, last] = isRows ? [top, bottom] : [left, right];
        const known = isRows ? sheet.hiddenRows : sheet.hiddenCols;
        for (const line of lines(first, last))
          if (hidden === true) known.add(line);
          else known.delete(line);
      },
    },
    RowHeight: {
      get: () => sheet.heights.get(top) ?? 15,
      set: (height) => lines(top, bottom).forEach((row) => sheet.heights.set(row, Number(height))),
    },
  };
}
