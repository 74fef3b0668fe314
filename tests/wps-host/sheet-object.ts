import type { Book } from "../office-host/book/book";
import { usedRange, type BookSheet } from "../office-host/book/sheet";
import { placeAt, wholeSheet } from "./place";
import { rangeObject } from "./range-object";
import { collection, notPossible, vbaObject, type Members, type Play } from "./vba-object";

/** Shown, hidden by the user, hidden by a program. */
const visibility = { visible: -1, hidden: 0, "very-hidden": 2 } as const;

/** What belongs to the program around a workbook. */
export interface Surroundings {
  readonly play: Play;
  readonly book: Book;
  /** The workbook as its sheets name it. */
  readonly workbook: () => object;
  /** Where the workbook is kept. */
  readonly path: string;
  /** False once the program was told not to ask the user. */
  readonly asksUser: () => boolean;
  readonly bringToFront: () => void;
  readonly close: () => void;
}

function pageSetup({ play }: Surroundings, sheet: BookSheet): object {
  const names = [
    ...["PaperSize", "Orientation", "Zoom"],
    ...["FitToPagesWide", "FitToPagesTall", "CenterHorizontally"],
  ];
  const kept = names.map((name) => [
    name,
    {
      get: () => sheet.page[name],
      set: (value: unknown) => {
        sheet.page[name] = value;
      },
    },
  ]);
  return vbaObject(play, "PageSetup", [undefined, Object.fromEntries(kept) as Members]);
}

function comments({ play, book }: Surroundings, sheet: BookSheet): object {
  return collection(play, "Comments", {
    items: () => sheet.comments,
    object: ({ at, text }) => {
      const areas = [{ top: at.row, left: at.col, bottom: at.row, right: at.col }];
      const members: Members = {
        Text: { run: () => text },
        Parent: { get: () => rangeObject({ play, book, sheet, areas }) },
      };
      return vbaObject(play, "Comment", [undefined, members]);
    },
  });
}

/** One sheet of the playing WPS. */
export function sheetObject(around: Surroundings, sheet: BookSheet): object {
  const { play, book } = around;
  const place = { play, book, sheet };
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  const members: Members = {
    Name: {
      get: () => sheet.name,
      set: (name) => {
        if (book.find(String(name))) throw notPossible("The name is taken.");
        sheet.name = String(name);
      },
    },
    Visible: { get: () => visibility[sheet.visibility] },
    ProtectContents: { get: () => sheet.protected },
    Parent: { get: around.workbook },
    Cells: { get: () => rangeObject({ ...place, areas: [wholeSheet] }) },
    Range: { run: (address) => rangeObject(placeAt(place, address)) },
    UsedRange: { get: () => rangeObject({ ...place, areas: [usedRange(sheet, false) ?? first] }) },
    Comments: { get: () => comments(around, sheet) },
    PageSetup: { get: () => pageSetup(around, sheet) },
    Activate: { run: () => book.activate(sheet) },
    Protect: { run: () => void (sheet.protected = true) },
    Unprotect: { run: () => void (sheet.protected = false) },
    Delete: {
      run: () => {
        if (around.asksUser()) throw notPossible("The user was asked.");
        if (book.protected) throw notPossible("The workbook is protected.");
        book.removeSheet(sheet);
      },
    },
  };
  return vbaObject(play, "Worksheet", [sheet, members]);
}
