import type { DeleteRows, InsertRows, SetMerges } from "../../../sheet/change";
import type { CellRange } from "../../../sheet/address";
import { Trouble } from "../../trouble";
import { call, get, has, objectAt, set, type WpsObject } from "../member";
import type { OpenBook } from "../open-book";
import { readMerges } from "../read/read-merges";
import { placeOf, rangeAt, sheetNamed } from "../sheets";

const shiftDown = -4121;
const shiftUp = -4162;
/** Whose looks new rows take: those of the row above, or of the row below. */
const likeAbove = 0;
const likeBelow = 1;

/** Rows as their first cells; WPS makes whole rows of them. */
function wholeRows(sheet: WpsObject, row: number, count: number): WpsObject {
  const cells = { top: row, left: 0, bottom: row + count - 1, right: 0 };
  return objectAt(rangeAt(sheet, cells), "EntireRow");
}

const isWithin = ({ top, bottom }: CellRange, row: number, count: number): boolean =>
  top >= row && bottom < row + count;

/** Which merges there are is a matter of its own: none comes with the looks. */
function openMerges(sheet: WpsObject, row: number, count: number): void {
  const { left, right } = placeOf(objectAt(sheet, "UsedRange"));
  for (const merge of readMerges(sheet, { top: row, left, bottom: row + count - 1, right }))
    if (isWithin(merge, row, count)) call(rangeAt(sheet, merge), "UnMerge");
}

/** Opens rows that look like the row above or below. Looks of rows further away would have to go through the user's clipboard. */
export function insertRows(book: OpenBook, { sheet: name, row, count, like }: InsertRows): void {
  if (like !== row - 1 && like !== row) throw new Trouble("unsupported");
  const sheet = sheetNamed(book, name);
  const height = get(wholeRows(sheet, like, 1), "RowHeight");
  call(wholeRows(sheet, row, count), "Insert", shiftDown, like < row ? likeAbove : likeBelow);
  try {
    if (typeof height === "number") set(wholeRows(sheet, row, count), "RowHeight", height);
    openMerges(sheet, row, count);
  } catch (error) {
    call(wholeRows(sheet, row, count), "Delete", shiftUp);
    throw error;
  }
}

export function deleteRows(book: OpenBook, { sheet, row, count }: DeleteRows): void {
  call(wholeRows(sheetNamed(book, sheet), row, count), "Delete", shiftUp);
}

export function setMerges(book: OpenBook, { sheet: name, was, to }: SetMerges): void {
  const sheet = sheetNamed(book, name);
  // What is taken apart must be possible to put together again.
  const cells = objectAt(sheet, "Cells");
  if (!has(cells, "Merge") || !has(cells, "UnMerge")) throw new Trouble("unsupported");
  for (const range of was) call(rangeAt(sheet, range), "UnMerge");
  for (const range of to) call(rangeAt(sheet, range), "Merge");
}
