import type { CellRange } from "../../../src/sheet/address";
import { sameRange, type BookSheet } from "./sheet";

/** A range with a row count added below a row, or taken out from it; undefined where nothing is left. */
function moved(range: CellRange, row: number, by: number): CellRange | undefined {
  if (by > 0) {
    const at = (place: number): number => (place >= row ? place + by : place);
    return { ...range, top: at(range.top), bottom: at(range.bottom) };
  }
  const end = row - by;
  const top = range.top >= end ? range.top + by : Math.min(range.top, row);
  const bottom = range.bottom >= end ? range.bottom + by : Math.min(range.bottom, row - 1);
  return bottom < top ? undefined : { ...range, top, bottom };
}

function movedRanges(ranges: readonly CellRange[], row: number, by: number): CellRange[] {
  return ranges.map((range) => moved(range, row, by)).filter((range) => range !== undefined);
}

const isOneCell = ({ top, left, bottom, right }: CellRange): boolean =>
  sameRange({ top, left, bottom, right }, { top, left, bottom: top, right: left });

/** Opens rows before `row`, or takes them out where `by` is negative; everything below moves, as in the program. */
export function moveRows(sheet: BookSheet, row: number, by: number): void {
  const shift = (place: number): number => (place >= row ? place + by : place);
  const gone = (place: number): boolean => by < 0 && place >= row && place < row - by;
  if (row < sheet.rows.length) {
    if (by > 0) sheet.rows.splice(row, 0, ...Array.from({ length: by }, () => []));
    else sheet.rows.splice(row, -by);
  }
  sheet.merges = movedRanges(sheet.merges, row, by).filter((merge) => !isOneCell(merge));
  sheet.hiddenRows = new Set([...sheet.hiddenRows].filter((at) => !gone(at)).map(shift));
  sheet.heights = new Map(
    [...sheet.heights].filter(([at]) => !gone(at)).map(([at, height]) => [shift(at), height]),
  );
  sheet.comments = sheet.comments
    .filter(({ at }) => !gone(at.row))
    .map((comment) => ({ ...comment, at: { ...comment.at, row: shift(comment.at.row) } }));
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, areas: movedRanges(format.areas, row, by) }))
    .filter(({ areas }) => areas.length > 0);
}
