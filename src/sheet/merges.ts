import type { CellAddress, CellRange } from "./address";

/** Finds the merge over a cell without enumerating the cells of a merge, so a merge over a whole sheet is cheap. */
export interface MergeIndex {
  /** The merge that covers the cell, if any. */
  at(row: number, col: number): CellRange | undefined;
  /** The top-left cell of that merge, or the cell itself. */
  anchor(row: number, col: number): CellAddress;
}

const tallMerge = 256;

/** Indexes merges by row; very tall ones are kept in a list of their own. */
export function indexMerges(merges: readonly CellRange[]): MergeIndex {
  const isTall = (merge: CellRange): boolean => merge.bottom - merge.top >= tallMerge;
  const tall = merges.filter(isTall);
  const byRow: (CellRange[] | undefined)[] = [];
  const add = (row: number, merge: CellRange): void => {
    (byRow[row] ??= []).push(merge);
  };
  for (const merge of merges) {
    if (isTall(merge)) continue;
    for (let row = merge.top; row <= merge.bottom; row++) add(row, merge);
  }
  const covers = (list: readonly CellRange[], row: number, col: number): CellRange | undefined => {
    for (const m of list) if (row >= m.top && row <= m.bottom && col >= m.left && col <= m.right) return m;
    return undefined;
  };
  const at = (row: number, col: number): CellRange | undefined => {
    const own = byRow[row];
    const found = own && covers(own, row, col);
    return found ?? (tall.length > 0 ? covers(tall, row, col) : undefined);
  };
  return {
    at,
    anchor(row, col) {
      const merge = at(row, col);
      return merge ? { row: merge.top, col: merge.left } : { row, col };
    },
  };
}

/** What a cell is drawn over: its merge, or itself; undefined where a merge draws another cell there. */
export function drawnRange(merges: MergeIndex, { row, col }: CellAddress): CellRange | undefined {
  const range = merges.at(row, col) ?? { top: row, bottom: row, left: col, right: col };
  return range.top === row && range.left === col ? range : undefined;
}

function meet(one: CellRange, other: CellRange): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}

function isWithin(one: CellRange, other: CellRange): boolean {
  return (
    one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom
  );
}

/** The range with every merged cell that it touches as a whole, as a selection has it. */
export function overWholeMerges(range: CellRange, merges: readonly CellRange[]): CellRange {
  const touched = merges.filter((merge) => meet(merge, range) && !isWithin(merge, range));
  if (touched.length === 0) return range;
  const grown = touched.reduce(
    (whole, { top, left, bottom, right }) => ({
      top: Math.min(whole.top, top),
      left: Math.min(whole.left, left),
      bottom: Math.max(whole.bottom, bottom),
      right: Math.max(whole.right, right),
    }),
    { top: range.top, left: range.left, bottom: range.bottom, right: range.right },
  );
  return overWholeMerges(grown, merges);
}
