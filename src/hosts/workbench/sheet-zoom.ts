import { BooleanNumber, type IColumnData, type IWorksheetData } from "@univerjs/core";
import { filledPlaces } from "./filled-places";
import { sheetDataOf, type OpenBook } from "./open-book";
import type { UniverSheet } from "./univer";

/** How large a sheet is shown: as wide as there is room, or by this factor. */
export type SheetZoom = "fit" | number;

/** Smaller nobody reads it; what still has no room is scrolled to. */
const smallest = 0.6;
/** What stands beside the columns: the row numbers, and the bar that scrolls. */
const besides = { numbers: 46, bar: 14 };

/** The last column of a sheet that holds anything. */
function lastColumn({ cellData, mergeData }: IWorksheetData): number {
  let last = -1;
  for (const [, line] of filledPlaces(cellData as Readonly<Record<number, Record<number, object>>>))
    for (const [col, cell] of filledPlaces(line)) if ("v" in cell || "f" in cell) last = Math.max(last, col);
  const merges = mergeData.filter(({ startColumn }) => startColumn <= last);
  return merges.reduce((most, { endColumn }) => Math.max(most, endColumn), last);
}

/** How many pixels the columns that hold anything take, the row numbers with them. */
function widthOf(data: IWorksheetData): number {
  const columns = data.columnData as Readonly<Record<number, Partial<IColumnData> | undefined>>;
  let width = data.rowHeader.width || besides.numbers;
  for (let col = 0; col <= lastColumn(data); col++) {
    const { w = data.defaultColumnWidth, hd } = columns[col] ?? {};
    if (hd !== BooleanNumber.TRUE) width += w;
  }
  return width;
}

function fitting(sheet: UniverSheet, room: number): number {
  const factor = (room - besides.bar) / widthOf(sheetDataOf(sheet));
  return Math.min(1, Math.max(smallest, Math.floor(factor * 100) / 100));
}

/** What shows the sheets of a book in a chosen size. */
export interface Zooming {
  readonly show: (zoom: SheetZoom) => void;
  readonly dispose: () => void;
}

/** Shows every sheet of a book in the chosen size when it comes to the front; what a user then zooms by hand stays. */
export function zoomSheets({ spreadsheet, book }: OpenBook, container: HTMLElement): Zooming {
  const { api } = spreadsheet;
  let chosen: SheetZoom = 1;
  const done = new Set<string>();
  let isOver = false;
  const apply = async (): Promise<void> => {
    await spreadsheet.drawn();
    if (isOver) return;
    const sheet = book.getActiveSheet();
    if (done.has(sheet.getSheetId())) return;
    done.add(sheet.getSheetId());
    const factor = chosen === "fit" ? fitting(sheet, container.clientWidth) : chosen;
    if (sheet.getZoom() !== factor) sheet.zoom(factor);
  };
  const watch = api.addEvent(api.Event.ActiveSheetChanged, ({ workbook }) => {
    if (workbook.getId() === book.getId()) void apply();
  });
  return {
    show(zoom) {
      chosen = zoom;
      done.clear();
      void apply();
    },
    dispose() {
      isOver = true;
      watch.dispose();
    },
  };
}
