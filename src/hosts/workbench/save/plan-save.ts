import type { IColumnData, IRowData, IWorkbookData } from "@univerjs/core";
import type { SheetLookChange } from "../../../office-file/patch/looks/look-change";
import type { Shown } from "../../../office-file/patch/save-as-shown";
import type { Renamed } from "../../../office-file/patch/sheets/rename-sheets";
import { isSheetName } from "../../../office-file/write/sheet-name";
import { rangeToA1 } from "../../../sheet/address";
import { applyChange } from "../../../sheet/apply-change";
import type { Edit } from "../../../sheet/change";
import { gridOf, type Grid } from "../../../sheet/grid";
import type { SheetDraft } from "../../../sheet/sheet-draft";
import { bookData } from "../book-data";
import { draftData, draftStyles } from "../draft-data";
import { filledPlaces } from "../filled-places";
import { gridOfSheet, sheetDataOf, type OpenBook } from "../open-book";
import { originOf, sheetId, sheetOrigin } from "../origin";
import type { UniverSheet } from "../univer";
import { lookChanges } from "./look-changes";
import { modelRows } from "./model-rows";
import { rowEdits } from "./row-edits";

/** How the workbook is to be saved. */
export interface SavePlan {
  readonly shown: Shown;
  /** What cannot be written into the original file at all; it has to become a new file then. */
  readonly obstacles: readonly string[];
}

interface Planned {
  readonly edits: readonly Edit[];
  readonly look?: SheetLookChange;
  readonly obstacle?: string;
}

function originsOf(items: Readonly<Record<number, Partial<IRowData>>>): readonly (number | undefined)[] {
  const origins: (number | undefined)[] = [];
  for (const [place, item] of filledPlaces(items)) origins[place] = originOf(item);
  return Array.from(origins, (origin) => origin);
}

function sameColumns(now: Readonly<Record<number, Partial<IColumnData>>>, count: number): boolean {
  const origins = filledPlaces(now).map(([place, item]) => [place, originOf(item)] as const);
  const stay = origins.filter(([place, origin]) => origin !== undefined && origin === place).length;
  return stay === count && origins.every(([place, origin]) => origin === undefined || origin === place);
}

/** The sheet of the file after rows came and went; a person may have deleted what was filled. */
function afterRows(grid: Grid, edits: readonly Edit[]): Grid {
  const emptied = { ...grid, rows: [], rowCount: Math.max(grid.rowCount, 1) };
  const moved = applyChange([emptied], { title: "", edits });
  return moved.ok ? (moved.grids[0] ?? grid) : grid;
}

/** The merges that are to go and those that are to come. */
function mergeEdits(before: Grid, after: Grid): readonly Edit[] {
  const old = new Set(before.merges.map(rangeToA1));
  const now = new Set(after.merges.map(rangeToA1));
  const was = before.merges.filter((merge) => !now.has(rangeToA1(merge)));
  const to = after.merges.filter((merge) => !old.has(rangeToA1(merge)));
  return was.length + to.length === 0 ? [] : [{ kind: "set-merges", sheet: after.sheet, was, to }];
}

function badName(name: string): string {
  return `工作表名“${name}”太长，或有 Excel 不允许的符号`;
}

function planOldSheet(
  open: OpenBook,
  sheet: UniverSheet,
  { grid, file }: { readonly grid: Grid; readonly file: IWorkbookData },
): Planned {
  const data = sheetDataOf(sheet);
  const old = file.sheets[sheet.getSheetId()];
  const name = sheet.getSheetName();
  if (name !== grid.sheet && !isSheetName(name)) return { edits: [], obstacle: badName(name) };
  const columns = Object.keys(old?.columnData ?? {}).length;
  if (!sameColumns(data.columnData, columns)) return { edits: [], obstacle: `“${name}”插入、删除或移动了列` };
  const rowsInFile = Object.keys(old?.rowData ?? {}).length;
  const rows = rowEdits(name, originsOf(data.rowData), rowsInFile);
  if (!rows.ok) return { edits: [], obstacle: `“${name}”调换了行的顺序` };
  const moved = afterRows({ ...grid, sheet: name }, rows.edits);
  const models = modelRows(rows.edits, rowsInFile);
  return {
    edits: [...rows.edits, ...mergeEdits(moved, gridOfSheet(open, sheet))],
    look: lookChanges(open, sheet, { file, sheet: old, models }),
  };
}

function emptyDraft(name: string): SheetDraft {
  return { name, rows: [], merges: [], widths: [], choices: [], print: { landscape: true, onePage: false } };
}

function planNewSheet(open: OpenBook, sheet: UniverSheet, file: IWorkbookData): Planned {
  const name = sheet.getSheetName();
  if (!isSheetName(name)) return { edits: [], obstacle: badName(name) };
  const draft = open.drafts.get(sheet.getSheetId()) ?? emptyDraft(name);
  const before = gridOf(name, [], { merges: draft.merges });
  const styled = { ...file, styles: { ...file.styles, ...draftStyles } };
  return {
    edits: [
      { kind: "add-sheet", sheet: name, draft: { ...draft, name } },
      ...mergeEdits(before, gridOfSheet(open, sheet)),
    ],
    // Whatever became of its rows, in the file they stand as the draft has them.
    look: lookChanges(open, sheet, { file: styled, sheet: draftData(draft), models: [...draft.rows.keys()] }),
  };
}

function removedSheets({ workbook }: OpenBook, sheets: readonly UniverSheet[]): ReadonlySet<string> {
  const left = new Set(sheets.map((sheet) => sheet.getSheetId()));
  return new Set(workbook.sheets.flatMap((grid, index) => (left.has(sheetId(index)) ? [] : [grid.sheet])));
}

function renamedSheets({ workbook }: OpenBook, sheets: readonly UniverSheet[]): readonly Renamed[] {
  return sheets.flatMap((sheet) => {
    const from = workbook.sheets[sheetOrigin(sheet.getSheetId()) ?? -1]?.sheet;
    const to = sheet.getSheetName();
    return from === undefined || from === to ? [] : [{ from, to }];
  });
}

/** What saving the workbook into its file takes, and what that cannot hold. */
export function planSave(open: OpenBook): SavePlan {
  const { workbook, look, book } = open;
  const file = bookData(workbook, book.getId(), look);
  const sheets = book.getSheets();
  const removed = removedSheets(open, sheets);
  const planned = sheets.map((sheet) => {
    const origin = sheetOrigin(sheet.getSheetId());
    const grid = origin === undefined ? undefined : workbook.sheets[origin];
    return grid ? planOldSheet(open, sheet, { grid, file }) : planNewSheet(open, sheet, file);
  });
  return {
    shown: {
      edits: planned.flatMap(({ edits }) => edits),
      sheets: sheets.map((sheet) => gridOfSheet(open, sheet)),
      looks: planned.map((one) => one.look),
      removed,
      renamed: renamedSheets(open, sheets),
    },
    obstacles: [
      ...planned.flatMap(({ obstacle }) => (obstacle === undefined ? [] : [obstacle])),
      ...(removed.size === workbook.sheets.length ? ["原来的工作表都删除了"] : []),
    ],
  };
}
