import type { CellAddress, CellRange } from "./address";
import type { CellValue } from "./grid";
import type { SheetDraft } from "./sheet-draft";

/** One cell's value before and after. */
export interface CellEdit {
  readonly at: CellAddress;
  readonly was: CellValue;
  readonly to: CellValue;
}

/** Writes values into cells of one sheet; nothing else about the cells changes. */
export interface SetCells {
  readonly kind: "set-cells";
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** Opens empty rows before `row`; they take height and formats from the row `like`, counted before the insertion. */
export interface InsertRows {
  readonly kind: "insert-rows";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly like: number;
}

/** Takes out rows that hold nothing: an insertion undone. */
export interface DeleteRows {
  readonly kind: "delete-rows";
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly like: number;
}

/** Takes the merges `was` apart and makes the merges `to`. Only cells without content disappear under a merge. */
export interface SetMerges {
  readonly kind: "set-merges";
  readonly sheet: string;
  readonly was: readonly CellRange[];
  readonly to: readonly CellRange[];
}

/** Adds a sheet at the end of the workbook. */
interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: string;
  readonly draft: SheetDraft;
}

/** Takes a sheet of ours out again, as long as it holds what we put there. */
interface RemoveSheet {
  readonly kind: "remove-sheet";
  readonly sheet: string;
  readonly draft: SheetDraft;
}

export type Edit = SetCells | InsertRows | DeleteRows | SetMerges | AddSheet | RemoveSheet;

/** Something we would write: data, previewable, and its own undo. The edits follow one another: each sees what the one before left. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}

function inverseOf(edit: Edit): Edit {
  switch (edit.kind) {
    case "set-cells":
      return { ...edit, cells: edit.cells.toReversed().map(({ at, was, to }) => ({ at, was: to, to: was })) };
    case "insert-rows":
      return { ...edit, kind: "delete-rows" };
    case "delete-rows":
      return { ...edit, kind: "insert-rows" };
    case "set-merges":
      return { ...edit, was: edit.to, to: edit.was };
    case "add-sheet":
      return { ...edit, kind: "remove-sheet" };
    case "remove-sheet":
      return { ...edit, kind: "add-sheet" };
  }
}

/** The change that takes this one back. */
export function undoOf(change: Change): Change {
  return { title: `撤销：${change.title}`, edits: change.edits.toReversed().map(inverseOf) };
}

/** The cells a change writes, in one sheet or in all; nothing where it only moves rows, merges or whole sheets. */
export function cellEditsOf(change: Change, sheet?: string): readonly CellEdit[] {
  return change.edits.flatMap((edit) =>
    edit.kind === "set-cells" && (sheet === undefined || edit.sheet === sheet) ? edit.cells : [],
  );
}

/** The last word on each cell, in reading order: a cell may be written more than once. */
export function lastEdits(cells: readonly CellEdit[]): readonly CellEdit[] {
  const byPlace = new Map<string, CellEdit>();
  for (const edit of cells) {
    const place = `${edit.at.row},${edit.at.col}`;
    const before = byPlace.get(place);
    byPlace.set(place, before ? { ...edit, was: before.was } : edit);
  }
  return [...byPlace.values()].sort((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
}
