import { parseRange, rangeToA1, type CellRange } from "../../../src/sheet/address";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/sheet";
import { accessDenied, invalidArgument } from "../host-error";
import type { HostObject } from "../object-type";

const lastRow = 1_048_575;
export const lastCol = 16_383;
/** Longer lists of addresses are cut off without a word. */
const longestAddress = 8192;

export interface BookObject extends HostObject {
  readonly book: Book;
}

export interface SheetObject extends BookObject {
  readonly sheet: BookSheet;
}

/** A range, or several of one sheet. */
export interface AreasObject extends SheetObject {
  readonly areas: readonly CellRange[];
}

export function bookObject(type: string, { book }: BookObject): BookObject {
  return { type, book };
}

export function sheetObject(type: string, book: Book, sheet: BookSheet): SheetObject {
  return { type, book, sheet };
}

export function rangeObject({ book, sheet }: SheetObject, range: CellRange): AreasObject {
  const { top, left, bottom, right } = range;
  if (top < 0 || left < 0 || bottom > lastRow || right > lastCol || bottom < top || right < left)
    throw invalidArgument("The resulting range is outside the sheet.");
  return { type: "Range", book, sheet, areas: [range] };
}

export function areasObject({ book, sheet }: SheetObject, areas: readonly CellRange[]): AreasObject {
  return { type: "RangeAreas", book, sheet, areas };
}

/** The one range of an object that is a range. */
export function rangeOf({ areas: [range] }: AreasObject): CellRange {
  if (!range) throw invalidArgument();
  return range;
}

export const wholeSheet: CellRange = { top: 0, left: 0, bottom: lastRow, right: lastCol };

export function parseOrThrow(address: unknown): CellRange {
  const range = parseRange(String(address));
  if (!range) throw invalidArgument();
  return range;
}

export function parseAreas(addresses: unknown): readonly CellRange[] {
  return String(addresses).slice(0, longestAddress).split(",").map(parseOrThrow);
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function addressOf(sheet: BookSheet, range: CellRange): string {
  return `${quoted(sheet.name)}!${rangeToA1(range)}`;
}

export function refuseProtected(sheet: BookSheet): void {
  if (sheet.protected) throw accessDenied();
}
