import { contains, isOneCell, sameRange, type CellAddress, type CellRange } from "./address";
import type { CellEdit, Change, DeleteRows, Edit, InsertRows, SetMerges } from "./change";
import { cellAt, gridOf, widestOf, type Cell, type CellValue, type Grid } from "./grid";
import type { SheetDraft } from "./sheet-draft";

/** What stands in the way of a change: a place that is no longer as the change expects. */
export interface Stale {
  readonly sheet: string;
  /** Null: the sheet itself is missing, or there already. */
  readonly at: CellAddress | null;
}

type Step =
  { readonly ok: true; readonly grids: readonly Grid[] } | { readonly ok: false; readonly stale: Stale };

/** A sheet with rows or merges changed; its size follows from what it holds. */
function withRows(grid: Grid, rows: Grid["rows"], merges: readonly CellRange[] = grid.merges): Grid {
  return { ...grid, rows, merges, rowCount: rows.length, colCount: widestOf(rows) };
}

/** Empty text is nothing: no program keeps it. */
function cellOf(value: CellValue, format?: string): Cell | undefined {
  if (value === null || value === "") return undefined;
  return { value, text: String(value), ...(format === undefined ? {} : { format }) };
}

function setCells(grid: Grid, cells: readonly CellEdit[]): Grid {
  const written = new Map<number, (Cell | undefined)[]>();
  for (const { at, to } of cells) {
    const row = written.get(at.row) ?? grid.rows[at.row]?.slice() ?? [];
    written.set(at.row, row);
    row[at.col] = cellOf(to, row[at.col]?.format);
  }
  // Rows nobody writes to are shared. The last one may be very far away: concat passes over the holes, slice does not.
  const rows = grid.rows.concat();
  for (const [row, line] of written) rows[row] = line;
  return withRows(grid, rows);
}

/** The cells that no longer hold what the edits expect, or hold a formula. */
function staleCells(grid: Grid, cells: readonly CellEdit[]): readonly CellAddress[] {
  return cells
    .filter(({ at, was }) => {
      const cell = cellAt(grid, at.row, at.col);
      return cell?.formula !== undefined || (cell?.value ?? null) !== was;
    })
    .map(({ at }) => at);
}

/** A merge over or below rows that come or go; undefined where nothing of it is left. */
function movedMerge(merge: CellRange, { kind, row, count }: InsertRows | DeleteRows): CellRange | undefined {
  const move = (at: number): number => {
    if (kind === "insert-rows") return at >= row ? at + count : at;
    return at >= row + count ? at - count : Math.min(at, row);
  };
  const bottom =
    kind === "delete-rows" && merge.bottom >= row && merge.bottom < row + count
      ? row - 1
      : move(merge.bottom);
  const moved = { ...merge, top: move(merge.top), bottom };
  return moved.bottom < moved.top || isOneCell(moved) ? undefined : moved;
}

function movedRows(
  rows: ReadonlySet<number>,
  { kind, row, count }: InsertRows | DeleteRows,
): ReadonlySet<number> {
  const by = kind === "insert-rows" ? count : -count;
  return new Set([...rows].map((at) => (at >= row ? at + by : at)));
}

function moveRows(grid: Grid, edit: InsertRows | DeleteRows): Grid {
  const { kind, row, count } = edit;
  const rows = grid.rows.slice();
  // Holes stay holes: beyond the last row there is nothing to move.
  if (row < rows.length) {
    if (kind === "insert-rows") rows.splice(row, 0, ...Array.from({ length: count }, () => undefined));
    else rows.splice(row, count);
  }
  const merges = grid.merges.map((merge) => movedMerge(merge, edit)).filter((merge) => merge !== undefined);
  const comments = grid.comments.map((comment) =>
    comment.at.row < row
      ? comment
      : {
          ...comment,
          at: { ...comment.at, row: comment.at.row + (kind === "insert-rows" ? count : -count) },
        },
  );
  return { ...withRows(grid, rows, merges), hiddenRows: movedRows(grid.hiddenRows, edit), comments };
}

function firstFilled(
  grid: Grid,
  range: CellRange,
  isFree: (at: CellAddress) => boolean,
): CellAddress | undefined {
  for (let row = range.top; row <= Math.min(range.bottom, grid.rowCount - 1); row++) {
    for (const [col, cell] of (grid.rows[row] ?? []).entries()) {
      if (cell && contains(range, { row, col }) && !isFree({ row, col })) return { row, col };
    }
  }
  return undefined;
}

function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function setMerges(grid: Grid, { sheet, was, to }: SetMerges): Step | Grid {
  const missing = was.find((range) => !grid.merges.some((merge) => sameRange(merge, range)));
  if (missing) return { ok: false, stale: { sheet, at: { row: missing.top, col: missing.left } } };
  const kept = grid.merges.filter((merge) => !was.some((range) => sameRange(merge, range)));
  for (const range of to) {
    const isAnchor = (at: CellAddress): boolean => at.row === range.top && at.col === range.left;
    const filled = firstFilled(grid, range, isAnchor);
    const crossed = kept.find((merge) => overlaps(merge, range));
    if (filled) return { ok: false, stale: { sheet, at: filled } };
    if (crossed) return { ok: false, stale: { sheet, at: { row: crossed.top, col: crossed.left } } };
  }
  return { ...grid, merges: [...kept, ...to] };
}

/** A new sheet as a grid. */
function gridOfDraft(draft: SheetDraft): Grid {
  const rows = draft.rows.map((row) => row.map(({ value }) => cellOf(value)));
  return gridOf(draft.name, rows, { merges: draft.merges });
}

function sameContent(one: Grid, other: Grid): boolean {
  const rows = Math.max(one.rowCount, other.rowCount);
  const cols = Math.max(one.colCount, other.colCount);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if ((cellAt(one, row, col)?.value ?? null) !== (cellAt(other, row, col)?.value ?? null)) return false;
    }
  }
  return true;
}

function changeGrid(grid: Grid, edit: Exclude<Edit, { kind: "add-sheet" | "remove-sheet" }>): Step | Grid {
  switch (edit.kind) {
    case "set-cells": {
      const [at] = staleCells(grid, edit.cells);
      return at ? { ok: false, stale: { sheet: edit.sheet, at } } : setCells(grid, edit.cells);
    }
    case "insert-rows":
      return moveRows(grid, edit);
    case "delete-rows": {
      const range = { top: edit.row, bottom: edit.row + edit.count - 1, left: 0, right: grid.colCount };
      const at = firstFilled(grid, range, () => false);
      return at ? { ok: false, stale: { sheet: edit.sheet, at } } : moveRows(grid, edit);
    }
    case "set-merges":
      return setMerges(grid, edit);
  }
}

function applyEdit(grids: readonly Grid[], edit: Edit): Step {
  const { sheet } = edit;
  const grid = grids.find((candidate) => candidate.sheet === sheet);
  if (edit.kind === "add-sheet") {
    return grid
      ? { ok: false, stale: { sheet, at: null } }
      : { ok: true, grids: [...grids, gridOfDraft(edit.draft)] };
  }
  if (!grid) return { ok: false, stale: { sheet, at: null } };
  if (edit.kind === "remove-sheet") {
    return sameContent(grid, gridOfDraft(edit.draft))
      ? { ok: true, grids: grids.filter((candidate) => candidate !== grid) }
      : { ok: false, stale: { sheet, at: null } };
  }
  const changed = changeGrid(grid, edit);
  return "ok" in changed
    ? changed
    : { ok: true, grids: grids.map((candidate) => (candidate === grid ? changed : candidate)) };
}

/**
 * The sheets as they would be after the change, or the first place that is no longer as the change expects: then nothing
 * of it must be done. Every host answers like this function.
 */
export function applyChange(grids: readonly Grid[], change: Change): Step {
  let state: Step = { ok: true, grids };
  for (const edit of change.edits) {
    if (!state.ok) return state;
    state = applyEdit(state.grids, edit);
  }
  return state;
}
