import type { SetCells } from "../../../sheet/change";
import type { CellValue } from "../../../sheet/grid";
import { formatToWrite, inputOf, plainFormat } from "../../written-value";
import { rangeAt } from "../place";
import type { Batch } from "../run";
import { cellBlocks } from "../../../sheet/cell-blocks";

/** Writes values so that cells hold exactly them; the formats of the cells stay as they are. */
export function writeValues(
  range: Excel.Range,
  values: readonly (readonly CellValue[])[],
  formatAt: (row: number, col: number) => string,
): void {
  const formats = values.map((row, i) => row.map((_, j) => formatAt(i, j)));
  const needed = values.map((row, i) => row.map((value, j) => formatToWrite(value, formatAt(i, j))));
  const differs = needed.some((row, i) => row.some((format, j) => format !== formatAt(i, j)));
  if (differs) range.numberFormat = needed;
  range.values = values.map((row) => row.map(inputOf));
  // A format put back changes how the cell looks, not what it holds.
  if (differs) range.numberFormat = formats;
}

/** Asks for the writing of cells whose number formats are known. */
export function askToWrite(
  { workbook }: Batch,
  { sheet, cells }: SetCells,
  formatAt: (row: number, col: number) => string | undefined,
): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  for (const { range, edits } of cellBlocks(cells)) {
    const values = edits.map((row) => row.map(({ to }) => to));
    writeValues(
      rangeAt(worksheet, range),
      values,
      (i, j) => formatAt(range.top + i, range.left + j) ?? plainFormat,
    );
  }
}

/** Writes cells of which nothing is known yet: their formats first. */
export async function writeCells(batch: Batch, { sheet, cells }: SetCells): Promise<void> {
  const worksheet = batch.workbook.worksheets.getItem(sheet);
  const blocks = cellBlocks(cells).map(({ range: place, edits }) => {
    const range = rangeAt(worksheet, place);
    range.load("numberFormat");
    return { range, values: edits.map((row) => row.map(({ to }) => to)) };
  });
  await batch.sync();
  for (const { range, values } of blocks) {
    const formats = range.numberFormat as readonly (readonly string[])[];
    writeValues(range, values, (i, j) => formats[i]?.[j] ?? plainFormat);
  }
  await batch.sync();
}
