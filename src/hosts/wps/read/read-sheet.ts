import type { CellRange } from "../../../sheet/address";
import { gridOf, type Cell, type Comment, type Grid } from "../../../sheet/grid";
import { flagAt, has, itemsOf, objectAt, textAt, call, type WpsObject } from "../member";
import type { OpenBook } from "../open-book";
import { placeOf, sheetNamed, visibilityOf } from "../sheets";
import { filledRange } from "./filled-range";
import { cellsIn } from "./halves";
import { readCells } from "./read-cells";
import { readHiddenCols, readHiddenRows } from "./read-hidden";
import { readMerges } from "./read-merges";

/** Cells read in one go: well under what a window may stand still without being noticed. */
const cellsInASlice = 2000;
/** Where looks reach further than this, merges are looked for among the values only. */
const mostCellsForMerges = 200_000;
const mostComments = 500;

/** Lets the window breathe between two slices of a long read. */
export type Pause = () => Promise<void>;

async function readRows(sheet: WpsObject, range: CellRange, pause: Pause): Promise<Grid["rows"]> {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [];
  const height = Math.max(1, Math.floor(cellsInASlice / (range.right - range.left + 1)));
  const asked = new Map<string, string>();
  for (let top = range.top; top <= range.bottom; top += height) {
    if (top > range.top) await pause();
    const slice = { ...range, top, bottom: Math.min(top + height - 1, range.bottom) };
    readCells(sheet, slice, asked).forEach((cells, i) => {
      const row: (Cell | undefined)[] = [];
      cells.forEach((cell, j) => {
        if (cell) row[range.left + j] = cell;
      });
      if (row.length > 0) rows[top + i] = row;
    });
  }
  return rows;
}

/** Builds without comments in this shape have none for us: they carry nothing that is judged. */
function readComments(sheet: WpsObject): readonly Comment[] {
  if (!has(sheet, "Comments")) return [];
  const comments: Comment[] = [];
  for (const comment of itemsOf(objectAt(sheet, "Comments"))) {
    if (comments.length >= mostComments) break;
    const { top, left } = placeOf(objectAt(comment, "Parent"));
    comments.push({ at: { row: top, col: left }, text: String(call(comment, "Text")) });
  }
  return comments;
}

/** A sheet as a grid; a large one is read in slices. */
export async function readSheet(book: OpenBook, name: string, pause: Pause): Promise<Grid> {
  const sheet = sheetNamed(book, name);
  const facts = {
    visibility: visibilityOf(sheet),
    protected: flagAt(sheet, "ProtectContents") === true,
  };
  const called = textAt(sheet, "Name");
  const filled = filledRange(book, sheet);
  if (!filled) return gridOf(called, [], facts);
  const used = placeOf(objectAt(sheet, "UsedRange"));
  const merges = readMerges(sheet, cellsIn(used) > mostCellsForMerges ? filled : used);
  return gridOf(called, await readRows(sheet, filled, pause), {
    ...facts,
    merges,
    comments: readComments(sheet),
    hiddenRows: readHiddenRows(sheet, filled),
    hiddenCols: readHiddenCols(sheet, filled),
  });
}
