import { cellBlocks } from "../../../sheet/cell-blocks";
import { cellEditsOf, undoOf, type Change, type Edit } from "../../../sheet/change";
import { gridOf, type Cell, type Grid } from "../../../sheet/grid";
import { heldValue } from "../../held-value";
import { obstacleTo } from "../../obstacle";
import { Trouble } from "../../trouble";
import { flagAt, type WpsObject } from "../member";
import type { OpenBook } from "../open-book";
import { readCells } from "../read/read-cells";
import { readSheet, type Pause } from "../read/read-sheet";
import { refuseWhileBusy } from "../run";
import { findSheet, sheetNamed } from "../sheets";
import { addSheet, removeSheet } from "./add-sheet";
import { deleteRows, insertRows, setMerges } from "./move-rows";
import { unseen } from "./settings";
import { isOpenForWriting, writeCells } from "./write-cells";

/** Values as WPS gives them back. */
function storable(edit: Edit): Edit {
  if (edit.kind !== "set-cells") return edit;
  const cells = edit.cells.map(({ at, was, to }) => ({ at, was: heldValue(was), to: heldValue(to) }));
  return { ...edit, cells };
}

/** The cells of one sheet that a change writes into. */
function lookAtCells(sheet: WpsObject, change: Change, name: string): Grid {
  const blocks = cellBlocks(cellEditsOf(change, name));
  const rows: (Cell | undefined)[][] = [];
  for (const { range } of blocks) {
    readCells(sheet, range).forEach((cells, i) =>
      cells.forEach((cell, j) => {
        (rows[range.top + i] ??= [])[range.left + j] = cell;
      }),
    );
  }
  const isShut = flagAt(sheet, "ProtectContents") === true;
  // A form that is protected still lets in what stands in its open cells.
  const isOpen = isShut && blocks.every(({ range }) => isOpenForWriting(sheet, range));
  return gridOf(name, rows, { protected: isShut && !isOpen });
}

async function lookAt(book: OpenBook, change: Change, pause: Pause): Promise<readonly Grid[]> {
  const names = [...new Set(change.edits.map(({ sheet }) => sheet))];
  if (change.edits.every(({ kind }) => kind === "set-cells"))
    return names.map((name) => lookAtCells(sheetNamed(book, name), change, name));
  const movesSheets = change.edits.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet");
  if (movesSheets && flagAt(book.workbook, "ProtectStructure") === true) throw new Trouble("protected");
  const grids: Grid[] = [];
  for (const name of names)
    if (findSheet(book, name)) grids.push({ ...(await readSheet(book, name, pause)), sheet: name });
  return grids;
}

function perform(book: OpenBook, edit: Edit): void {
  switch (edit.kind) {
    case "set-cells":
      writeCells(book, edit);
      return;
    case "insert-rows":
      insertRows(book, edit);
      return;
    case "delete-rows":
      deleteRows(book, edit);
      return;
    case "set-merges":
      setMerges(book, edit);
      return;
    case "add-sheet":
      addSheet(book, edit.draft);
      return;
    case "remove-sheet":
      removeSheet(book, edit.sheet);
  }
}

/** Takes back what was done when WPS stops in the middle; whatever it does not let us take back stays. */
function takeBack(book: OpenBook, edits: readonly Edit[]): void {
  for (const edit of undoOf({ title: "", edits }).edits) {
    try {
      perform(book, edit);
    } catch {
      // The failure that brought us here is the one to tell.
    }
  }
}

function performAll(book: OpenBook, edits: readonly Edit[]): void {
  const done: Edit[] = [];
  for (const edit of edits) {
    try {
      perform(book, edit);
      done.push(edit);
    } catch (error) {
      // Cells can be put back whether they were written or not, and so can merges.
      const isSafeToRepeat = edit.kind === "set-cells" || edit.kind === "set-merges";
      takeBack(book, isSafeToRepeat ? [...done, edit] : done);
      throw error;
    }
  }
}

/** Makes a change in the workbook, all of it or nothing. */
export async function applyInWps(book: OpenBook, asked: Change, pause: Pause): Promise<void> {
  refuseWhileBusy(book);
  const change = { ...asked, edits: asked.edits.map(storable) };
  const failure = obstacleTo(await lookAt(book, change, pause), change);
  if (failure !== undefined) throw new Trouble(failure);
  unseen(book, () => performAll(book, change.edits));
}
