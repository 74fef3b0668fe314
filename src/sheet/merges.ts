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
  const byRow = new Map<number, CellRange[]>();
  const add = (row: number, merge: CellRange): void => {
    const list = byRow.get(row);
    if (list) list.push(merge);
    else byRow.set(row, [merge]);
  };
  for (const merge of merges) {
    if (isTall(merge)) continue;
    for (let row = merge.top; row <= merge.bottom; row++) add(row, merge);
  }
  const at = (row: number, col: number): CellRange | undefined =>
    byRow.get(row)?.find((m) => col >= m.left && col <= m.right) ??
    tall.find((m) => row >= m.top && row <= m.bottom && col >= m.left && col <= m.right);
  return {
    at,
    anchor(row, col) {
      const merge = at(row, col);
      return merge ? { row: merge.top, col: merge.left } : { row, col };
    },
  };
}
