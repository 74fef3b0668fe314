import { rangeToA1 } from "../../src/sheet/address";
import type { User } from "../hosts/contract/host-under-test";
import type { Book } from "./book/book";
import { cellFor, type BookSheet } from "./book/sheet";

const levelPattern = /biaochi:(\w+)/;

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Somebody at the keyboard of a playing workbook. */
export function userOf(book: Book): User {
  return {
    type: async (name, at, value) => {
      const sheet = sheetOf(book, name);
      Object.assign(cellFor(sheet, at.row, at.col), { value: value ?? "" });
      book.changed(sheet, { top: at.row, left: at.col, bottom: at.row, right: at.col });
    },
    select: async ({ sheet, ...range }) => book.select(sheetOf(book, sheet), range),
    addSheet: async (name) => {
      book.addSheet(name);
    },
    renameSheet: async (name, to) => {
      sheetOf(book, name).name = to;
    },
    removeSheet: async (name) => book.removeSheet(sheetOf(book, name)),
  };
}

/** Our marks as the playing workbook shows them. */
export function shownMarks(book: Book): readonly string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.flatMap(({ areas, formula }) =>
      areas.map((area) => `${sheet.name}!${rangeToA1(area)} ${levelPattern.exec(formula)?.[1] ?? "?"}`),
    ),
  );
}
