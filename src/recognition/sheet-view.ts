import type { Field } from "../form/form";
import type { CellAddress } from "../sheet/address";
import { filledRows, rowSteps, type Cell, type Grid } from "../sheet/grid";
import { isPlainText, plainGlyphs } from "../values/plain-glyphs";
import { visibleText } from "../values/visible-text";
import { labelOf, type Label } from "./label";
import type { Rows } from "./rows";
import { indexMerges, type MergeIndex } from "../sheet/merges";

/** A cell that shows something, with the rectangle its merge covers. */
export interface ViewCell {
  readonly row: number;
  readonly col: number;
  readonly bottom: number;
  readonly right: number;
  /** As seen: without blanks at its ends and signs that nobody sees. */
  readonly text: string;
  /** The text for matching: NFKC, no white space. */
  readonly key: string;
  /** What is known about the key. */
  readonly label: Label;
  readonly cell: Cell;
}

/** A grid as recognition looks at it: what is shown, row by row, and seen through merges. */
export interface SheetView {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  /** The first column looked at. */
  readonly left: number;
  /** Cells whose own place or merge anchor is in the row, left to right. */
  line(row: number): readonly ViewCell[];
  /** The first row from one on that is not empty; at least the number of rows where all are. */
  next(from: number): number;
  /** The cell shown at a place, looking through merges. */
  at(row: number, col: number): ViewCell | undefined;
}

/** NFKC without any white space. */
export function keyOf(text: string): string {
  return isPlainText(text) ? text : plainGlyphs(text).replace(/[\s\u200b\ufeff]+/g, "");
}

/** The next filled cell behind a cell in its row: columns that only set the table apart are passed over. */
export function nextInLine(view: SheetView, { row, right }: ViewCell): ViewCell | undefined {
  return view.line(row).find(({ col }) => col > right);
}

const none: readonly ViewCell[] = [];

function viewCell(merges: MergeIndex, place: CellAddress, cell: Cell): ViewCell | undefined {
  const isKey = isPlainText(cell.text);
  const text = isKey ? cell.text : visibleText(cell.text);
  if (text === "") return undefined;
  const { row, col } = place;
  const merge = merges.at(row, col);
  if (merge && (merge.top !== row || merge.left !== col)) return undefined;
  const key = isKey ? text : keyOf(text);
  const bottom = merge?.bottom ?? row;
  return { row, col, bottom, right: merge?.right ?? col, text, key, label: labelOf(key), cell };
}

function readLine(grid: Grid, merges: MergeIndex, row: number): readonly ViewCell[] {
  const line = grid.rows[row];
  if (!line) return none;
  const cells: ViewCell[] = [];
  // Holes of a wide, sparse row are passed over.
  line.forEach((cell, col) => {
    const view = cell && viewCell(merges, { row, col }, cell);
    if (view) cells.push(view);
  });
  return cells;
}

/** Builds the view; rows are looked at when first asked for. */
export function viewOf(grid: Grid, left: number): SheetView {
  const merges = indexMerges(grid.merges);
  const lines: (readonly ViewCell[])[] = [];
  // Nothing is kept of empty rows: there may be a million of them.
  const line = (row: number): readonly ViewCell[] =>
    grid.rows[row] === undefined ? none : (lines[row] ??= readLine(grid, merges, row));
  return {
    grid,
    merges,
    left,
    line,
    next: rowSteps(grid),
    at(row, col) {
      const merge = merges.at(row, col);
      const anchor = merge?.left ?? col;
      for (const cell of line(merge?.top ?? row)) if (cell.col === anchor) return cell;
      return undefined;
    },
  };
}

/** Looks at all rows ahead of the questions. */
export function readLines(view: SheetView): void {
  for (const row of filledRows(view.grid)) view.line(row);
}

/** The cells of some rows, row by row; holes before a far one cost nothing. */
export function cellsIn(view: SheetView, { from, to }: Rows): readonly ViewCell[] {
  const cells: ViewCell[] = [];
  for (let row = view.next(from); row < to; row = view.next(row + 1)) cells.push(...view.line(row));
  return cells;
}

/** A cell's text and its place. */
export function fieldOf({ text, row, col }: ViewCell): Field {
  return { text, at: { row, col } };
}

/** A field for the cell at a place: its text, or "" when nothing is shown there. */
export function fieldAt(view: SheetView, row: number, col: number): Field {
  const cell = view.at(row, col);
  return cell ? fieldOf(cell) : { text: "", at: view.merges.anchor(row, col) };
}
