import { undoOf, type Change, type Edit } from "../../../sheet/change";
import { cellAt, gridOf, type Grid } from "../../../sheet/grid";
import { heldValue } from "../../held-value";
import { obstacleTo } from "../../obstacle";
import { Trouble } from "../../trouble";
import { rangeAt } from "../place";
import { readSheet } from "../read-sheet";
import type { Batch } from "../run";
import { addSheet } from "./add-sheet";
import { lookAtCells } from "./look-at-cells";
import { deleteRows, insertRows } from "./move-rows";
import { askToWrite, writeCells } from "./write-cells";

/** Values as Excel gives them back. */
function storable(edit: Edit): Edit {
  if (edit.kind !== "set-cells") return edit;
  const cells = edit.cells.map(({ at, was, to }) => ({ at, was: heldValue(was), to: heldValue(to) }));
  return { ...edit, cells };
}

/** Nothing is written unless all of the change is possible. */
function refuse(grids: readonly Grid[], change: Change): void {
  const failure = obstacleTo(grids, change);
  if (failure !== undefined) throw new Trouble(failure);
}

/** Sheets that come or go need a workbook whose structure is open. */
async function readWorkbook(batch: Batch, { edits }: Change): Promise<readonly Grid[]> {
  const { workbook } = batch;
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const found = names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return { name, sheet };
  });
  const movesSheets = edits.some(({ kind }) => kind === "add-sheet" || kind === "remove-sheet");
  if (movesSheets) workbook.protection.load("protected");
  await batch.sync();
  if (movesSheets && workbook.protection.protected) throw new Trouble("protected");
  const grids: Grid[] = [];
  for (const { name, sheet } of found)
    // Excel knows a sheet by its name in any case: there can be only one of them.
    if (!sheet.isNullObject) grids.push({ ...(await readSheet(batch, name)).grid, sheet: name });
  return grids;
}

async function setMerges(batch: Batch, { sheet: name, was, to }: Extract<Edit, { kind: "set-merges" }>) {
  const sheet = batch.workbook.worksheets.getItem(name);
  for (const range of was) rangeAt(sheet, range).unmerge();
  for (const range of to) rangeAt(sheet, range).merge();
  await batch.sync();
}

async function removeSheet(batch: Batch, name: string): Promise<void> {
  batch.workbook.worksheets.getItem(name).delete();
  await batch.sync();
}

function perform(batch: Batch, edit: Edit): Promise<void> {
  switch (edit.kind) {
    case "set-cells":
      return writeCells(batch, edit);
    case "insert-rows":
      return insertRows(batch, edit);
    case "delete-rows":
      return deleteRows(batch, edit);
    case "set-merges":
      return setMerges(batch, edit);
    case "add-sheet":
      return addSheet(batch, edit.draft);
    case "remove-sheet":
      return removeSheet(batch, edit.sheet);
  }
}

/** Takes back what was done when Excel stops in the middle; whatever it does not let us take back stays. */
async function takeBack(batch: Batch, edits: readonly Edit[]): Promise<void> {
  try {
    for (const edit of undoOf({ title: "", edits }).edits) await perform(batch, edit);
  } catch {
    // The failure that brought us here is the one to tell.
  }
}

async function performAll(batch: Batch, edits: readonly Edit[]): Promise<void> {
  const done: Edit[] = [];
  for (const edit of edits) {
    try {
      await perform(batch, edit);
      done.push(edit);
    } catch (error) {
      // Cells can be put back whether they were written or not.
      if (edit.kind === "set-cells") done.push(edit);
      if (!(error instanceof Trouble)) await takeBack(batch, done);
      throw error;
    }
  }
}

/** Cells only, as fixes are: one round trip to see that nothing changed, one to write. */
async function applyToCells(batch: Batch, change: Change): Promise<void> {
  const grids = await lookAtCells(batch, change);
  refuse(grids, change);
  const none = gridOf("", []);
  for (const edit of change.edits) {
    if (edit.kind !== "set-cells") continue;
    const grid = grids.find((candidate) => candidate.sheet === edit.sheet) ?? none;
    askToWrite(batch, edit, (row, col) => cellAt(grid, row, col)?.format);
  }
  try {
    await batch.sync();
  } catch (error) {
    if (!(error instanceof Trouble)) await takeBack(batch, change.edits);
    throw error;
  }
}

/** Makes a change in the workbook, all of it or nothing. */
export async function applyInExcel(batch: Batch, asked: Change): Promise<void> {
  const change = { ...asked, edits: asked.edits.map(storable) };
  if (change.edits.every(({ kind }) => kind === "set-cells")) {
    await applyToCells(batch, change);
    return;
  }
  refuse(await readWorkbook(batch, change), change);
  await performAll(batch, change.edits);
}
