import type { Header } from "./header";
import { rowKind } from "./row-kind";
import type { SheetView, ViewCell } from "./sheet-view";

export const mostRows = 16;

/** The first row below a header that is no longer its table, as far down as anybody looks. */
function endBelow(view: SheetView, { bottom, columns }: Header): number {
  const nameCol = columns.findLast(({ role }) => role === "name")?.col ?? 0;
  const last = Math.min(bottom + 1 + mostRows, view.grid.rowCount);
  for (let row = bottom + 1; row < last; row++) {
    const kind = rowKind(view, row, nameCol);
    if (kind === "note" || kind === "end" || (kind === "total" && row > bottom + 1)) return row;
  }
  return last;
}

let known: { readonly view: SheetView; readonly header: Header; readonly end: number } | undefined;

/** All columns of a header are looked at one after the other. */
function knownEnd(view: SheetView, header: Header): number {
  if (known?.header !== header || known.view !== view) known = { view, header, end: endBelow(view, header) };
  return known.end;
}

/** What stands in a column in the first rows below a header; cells that a merge from above covers are left out. */
export function cellsBelow(view: SheetView, header: Header, col: number): readonly ViewCell[] {
  const cells: ViewCell[] = [];
  const end = knownEnd(view, header);
  for (let row = header.bottom + 1; row < end; row++) {
    const cell = view.at(row, col);
    if (cell?.row === row) cells.push(cell);
  }
  return cells;
}
