import type { IDisposable, IRowData, IWorksheetData } from "@univerjs/core";
import type { BookLook } from "../../office-file/look/look";
import type { Workbook } from "../../office-file/workbook";
import type { Comment, Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { bookData } from "./book-data";
import { bookMarks, type Marks } from "./marks";
import { filledPlaces } from "./filled-places";
import { keepMergesKnown } from "./known-merges";
import { originOf, sheetOrigin } from "./origin";
import { readGrid } from "./read-grid";
import { openInUniver, type ShownBook, type Spreadsheet, type UniverSheet } from "./univer";

/** A workbook open in the spreadsheet, with the file it came from. */
export interface OpenBook extends ShownBook {
  /** As it was read from the file. */
  readonly workbook: Workbook;
  readonly look: BookLook;
  /** What the sheets that we added began as, by the identity of the sheet. */
  readonly drafts: Map<string, SheetDraft>;
  readonly marks: Marks;
  readonly knownMerges: IDisposable;
  /** What is to be remembered in the workbook since it was opened. */
  readonly kept: { memo?: Memo };
}

let opened = 0;

/** Shows a workbook in the spreadsheet. */
export function openBook(spreadsheet: Spreadsheet, workbook: Workbook, look: BookLook): OpenBook {
  const data = bookData(workbook, `book-${++opened}`, look);
  const shown: ShownBook = { spreadsheet, book: openInUniver(spreadsheet, data) };
  const parts = { marks: bookMarks(shown), knownMerges: keepMergesKnown(shown) };
  return { ...shown, ...parts, workbook, look, drafts: new Map(), kept: {} };
}

/** Closes the workbook; whoever still holds its host finds it disconnected. */
export function closeBook({ spreadsheet, book, marks, knownMerges }: OpenBook): void {
  marks.dispose();
  knownMerges.dispose();
  spreadsheet.api.disposeUnit(book.getId());
}

/** What Univer itself keeps about a sheet. */
export function sheetDataOf(sheet: UniverSheet): IWorksheetData {
  return sheet.getSheet().getConfig();
}

/** Comments of the file, each where its row stands now; gone with its row. */
export function commentsNow({ workbook }: OpenBook, data: IWorksheetData): readonly Comment[] {
  const origin = sheetOrigin(data.id);
  const comments = origin === undefined ? [] : (workbook.sheets[origin]?.comments ?? []);
  if (comments.length === 0) return comments;
  const rows = new Map<number, number>();
  for (const [row, item] of filledPlaces<Partial<IRowData>>(data.rowData)) {
    const from = originOf(item);
    if (from !== undefined) rows.set(from, row);
  }
  return comments.flatMap((comment) => {
    const row = rows.get(comment.at.row);
    return row === undefined ? [] : [{ ...comment, at: { ...comment.at, row } }];
  });
}

/** A sheet as it stands now. */
export function gridOfSheet(open: OpenBook, sheet: UniverSheet): Grid {
  const data = sheetDataOf(sheet);
  const styles = open.book.getWorkbook().getStyles();
  return readGrid({
    data,
    styleOf: (style) => styles.get(style),
    sharedFormula: (row, col) => sheet.getRange(row, col).getFormula().replace(/^=/, ""),
    comments: commentsNow(open, data),
  });
}
