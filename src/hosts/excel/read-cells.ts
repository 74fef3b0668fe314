import type { CellRange } from "../../sheet/address";
import type { Cell, Grid } from "../../sheet/grid";
import { sameRow } from "../../sheet/same-row";
import { cellFrom } from "./excel-cell";
import { rangeAt } from "./place";
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
}

function* bands({ top, left, bottom, right }: CellRange, height: number): Generator<CellRange> {
  for (let row = top; row <= bottom; row += height)
    yield { top: row, left, bottom: Math.min(row + height - 1, bottom), right };
}

const isTooLarge = (error: unknown): boolean =>
  codeOf(error) === "ResponsePayloadSizeLimitExceeded" || codeOf(error) === "RequestPayloadSizeLimitExceeded";

/** Puts the cells of a band into the rows; false when Excel answered nothing because it was too much. */
function takeCells(range: Excel.Range, { top, left }: CellRange, { rows, before }: Reading): boolean {
  const { values, text, formulas, numberFormat } = range as {
    [Key in "values" | "text" | "formulas" | "numberFormat"]: readonly (readonly unknown[])[] | null;
  };
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

async function readBand(band: CellRange, reading: Reading): Promise<void> {
  const range = rangeAt(reading.sheet, band);
  range.load("values,text,formulas,numberFormat");
  try {
    await reading.batch.sync();
    if (takeCells(range, band, reading)) return;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const height = Math.ceil((band.bottom - band.top + 1) / 2);
  if (band.top === band.bottom) throw new Trouble("unsupported");
  for (const half of bands(band, height)) await readBand(half, reading);
}

/** Reads the cells of a range, in bands of rows where it is large: what one answer can hold is limited. */
export async function readCells(reading: Omit<Reading, "rows">, range: CellRange): Promise<Grid["rows"]> {
  const rows: Rows = [];
  const height = Math.max(1, Math.floor(cellsAtOnce / (range.right - range.left + 1)));
  for (const band of bands(range, height)) await readBand(band, { ...reading, rows });
  return rows;
}
