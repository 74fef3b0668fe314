import { placeOf } from "../../sheet/ascending";
import type { CellRange } from "../../sheet/address";
import { filledRows, type Grid } from "../../sheet/grid";

/** Empty lines that stay between filled ones. A stray cell may stand a million rows below the form. */
const mostEmpty = 20;

/** The rows and columns of a sheet that are published, ascending. */
export interface KeptLines {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
}

/** Lines that hold something and a few of the empty ones between them; hidden ones and empty margins go. */
function linesOf(holding: ReadonlySet<number>, hidden: ReadonlySet<number>): readonly number[] {
  const kept: number[] = [];
  for (const line of [...holding].sort((a, b) => a - b)) {
    const before = kept.at(-1);
    const first = before === undefined ? line : Math.max(before + 1, line - mostEmpty);
    for (let at = first; at < line; at++) if (!hidden.has(at)) kept.push(at);
    kept.push(line);
  }
  return kept;
}

/** The lines of a sheet that hold what can be seen, and what lies between them. */
export function keptLines(grid: Grid): KeptLines {
  const rows = new Set<number>();
  const cols = new Set<number>();
  for (const row of filledRows(grid)) {
    if (grid.hiddenRows.has(row)) continue;
    grid.rows[row]?.forEach((cell, col) => {
      if (grid.hiddenCols.has(col) || !cell || cell.text.trim() === "") return;
      rows.add(row);
      cols.add(col);
    });
  }
  return { rows: linesOf(rows, grid.hiddenRows), cols: linesOf(cols, grid.hiddenCols) };
}

/** A merge among the kept lines; undefined where nothing of it is left to merge. */
export function movedMerge(merge: CellRange, { rows, cols }: KeptLines): CellRange | undefined {
  const [top, bottom] = [placeOf(rows, merge.top), placeOf(rows, merge.bottom + 1) - 1];
  const [left, right] = [placeOf(cols, merge.left), placeOf(cols, merge.right + 1) - 1];
  if (bottom < top || right < left || (top === bottom && left === right)) return undefined;
  return { top, bottom, left, right };
}
