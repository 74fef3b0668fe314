import type { CellRange } from "./address";
import { lastEdits, type CellEdit } from "./change";

/** A rectangle of cells that are written together; `edits` has its size. */
export interface CellBlock {
  readonly range: CellRange;
  readonly edits: readonly (readonly CellEdit[])[];
}

/** Runs of neighbours in one row. */
function runsOf(cells: readonly CellEdit[]): readonly CellEdit[][] {
  const runs: CellEdit[][] = [];
  for (const edit of cells) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.at;
    if (run && before?.row === edit.at.row && before.col + 1 === edit.at.col) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

function blockOf(run: readonly CellEdit[], { row, col }: CellEdit["at"]): CellBlock {
  return { range: { top: row, left: col, bottom: row, right: col + run.length - 1 }, edits: [run] };
}

function isBelow({ range: above }: CellBlock, { range: below }: CellBlock): boolean {
  return above.bottom + 1 === below.top && above.left === below.left && above.right === below.right;
}

/** The cells as few rectangles: what is written as a block costs as much as one cell. */
export function cellBlocks(cells: readonly CellEdit[]): readonly CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const run of runsOf(lastEdits(cells))) {
    const [first] = run;
    if (!first) continue;
    const block = blockOf(run, first.at);
    const above = blocks.findIndex((candidate) => isBelow(candidate, block));
    const upper = blocks[above];
    if (!upper) blocks.push(block);
    else {
      const range = { ...upper.range, bottom: block.range.bottom };
      blocks[above] = { range, edits: [...upper.edits, ...block.edits] };
    }
  }
  return blocks;
}
