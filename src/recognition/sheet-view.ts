import type { CellAddress } from "../sheet/address";
import { cellAt, type Cell, type Grid } from "../sheet/grid";
import { indexMerges, type MergeIndex } from "../sheet/merges";

/** A cell that shows something, with the rectangle its merge covers. */
export interface ViewCell {
  readonly row: number;
  readonly col: number;
  readonly bottom: number;
  readonly right: number;
  /** As displayed, trimmed. */
  readonly text: string;
  /** The text for matching: NFKC, no white space. */
  readonly key: string;
  readonly cell: Cell;
}

/** A grid as recognition looks at it: what is shown, row by row, and seen through merges. */
export interface SheetView {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  /** Cells whose own place or merge anchor is in the row, left to right. */
  line(row: number): readonly ViewCell[];
  /** The cell shown at a place, looking through merges. */
  at(row: number, col: number): ViewCell | undefined;
}

const plain = /^[!-~一-鿿、。“”—]*$/;

/** NFKC without any white space; most cells are already so. */
export function keyOf(text: string): string {
  return plain.test(text) ? text : text.normalize("NFKC").replace(/[\s​﻿]+/g, "");
}

const none: readonly ViewCell[] = [];

/** Builds the view; rows are looked at when first asked for. */
export function viewOf(grid: Grid): SheetView {
  const merges = indexMerges(grid.merges);
  const lines = new Map<number, readonly ViewCell[]>();

  const toView = (row: number, col: number, cell: Cell): ViewCell | undefined => {
    const text = cell.text.trim();
    if (text === "") return undefined;
    const merge = merges.at(row, col);
    if (merge && (merge.top !== row || merge.left !== col)) return undefined;
    return {
      row,
      col,
      bottom: merge?.bottom ?? row,
      right: merge?.right ?? col,
      text,
      key: keyOf(text),
      cell,
    };
  };

  const line = (row: number): readonly ViewCell[] => {
    const known = lines.get(row);
    if (known) return known;
    const cells: ViewCell[] = [];
    grid.rows[row]?.forEach((cell, col) => {
      const view = cell && toView(row, col, cell);
      if (view) cells.push(view);
    });
    const made = cells.length === 0 ? none : cells;
    lines.set(row, made);
    return made;
  };

  return {
    grid,
    merges,
    line,
    at(row, col) {
      const direct = cellAt(grid, row, col);
      const place = direct && !merges.at(row, col) ? { row, col } : merges.anchor(row, col);
      return line(place.row).find((cell) => cell.col === place.col);
    },
  };
}

/** A field for the cell at a place: its text, or "" when nothing is shown there. */
export function fieldAt(view: SheetView, row: number, col: number): { text: string; at: CellAddress } {
  const cell = view.at(row, col);
  return cell
    ? { text: cell.text, at: { row: cell.row, col: cell.col } }
    : { text: "", at: view.merges.anchor(row, col) };
}
