import type { IDisposable, IRange } from "@univerjs/core";
import type { SheetHost } from "../sheet-host";
import { aimOf, isOpen, type ShownBook, type UniverSheet } from "./univer";

type HostEvent = Parameters<Parameters<SheetHost["watch"]>[0]>[0];

/** The commands that change what stands in a sheet. */
export const contents: ReadonlySet<string> = new Set(
  [
    ...["set-range-values", "move-range", "reorder-range", "move-rows", "move-columns"],
    ...["insert-row", "remove-rows", "insert-col", "remove-col"],
    ...["add-worksheet-merge", "remove-worksheet-merge"],
    ...["set-row-hidden", "set-row-visible", "set-col-hidden", "set-col-visible"],
  ].map((name) => `sheet.mutation.${name}`),
);
const sheetList = new Set(
  ["insert-sheet", "remove-sheet", "set-worksheet-name", "set-worksheet-order", "set-worksheet-hidden"].map(
    (name) => `sheet.mutation.${name}`,
  ),
);

/** What a command that just ran did to which sheet. */
interface Ran {
  readonly id: string;
  readonly params?: unknown;
}

/** Calls `on` for every command that changed a sheet's contents, or the list of sheets, of this workbook. */
export function onEdits(
  { spreadsheet, book }: ShownBook,
  on: (edit: { readonly sheetId: string | undefined; readonly ran: Ran }) => void,
): IDisposable {
  return spreadsheet.api.addEvent(spreadsheet.api.Event.CommandExecuted, (ran) => {
    const { unitId, subUnitId } = aimOf(ran.params);
    if (unitId !== book.getId()) return;
    if (sheetList.has(ran.id)) on({ sheetId: undefined, ran });
    else if (contents.has(ran.id) && subUnitId !== undefined) on({ sheetId: subUnitId, ran });
  });
}

/** Gathers what comes in one turn of the page, so that a paste over many cells is one event a sheet. */
function gathered(
  on: (event: HostEvent) => void,
): (key: string, toEvent: () => HostEvent | undefined) => void {
  const waiting = new Map<string, () => HostEvent | undefined>();
  return (key, toEvent) => {
    if (waiting.size === 0) {
      setTimeout(() => {
        const events = [...waiting.values()];
        waiting.clear();
        for (const make of events) {
          const event = make();
          if (event) on(event);
        }
      }, 0);
    }
    waiting.set(key, toEvent);
  };
}

/** The name box takes the address of a cell that the sheet does not have: nothing is selected then. */
function activeRange(sheet: UniverSheet): IRange | undefined {
  try {
    return sheet.getActiveRange()?.getRange();
  } catch {
    return undefined;
  }
}

function selectedEvent(open: ShownBook): HostEvent | undefined {
  if (!isOpen(open)) return undefined;
  const { book } = open;
  const sheet = book.getActiveSheet();
  const range = activeRange(sheet);
  if (!range) return undefined;
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
  return { kind: "selected", range: { sheet: sheet.getSheetName(), top, left, bottom, right } };
}

/** Tells what happens in the workbook until the function that it gives is called. */
export function watchBook(open: ShownBook, on: (event: HostEvent) => void): () => void {
  const { spreadsheet, book } = open;
  const { api } = spreadsheet;
  let isWatching = true;
  const send = gathered((event) => {
    if (isWatching) on(event);
  });
  const select = (): void => send("selected", () => selectedEvent(open));
  const watches = [
    onEdits(open, ({ sheetId }) => {
      if (sheetId === undefined) send("sheets", () => ({ kind: "sheets" }));
      else {
        send(sheetId, () => {
          const name = book.getSheetBySheetId(sheetId)?.getSheetName();
          return name === undefined ? undefined : { kind: "changed", sheet: name };
        });
      }
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ workbook }) => {
      if (workbook.getId() === book.getId()) select();
    }),
  ];
  const selections = spreadsheet.selections().selectionChanged$.subscribe(select);
  select();
  return () => {
    isWatching = false;
    selections.unsubscribe();
    for (const watch of watches) watch.dispose();
  };
}
