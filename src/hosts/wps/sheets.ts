import { rangeToA1, type CellRange } from "../../sheet/address";
import type { Visibility } from "../../sheet/grid";
import { Trouble } from "../trouble";
import { get, itemsOf, numberAt, objectAt, objectFrom, textAt, type WpsObject } from "./member";
import type { OpenBook } from "./open-book";

/** The worksheets in their order. */
export function worksheets({ workbook }: OpenBook): readonly WpsObject[] {
  return [...itemsOf(objectAt(workbook, "Worksheets"))];
}

/** A sheet by its name, which WPS knows in any case; undefined when there is none. */
export function findSheet(book: OpenBook, name: string): WpsObject | undefined {
  const wanted = name.toLowerCase();
  return worksheets(book).find((sheet) => textAt(sheet, "Name").toLowerCase() === wanted);
}

export function sheetNamed(book: OpenBook, name: string): WpsObject {
  const sheet = findSheet(book, name);
  if (!sheet) throw new Trouble("changed-since-read");
  return sheet;
}

export function rangeAt(sheet: WpsObject, range: CellRange): WpsObject {
  return objectFrom(sheet, "Range", rangeToA1(range));
}

/** Where a range stands; of several areas the first. */
export function placeOf(range: WpsObject): CellRange {
  const top = numberAt(range, "Row") - 1;
  const left = numberAt(range, "Column") - 1;
  const rows = numberAt(objectAt(range, "Rows"), "Count");
  const cols = numberAt(objectAt(range, "Columns"), "Count");
  return { top, left, bottom: top + rows - 1, right: left + cols - 1 };
}

/** Shown, hidden by the user, hidden by a program: -1, 0 and 2. */
export function visibilityOf(sheet: WpsObject): Visibility {
  const word = get(sheet, "Visible");
  if (word === 0 || word === false) return "hidden";
  return word === 2 ? "very-hidden" : "visible";
}
