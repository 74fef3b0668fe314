import type { SheetRange } from "../../../src/sheet/address";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { bookOfGrids } from "../../office-host/book-of-grids";
import { shownMarks, userOf } from "../../office-host/user";
import { playExcelOnTheWeb, type WebHost } from "./web-host";

/** A grid as it travels into the page: sets become lists. */
export type PlainGrid = Omit<Grid, "hiddenRows" | "hiddenCols"> & {
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
};

/** What a test may do in the page that plays Excel. */
export interface PlayingPage {
  readonly start: (grids: readonly PlainGrid[], options: { pane: string; level: string }) => void;
  readonly type: (sheet: string, at: readonly [row: number, col: number], value: CellValue) => void;
  readonly select: (range: SheetRange) => void;
  readonly setEditing: (editing: boolean) => void;
  readonly protect: (sheet: string, on: boolean) => void;
  readonly addSheet: (name: string) => void;
  readonly renameSheet: (name: string, to: string) => void;
  readonly valueAt: (sheet: string, row: number, col: number) => CellValue;
  readonly sheets: () => readonly string[];
  readonly selected: () => readonly [sheet: string, row: number, col: number];
  readonly marks: () => readonly string[];
  readonly press: WebHost["press"];
  readonly setGone: (gone: boolean) => void;
  /** True: what happens in the workbook is not told to the pane. */
  readonly setQuiet: (quiet: boolean) => void;
  /** What the coming requests are refused with; an empty code is answered. */
  readonly refuse: (codes: readonly string[]) => void;
  /** Refusals that no request has met yet. */
  readonly refusalsLeft: () => number;
  readonly setLatency: (milliseconds: number) => void;
  readonly syncs: () => number;
  readonly held: () => number;
  readonly unknown: () => readonly string[];
  /** What the add-in keeps in the workbook. */
  readonly kept: () => readonly string[];
  /** Everything the workbook holds, to compare it before and after. */
  readonly content: () => string;
}

let book = bookOfGrids([]);
let host: WebHost | undefined;

function sheetOf(name: string) {
  const sheet = book.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function played(): WebHost {
  if (!host) throw new Error("not started");
  return host;
}

const page: PlayingPage = {
  start: (grids, { pane, level }) => {
    const whole = grids.map((grid) => ({
      ...grid,
      hiddenRows: new Set(grid.hiddenRows),
      hiddenCols: new Set(grid.hiddenCols),
    }));
    book = bookOfGrids(whole);
    host = playExcelOnTheWeb({ pane, book, level });
    document.body.append(host.frame);
  },
  type: (sheet, [row, col], value) => void userOf(book).type(sheet, { row, col }, value),
  select: (range) => void userOf(book).select(range),
  setEditing: (editing) => book.setEditing(editing),
  protect: (sheet, on) => {
    sheetOf(sheet).protected = on;
  },
  addSheet: (name) => void userOf(book).addSheet(name),
  renameSheet: (name, to) => void userOf(book).renameSheet(name, to),
  valueAt: (sheet, row, col) => sheetOf(sheet).rows[row]?.[col]?.value ?? "",
  sheets: () => book.sheets.map(({ name }) => name),
  selected: () => [book.activeSheet.name, book.selection.top, book.selection.left],
  marks: () => shownMarks(book),
  press: (functionName) => played().press(functionName),
  setGone: (gone) => {
    played().conditions.gone = gone;
  },
  setQuiet: (quiet) => {
    played().conditions.quiet = quiet;
  },
  refuse: (codes) => {
    played().conditions.refusals = codes;
  },
  refusalsLeft: () => played().conditions.refusals.length,
  setLatency: (milliseconds) => {
    played().conditions.latency = milliseconds;
  },
  syncs: () => played().traffic.syncs,
  held: () => played().heldReferences(),
  unknown: () => played().unknown,
  kept: () => [...book.xmlParts.values()],
  content: () =>
    JSON.stringify(
      book.sheets.map(({ name, rows, merges, protected: isProtected }) => ({
        name,
        rows: rows.map((row) => row.map((cell) => cell ?? null)),
        merges,
        isProtected,
      })),
    ),
};

Object.assign(window, { playing: page });
