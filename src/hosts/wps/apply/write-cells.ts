import { cellBlocks } from "../../../sheet/cell-blocks";
import type { CellRange } from "../../../sheet/address";
import type { SetCells } from "../../../sheet/change";
import type { CellValue } from "../../../sheet/grid";
import { heldValue } from "../../held-value";
import { Trouble } from "../../trouble";
import { formatToWrite, inputOf } from "../../written-value";
import { get, set, type WpsObject } from "../member";
import type { OpenBook } from "../open-book";
import { readFormats } from "../read/read-formats";
import { readTable } from "../read/read-table";
import { rangeAt, sheetNamed } from "../sheets";
import { attempt } from "./settings";

type Table = readonly (readonly CellValue[])[];

function cellAt(sheet: WpsObject, row: number, col: number): WpsObject {
  return rangeAt(sheet, { top: row, left: col, bottom: row, right: col });
}

/** Writes under the format that takes a value as it is, and puts the cell's own back: it changes the looks, not the value. */
function writeCell(cell: WpsObject, value: CellValue, format: string): void {
  const needed = formatToWrite(value, format);
  if (needed === format) {
    set(cell, "Value2", inputOf(value));
    return;
  }
  try {
    set(cell, "NumberFormat", needed);
    set(cell, "Value2", inputOf(value));
    set(cell, "NumberFormat", format);
  } catch (error) {
    attempt(() => set(cell, "NumberFormat", format));
    throw error;
  }
}

/** Formats are set cell by cell; a block that needs none is written at once. */
function write(sheet: WpsObject, range: CellRange, values: Table): void {
  const formatAt = readFormats(sheet, range);
  const places = values.flatMap((cells, i) =>
    cells.map((value, j) => ({ row: range.top + i, col: range.left + j, value })),
  );
  const isPlain = places.every(({ row, col, value }) => {
    const format = formatAt(row, col);
    return formatToWrite(value, format) === format;
  });
  if (isPlain && places.length > 1) {
    const inputs = values.map((row) => row.map(inputOf));
    set(rangeAt(sheet, range), "Value2", inputs);
    return;
  }
  for (const { row, col, value } of places) writeCell(cellAt(sheet, row, col), value, formatAt(row, col));
}

/** What a program makes of what is written is its own affair: it is looked at, and anything else than wanted is refused. */
function hold(sheet: WpsObject, range: CellRange, values: Table): boolean {
  const held = readTable(sheet, range, "Value2");
  return values.every((row, i) => row.every((value, j) => heldValue(held[i]?.[j]) === heldValue(value)));
}

/** Writes values so that cells hold exactly them; the formats of the cells stay as they are. */
export function writeValues(sheet: WpsObject, range: CellRange, values: Table): void {
  write(sheet, range, values);
  if (!hold(sheet, range, values)) throw new Trouble("unsupported");
}

export function writeCells(book: OpenBook, { sheet: name, cells }: SetCells): void {
  const sheet = sheetNamed(book, name);
  for (const { range, edits } of cellBlocks(cells))
    writeValues(
      sheet,
      range,
      edits.map((row) => row.map(({ to }) => to)),
    );
}

/** True where the cells of a protected sheet are open for writing. */
export function isOpenForWriting(sheet: WpsObject, range: CellRange): boolean {
  return get(rangeAt(sheet, range), "Locked") === false;
}
