import { rangeToA1 } from "../../src/sheet/address";
import type { BookEvent } from "./book/book";

/** An event as the library takes it: category, kind, the sheet or the whole workbook it is for, what happened. */
export type EventEntry = readonly [category: number, kind: number, target: string, json: string];

const category = 65536;
const kinds = { changed: 10, activated: 11, added: 13, selectedOnSheet: 14, deleted: 15 };

function both(kind: number, sheetId: string, args: object): readonly EventEntry[] {
  const json = JSON.stringify({ ...args, worksheetId: sheetId });
  return [
    [category, kind, sheetId, json],
    [category, kind, "Workbook", json],
  ];
}

/** The entries the library expects for something that happened in the workbook. */
export function eventEntries(event: BookEvent): readonly EventEntry[] {
  const { id } = event.sheet;
  switch (event.kind) {
    case "selected":
      return both(kinds.selectedOnSheet, id, { address: rangeToA1(event.range) });
    case "changed":
      return both(kinds.changed, id, {
        address: rangeToA1(event.range),
        changeType: event.change,
        source: "Local",
        shiftDirection: "None",
      });
    case "activated":
    case "added":
    case "deleted":
      return both(kinds[event.kind], id, { source: "Local" });
  }
}
