import type { CellRange } from "../sheet/address";
import { gridOf, type Cell, type Comment, type Grid, type Visibility } from "../sheet/grid";
import type { Budget } from "./budget";
import { Refusal } from "./file-result";

/** Collects what a file says about one sheet. Memory grows with what is there, never with how far away it stands. */
export interface GridBuilder {
  readonly addCell: (row: number, col: number, cell: Cell) => void;
  readonly addMerge: (range: CellRange) => void;
  /** Both ends included. */
  readonly hideRows: (first: number, last: number) => void;
  readonly hideCols: (first: number, last: number) => void;
  readonly addComment: (comment: Comment) => void;
  readonly protect: () => void;
  /** The cells that lie in a range and have no formula are computed all the same: a formula fills the range. */
  readonly addComputedRange: (range: CellRange) => void;
  readonly finish: (name: string, visibility: Visibility) => Grid;
}

type Row = (Cell | undefined)[];

const mostRows = 1048576;
const mostCols = 16384;

/** The cells of the row being read, in their order in the file: the first `count` of both lists, which serve all rows in turn. */
interface OpenRow {
  row: number;
  count: number;
  readonly cols: number[];
  readonly cells: Cell[];
}

/** Writes the collected cells into the row they belong to; made at its final length, so that nothing grows. */
function closeRow(rows: (Row | undefined)[], open: OpenRow, budget: Budget): void {
  const { row, count, cols, cells } = open;
  if (count === 0) return;
  const known = rows[row];
  const before = known?.length ?? 0;
  let width = before;
  for (let index = 0; index < count; index++) width = Math.max(width, (cols[index] ?? 0) + 1);
  budget.spendGaps(Math.max(0, width - before - count));
  const line: Row = known ?? new Array<Cell | undefined>(width);
  for (let index = 0; index < count; index++) line[cols[index] ?? 0] = cells[index];
  rows[row] = line;
  open.count = 0;
}

function fillComputed(rows: readonly (Row | undefined)[], { top, left, bottom, right }: CellRange): void {
  const last = Math.min(bottom, rows.length - 1);
  for (let row = top; row <= last; row++) {
    const line = rows[row];
    if (!line) continue;
    for (let col = left; col <= Math.min(right, line.length - 1); col++) {
      const cell = line[col];
      if (cell && cell.formula === undefined) line[col] = { ...cell, formula: "" };
    }
  }
}

/** Stretches of rows or columns; one that goes on from the last is joined to it. */
type Stretches = [first: number, last: number][];

function addStretch(stretches: Stretches, [first, last]: [number, number], budget: Budget): void {
  const before = stretches.at(-1);
  if (before?.[1] === first - 1) before[1] = last;
  else {
    budget.spendItems(1);
    stretches.push([first, last]);
  }
}

/** What is hidden behind the last cell is no news: often that is all the rest of the sheet. */
function within(stretches: Stretches, count: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [first, last] of stretches) {
    for (let index = first; index <= Math.min(last, count - 1); index++) found.add(index);
  }
  return found;
}

/** A builder for one sheet; what it keeps is paid for out of the workbook's budget. */
export function gridBuilder(budget: Budget): GridBuilder {
  const rows: (Row | undefined)[] = [];
  const open: OpenRow = { row: 0, count: 0, cols: [], cells: [] };
  const merges: CellRange[] = [];
  const comments: Comment[] = [];
  const computed: CellRange[] = [];
  const hiddenRows: Stretches = [];
  const hiddenCols: Stretches = [];
  let isProtected = false;
  const keep = <T>(list: T[], item: T): void => {
    budget.spendItems(1);
    list.push(item);
  };
  return {
    addCell(row, col, cell) {
      if (!(row >= 0 && row < mostRows && col >= 0 && col < mostCols)) throw new Refusal("damaged");
      budget.spendCells(1);
      budget.spendShown(cell.text.length);
      if (row !== open.row) {
        closeRow(rows, open, budget);
        open.row = row;
      }
      open.cols[open.count] = col;
      open.cells[open.count++] = cell;
    },
    addMerge: (range) => keep(merges, range),
    addComputedRange: (range) => keep(computed, range),
    hideRows: (first, last) => addStretch(hiddenRows, [first, last], budget),
    hideCols: (first, last) => addStretch(hiddenCols, [first, last], budget),
    addComment(comment) {
      budget.spendText(comment.text.length);
      keep(comments, comment);
    },
    protect() {
      isProtected = true;
    },
    finish(name, visibility) {
      closeRow(rows, open, budget);
      for (const range of computed) fillComputed(rows, range);
      const grid = gridOf(name, rows, { merges, visibility, protected: isProtected, comments });
      return {
        ...grid,
        hiddenRows: within(hiddenRows, grid.rowCount),
        hiddenCols: within(hiddenCols, grid.colCount),
      };
    },
  };
}
