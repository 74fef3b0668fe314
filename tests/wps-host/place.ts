import { parseRange, type CellRange } from "../../src/sheet/address";
import type { Book } from "../office-host/book/book";
import { cellOf, tableOf, type BookCell, type BookSheet } from "../office-host/book/sheet";
import { notPossible, type Play } from "./vba-object";

/** A place of the playing workbook. */
export interface Place {
  readonly play: Play;
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly areas: readonly CellRange[];
}

export const lastCol = 16_383;
export const lastRow = 1_048_575;

export const wholeSheet: CellRange = { top: 0, left: 0, bottom: lastRow, right: lastCol };

export function areaOf({ areas }: Place): CellRange {
  const [area] = areas;
  if (!area) throw notPossible("An empty range.");
  return area;
}

/** Lists of addresses longer than this are refused. */
const longestAddress = 255;

export function placeAt(place: Omit<Place, "areas">, address: unknown): Place {
  const text = String(address);
  if (text.length > longestAddress) throw notPossible("The address is too long.");
  const areas = text.split(",").map((part) => {
    const range = parseRange(part);
    if (!range) throw notPossible(`${part} is no address.`);
    return range;
  });
  return { ...place, areas };
}

export function cells({ sheet, areas }: Place): readonly (BookCell | undefined)[] {
  return areas.flatMap((area) => tableOf(area, (row, col) => cellOf(sheet, row, col)).flat());
}

/** What all cells say alike; null where they do not. */
export function alike<T>(answers: readonly T[]): T | null {
  const [first] = answers;
  return first !== undefined && answers.every((answer) => answer === first) ? first : null;
}

export const isLocked = (cell: BookCell | undefined): boolean => cell?.looks?.["locked"] !== false;

export function refuseProtected(place: Place): void {
  if (place.sheet.protected && cells(place).some(isLocked))
    throw notPossible("The cell is on a protected sheet.");
}

export function refuseShut({ sheet }: Place): void {
  if (sheet.protected) throw notPossible("The sheet is protected.");
}
