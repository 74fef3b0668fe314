import type { CellRange } from "../../../sheet/address";
import type { DeleteRows, InsertRows } from "../../../sheet/change";
import { parseExcelAddress } from "../excel-address";
import { placeOf, placeProperties, rangeAt } from "../place";
import type { Batch } from "../run";

/** Rows as their first cells; Excel makes whole rows of them. */
function wholeRows(sheet: Excel.Worksheet, row: number, count: number): Excel.Range {
  return rangeAt(sheet, { top: row, left: 0, bottom: row + count - 1, right: 0 }).getEntireRow();
}

function mergesOf(merged: Excel.RangeAreas): readonly CellRange[] {
  if (merged.isNullObject) return [];
  return merged.areas.items
    .map(({ address }) => parseExcelAddress(address))
    .filter((range) => range !== undefined);
}

/** Runs of columns that no merge of several rows stands over: there formats can be copied without touching a merge. */
function freeRuns(
  { left, right }: CellRange,
  merges: readonly CellRange[],
): readonly (readonly [number, number])[] {
  const isCovered = (col: number): boolean =>
    merges.some((merge) => merge.top < merge.bottom && merge.left <= col && merge.right >= col);
  const runs: [number, number][] = [];
  for (let col = left; col <= right; col++) {
    if (isCovered(col)) continue;
    const run = runs.at(-1);
    if (run?.[1] === col - 1) run[1] = col;
    else runs.push([col, col]);
  }
  return runs;
}

function copyLooks(
  sheet: Excel.Worksheet,
  [from, to]: readonly [CellRange, CellRange],
  isMerged: boolean,
): void {
  const target = rangeAt(sheet, to);
  target.copyFrom(rangeAt(sheet, from), "Formats");
  // Merges come with the formats; which merges there are is a matter of its own.
  if (isMerged) target.unmerge();
}

/** Opens rows that look like another one. Excel by itself gives them the looks of the row above. */
export async function insertRows(batch: Batch, { sheet: name, row, count, like }: InsertRows): Promise<void> {
  const sheet = batch.workbook.worksheets.getItem(name);
  wholeRows(sheet, row, count).insert("Down");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(placeProperties);
  await batch.sync();
  if (used.isNullObject) return;
  const { left, right } = placeOf(used);
  const likeRow = like < row ? like : like + count;
  const from = { top: likeRow, left, bottom: likeRow, right };
  const to = { top: row, left, bottom: row + count - 1, right };
  const merged = [from, to].map((place) => {
    const areas = rangeAt(sheet, place).getMergedAreasOrNullObject();
    areas.load("areas/items/address");
    return areas;
  });
  const { format } = rangeAt(sheet, from);
  format.load("rowHeight");
  await batch.sync();
  const merges = merged.flatMap(mergesOf);
  for (const [first, last] of freeRuns(from, merges)) {
    const across = { left: first, right: last };
    const isMerged = merges.some((merge) => merge.left >= first && merge.right <= last);
    copyLooks(
      sheet,
      [
        { ...from, ...across },
        { ...to, ...across },
      ],
      isMerged,
    );
  }
  wholeRows(sheet, row, count).format.rowHeight = format.rowHeight;
  await batch.sync();
}

export async function deleteRows(batch: Batch, { sheet, row, count }: DeleteRows): Promise<void> {
  wholeRows(batch.workbook.worksheets.getItem(sheet), row, count).delete("Up");
  await batch.sync();
}
