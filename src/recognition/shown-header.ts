import type { ShownColumns } from "../sheet/memo";
import { isHeaderRole, type HeaderRole } from "./column-names";
import { valued, type Header, type HeaderColumn } from "./header";
import { labelOf } from "./label";
import type { SheetView, ViewCell } from "./sheet-view";

/** A column somebody pointed at beats every header word. */
const pointedAt = -1;
const naming: ReadonlySet<HeaderRole> = new Set(["name", "level2"]);

function emptyCell(row: number, col: number): ViewCell {
  const cell = { value: null, text: "" };
  return { row, col, bottom: row, right: col, text: "", key: "", label: labelOf(""), cell };
}

function columnsOf(view: SheetView, shown: ShownColumns): readonly HeaderColumn[] {
  return Object.entries(shown.columns).flatMap(([role, col]) => {
    if (!isHeaderRole(role) || !Number.isInteger(col) || col < 0 || col >= view.grid.colCount) return [];
    const cell = view.at(shown.headerRow, col) ?? emptyCell(shown.headerRow, col);
    return [{ col, role, rank: pointedAt, cell, words: cell.key }];
  });
}

/** Enough to read a table by: what the rows are called, and something said about them. */
function isEnough(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ role }) => naming.has(role)) && columns.some(({ role }) => valued.has(role));
}

/** What the header words still tell beside the columns that were shown. */
function together(own: readonly HeaderColumn[], shown: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const roles = new Set(shown.map(({ role }) => role));
  const cols = new Set(shown.map(({ col }) => col));
  const rest = own.filter(({ role, col }) => !roles.has(role) && !cols.has(col));
  return [...rest, ...shown].toSorted((a, b) => a.col - b.col);
}

function withShown(view: SheetView, headers: readonly Header[], shown: ShownColumns): readonly Header[] {
  const { headerRow } = shown;
  if (!Number.isInteger(headerRow) || headerRow < 0 || headerRow >= view.grid.rowCount) return headers;
  const columns = columnsOf(view, shown);
  const own = headers.find(({ top, bottom }) => headerRow >= top && headerRow <= bottom);
  if (own) {
    const led = { ...own, columns: together(own.columns, columns) };
    return headers.map((header) => (header === own ? led : header));
  }
  if (!isEnough(columns)) return headers;
  return [...headers, { top: headerRow, bottom: headerRow, columns }].toSorted((a, b) => a.top - b.top);
}

/** The headers found, led by the columns a user pointed at (手动指定列). What points outside the sheet counts for nothing. */
export function headersWithShown(
  view: SheetView,
  headers: readonly Header[],
  shown: readonly ShownColumns[],
): readonly Header[] {
  return shown
    .filter(({ sheet }) => sheet === view.grid.sheet)
    .reduce((found, one) => withShown(view, found, one), headers);
}
