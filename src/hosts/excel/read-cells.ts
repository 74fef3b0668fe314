import type { CellRange } from "../../sheet/address";
import type { Cell, Grid } from "../../sheet/grid";
import { sameRow } from "../../sheet/same-row";
import { cellFrom } from "./excel-cell";
import { rangeAt } from "./place";
import { breathe } from "../breathe";
import type { Batch } from "./run";
import { Trouble } from "../trouble";
import { codeOf } from "./refusals";

/**
 * Cells read at once: the most that are unpacked in a frame, and with four facts about each well below what Excel on the
 * web sends in one answer.
 */
const cellsAtOnce = 5000;

type Rows = (readonly (Cell | undefined)[] | undefined)[];

/** Takes what was asked for in passing, with the first cells that arrive. */
interface Reading {
  readonly batch: Batch;
  readonly sheet: Excel.Worksheet;
  /** The rows as they were read last. */
  readonly before: Grid["rows"];
  readonly rows: Rows;
  /** True where the cells come in several bands. */
  readonly isLarge: boolean;
}

function* bands({ top, left, bottom, right }: CellRange, height: number): Generator<CellRange> {
  for (let row = top; row <= bottom; row += height)
    yield { top: row, left, bottom: Math.min(row + height - 1, bottom), right };
}

/** True where Excel refused because one answer, or question, would have been too long. */
export const isTooLarge = (error: unknown): boolean =>
  codeOf(error) === "ResponsePayloadSizeLimitExceeded" || codeOf(error) === "RequestPayloadSizeLimitExceeded";

/** The cells of a range in bands, of which the first was asked for. */
export interface AskedCells {
  readonly bands: readonly CellRange[];
  readonly first: Excel.Range | undefined;
}

/**
 * Puts the cells of a band into the rows; false when Excel answered nothing because it was too much. office.js holds what
 * it was answered until the work ends: of a large sheet it is told to let go of each band, or there would be ever more to
 * tidy away.
 */
function takeCells(range: Excel.Range, { top, left }: CellRange, { rows, before }: Reading): boolean {
  const { values, text, formulas, numberFormat } = range as {
    [Key in "values" | "text" | "formulas" | "numberFormat"]: readonly (readonly unknown[])[] | null;
  };
  range.untrack();
  if (!values || !text || !formulas || !numberFormat) return false;
  values.forEach((cells, i) => {
    const row: (Cell | undefined)[] = [];
    cells.forEach((value, j) => {
      const cell = cellFrom({
        value,
        text: text[i]?.[j],
        formula: formulas[i]?.[j],
        format: numberFormat[i]?.[j],
      });
      if (cell) row[left + j] = cell;
    });
    if (row.length === 0) return;
    // What did not change is kept: a sheet of new cells at every key would be as much to tidy away.
    const old = before[top + i];
    rows[top + i] = sameRow(old, row) ? old : row;
  });
  return true;
}

function askBand(sheet: Excel.Worksheet, band: CellRange): Excel.Range {
  const range = rangeAt(sheet, band);
  range.load("values,text,formulas,numberFormat");
  return range;
}

async function readHalves(band: CellRange, reading: Reading): Promise<void> {
  const height = Math.ceil((band.bottom - band.top + 1) / 2);
  if (band.top === band.bottom) throw new Trouble("unsupported");
  for (const half of bands(band, height)) await readBand(half, reading);
}

async function readBand(
  band: CellRange,
  reading: Reading,
  range = askBand(reading.sheet, band),
): Promise<void> {
  try {
    await reading.batch.sync();
    // What office.js has unpacked, and what becomes of it, would be too much for one frame.
    if (reading.isLarge) await breathe();
    if (takeCells(range, band, reading)) return;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  await readHalves(band, reading);
}

/** Asks for the cells of a range, or for its first rows where it is large: what one answer can hold is limited. */
export function askCells(sheet: Excel.Worksheet, range: CellRange): AskedCells {
  const height = Math.max(1, Math.floor(cellsAtOnce / (range.right - range.left + 1)));
  const all = [...bands(range, height)];
  return { bands: all, first: all[0] && askBand(sheet, all[0]) };
}

/** The cells that were asked for; `isAnswered`: a round trip brought the first of them already. */
export async function readCells(
  reading: Omit<Reading, "rows" | "isLarge">,
  { bands: [first, ...others], first: range }: AskedCells,
  isAnswered: boolean,
): Promise<Grid["rows"]> {
  const whole: Reading = { ...reading, rows: [], isLarge: others.length > 0 };
  if (first && range && !isAnswered) await readBand(first, whole, range);
  else if (first && range && !takeCells(range, first, whole)) await readHalves(first, whole);
  for (const band of others) await readBand(band, whole);
  return whole.rows;
}
