import { Book, type BookEvent } from "../office-host/book/book";
import { cellOf, intersection, tableOf, usedRange, type BookSheet } from "../office-host/book/sheet";
import { areaOf, type Place } from "./place";
import { rangeObject } from "./range-object";
import { sheetObject, type Surroundings } from "./sheet-object";
import {
  meaningOf,
  vbaObject,
  type Conditions,
  type Flavour,
  type Member,
  type Members,
  type Play,
  type Traffic,
} from "./vba-object";
import { workbookObject } from "./workbook-object";

type Handler = (...args: readonly object[]) => void;

/** WPS as played over a workbook of ours. */
export interface PlayingWps {
  /** What a page in WPS finds under `Application`. */
  readonly application: object;
  readonly conditions: Conditions;
  readonly traffic: Traffic;
  /** Tells of a sheet that is about to go, as WPS does before the user has agreed. */
  readonly announceDeletion: (sheet: BookSheet) => void;
  /** Settings that were switched off and not on again. */
  readonly switchedOff: () => readonly string[];
  readonly listeners: () => number;
}

function countFilled(range: unknown): number {
  const place = meaningOf(range) as Place;
  const used = usedRange(place.sheet, true);
  const area = used && intersection(used, areaOf(place));
  if (!area) return 0;
  const cells = tableOf(area, (row, col) => cellOf(place.sheet, row, col)).flat();
  return cells.filter((cell) => cell !== undefined && (cell.value !== "" || cell.formula !== undefined))
    .length;
}

/** Events as WPS tells them: with the objects they are about, after what happened is done. */
function argumentsOf(
  event: BookEvent,
  around: Surroundings,
): readonly [string, readonly object[]] | undefined {
  const sheet = sheetObject(around, event.sheet);
  const range = (place: Extract<BookEvent, { range: unknown }>): object =>
    rangeObject({ ...around, sheet: place.sheet, areas: [place.range] });
  switch (event.kind) {
    case "changed":
      return ["SheetChange", [sheet, range(event)]];
    case "selected":
      return ["SheetSelectionChange", [sheet, range(event)]];
    case "activated":
      return ["SheetActivate", [sheet]];
    case "added":
      return ["WorkbookNewSheet", [workbookObject(around), sheet]];
    case "deleted":
      return undefined;
  }
}

function switchOf(state: Map<string, boolean>, name: string): Member {
  return { get: () => state.get(name) ?? true, set: (value) => void state.set(name, value === true) };
}

/** Plays the objects of WPS, in one of their two shapes. `more` are members of the application besides. */
export function playWps(book: Book, flavour: Flavour, more: Members = {}): PlayingWps {
  const conditions: Conditions = {
    flavour,
    gone: false,
    editing: () => book.editing,
    missing: new Set(),
    failing: new Map(),
    rounds: false,
  };
  const traffic: Traffic = { asked: 0, members: new Map(), unknown: new Set() };
  const play: Play = { conditions, traffic };
  const switches = new Map<string, boolean>();
  const handlers = new Map<string, Set<Handler>>();
  const fire = (name: string, args: readonly object[]): void => {
    setTimeout(() => {
      if (!conditions.gone) for (const handler of handlers.get(name) ?? []) handler(...args);
    }, 0);
  };
  const open: Surroundings[] = [];
  const front = (): Surroundings => {
    const last = open.at(-1);
    if (!last) throw new Error("a workbook is always open here");
    return last;
  };
  const openBook = (opened: Book, path: string): Surroundings => {
    const around: Surroundings = {
      ...{ play, book: opened, path },
      workbook: () => workbookObject(around),
      asksUser: () => switches.get("DisplayAlerts") ?? true,
      bringToFront: () => {
        open.splice(open.indexOf(around), 1);
        open.push(around);
      },
      close: () => void open.splice(open.indexOf(around), 1),
    };
    open.push(around);
    opened.on((event) => {
      const told = argumentsOf(event, around);
      if (told) fire(...told);
    });
    return around;
  };
  const first = openBook(book, `C:\\表格\\${book.name}`);
  const newBook = (): object => {
    const scratch = new Book();
    scratch.addSheet("Sheet1");
    return workbookObject(openBook(scratch, "工作簿1"));
  };
  const events: Members = {
    AddApiEventListener: {
      run: (name, handler) => {
        const listening = handlers.get(String(name)) ?? new Set();
        handlers.set(String(name), listening.add(handler as Handler));
      },
    },
    RemoveApiEventListener: {
      run: (name, handler) => void handlers.get(String(name))?.delete(handler as Handler),
    },
  };
  const functions: Members = { CountA: { run: countFilled } };
  const workbooks: Members = { Add: { run: newBook } };
  const selection = (): object => {
    const { book: shown } = front();
    return rangeObject({ play, book: shown, sheet: shown.activeSheet, areas: [shown.selection] });
  };
  const members: Members = {
    ActiveWorkbook: { get: () => workbookObject(front()) },
    ActiveSheet: { get: () => sheetObject(front(), front().book.activeSheet) },
    Workbooks: { get: () => vbaObject(play, "Workbooks", [undefined, workbooks]) },
    Selection: { get: selection },
    Version: { get: () => "12.0" },
    Build: { get: () => "played" },
    OperatingSystem: { get: () => "played" },
    Ready: { get: () => !book.editing },
    ScreenUpdating: switchOf(switches, "ScreenUpdating"),
    DisplayAlerts: switchOf(switches, "DisplayAlerts"),
    WorksheetFunction: { get: () => vbaObject(play, "WorksheetFunction", [undefined, functions]) },
    ...more,
  };
  // These two are the add-in's own side of WPS: properties in every build.
  const apiEvent = vbaObject({ ...play, conditions: { ...conditions, flavour: "property" } }, "ApiEvent", [
    undefined,
    events,
  ]);
  return {
    application: vbaObject(play, "Application", [
      undefined,
      { ...members, ApiEvent: { get: () => apiEvent } },
    ]),
    conditions,
    traffic,
    announceDeletion: (sheet) => fire("SheetBeforeDelete", [sheetObject(first, sheet)]),
    switchedOff: () => [...switches].filter(([, on]) => !on).map(([name]) => name),
    listeners: () => [...handlers.values()].reduce((sum, set) => sum + set.size, 0),
  };
}
