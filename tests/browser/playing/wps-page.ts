import type { CellValue } from "../../../src/sheet/grid";
import type { SheetRange } from "../../../src/sheet/address";
import { bookOfGrids } from "../../office-host/book-of-grids";
import { shownMarks, userOf } from "../../office-host/user";
import { playShell, type PlayingPane, type PlayingShell } from "../../wps-host/shell";
import type { Flavour } from "../../wps-host/vba-object";
import type { PlainGrid } from "./page";

/** What a test may do in the page that plays WPS. */
export interface PlayingWpsPage {
  /** Opens the sheets, and the add-in's start page unseen, as WPS does when it starts. */
  readonly start: (
    grids: readonly PlainGrid[],
    options: { flavour: Flavour; start: string },
  ) => Promise<void>;
  /** Presses a button of the ribbon, by its id. */
  readonly press: (id: string) => void;
  readonly type: (sheet: string, at: readonly [row: number, col: number], value: CellValue) => void;
  readonly select: (range: SheetRange) => void;
  readonly setEditing: (editing: boolean) => void;
  readonly protect: (sheet: string, on: boolean) => void;
  readonly valueAt: (sheet: string, row: number, col: number) => CellValue;
  readonly marks: () => readonly string[];
  readonly setGone: (gone: boolean) => void;
  readonly kept: () => readonly string[];
  readonly panes: () => readonly PlayingPane[];
  readonly dialogs: () => readonly string[];
  readonly unknown: () => readonly string[];
  /** The members that were asked since this was last called, each once. */
  readonly asked: () => readonly string[];
  /** This member fails when it is asked next; null: none does. */
  readonly refuse: (member: string | null) => void;
  /** Everything the workbook holds, to compare it before and after. */
  readonly content: () => string;
}

let book = bookOfGrids([]);
let shell: PlayingShell | undefined;
let startPage: HTMLIFrameElement | undefined;

function played(): PlayingShell {
  if (!shell) throw new Error("not started");
  return shell;
}

function sheetOf(name: string) {
  const sheet = book.find(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A page of the add-in: it finds the objects of WPS among its own, before its first script runs. */
function frameFor(url: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = url;
  document.body.append(frame);
  return frame;
}

function callback(name: string): (argument: unknown) => unknown {
  const page = startPage?.contentWindow as { ribbon?: Record<string, (argument: unknown) => unknown> } | null;
  const found = page?.ribbon?.[name];
  if (!found) throw new Error(`the start page has no ribbon.${name}`);
  return found;
}

const page: PlayingWpsPage = {
  start: async (grids, { flavour, start }) => {
    const whole = grids.map((grid) => ({
      ...grid,
      hiddenRows: new Set(grid.hiddenRows),
      hiddenCols: new Set(grid.hiddenCols),
    }));
    book = bookOfGrids(whole);
    shell = playShell(book, flavour, (pane) => {
      frameFor(pane.url).className = "pane";
    });
    // Pages of the add-in are given this as their Application before their first script runs.
    Object.assign(window, { playedApplication: shell.application });
    startPage = frameFor(start);
    await new Promise((resolve) => startPage?.addEventListener("load", resolve));
    callback("OnAddinLoad")({});
  },
  press: (id) => void callback("OnAction")({ Id: id }),
  type: (sheet, [row, col], value) => void userOf(book).type(sheet, { row, col }, value),
  select: (range) => void userOf(book).select(range),
  setEditing: (editing) => book.setEditing(editing),
  protect: (sheet, on) => {
    sheetOf(sheet).protected = on;
  },
  valueAt: (sheet, row, col) => sheetOf(sheet).rows[row]?.[col]?.value ?? "",
  marks: () => shownMarks(book),
  setGone: (gone) => {
    played().conditions.gone = gone;
  },
  kept: () => [...book.xmlParts.values()],
  panes: () => played().panes,
  dialogs: () => played().dialogs,
  unknown: () => [...played().traffic.unknown],
  asked: () => {
    const { members } = played().traffic;
    const names = [...members.keys()];
    members.clear();
    return names;
  },
  refuse: (member) => {
    const { failing } = played().conditions;
    failing.clear();
    if (member !== null) failing.set(member, 0);
  },
  content: () =>
    JSON.stringify(
      book.sheets.map(({ name, rows, merges }) => [
        name,
        rows.map((row) => row.map((cell) => cell ?? null)),
        merges,
      ]),
    ),
};

Object.assign(window, { playing: page });
