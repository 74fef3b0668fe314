import { commentsNow, sheetDataOf, type OpenBook } from "./open-book";
import { placeKey } from "./sheet-functions";
import type { UniverSheet } from "./univer";

interface Place {
  readonly row: number;
  readonly col: number;
}

/** The cell that holds what is shown at a place: the first of those merged with it. */
function holder(sheet: UniverSheet, { row, col }: Place): Place {
  const merge = sheet.getSheet().getMergedCell(row, col);
  return merge ? { row: merge.startRow, col: merge.startColumn } : { row, col };
}

/** What is to be said about a cell: why a formula of ours has no value, what was marked, what the file's comments say. */
export function notesAt(open: OpenBook, sheet: UniverSheet, place: Place): readonly string[] {
  const at = holder(sheet, place);
  const name = sheet.getSheetName();
  const data = sheetDataOf(sheet);
  const { book, spreadsheet } = open;
  const { reasons } = spreadsheet;
  const isNoValue = data.cellData[at.row]?.[at.col]?.v === "#VALUE!";
  const reason = isNoValue
    ? reasons.get(placeKey({ bookId: book.getId(), sheetId: data.id, ...at }))
    : undefined;
  const marks = open.marks
    .shown()
    .filter(({ sheet: on, top, left }) => on === name && top === at.row && left === at.col);
  const comments = commentsNow(open, data).filter((one) => one.at.row === at.row && one.at.col === at.col);
  return [
    ...(reason === undefined ? [] : [reason]),
    ...marks.map(({ note }) => note),
    ...comments.map(({ text }) => `批注：${text}`),
  ];
}
