import { cellOfLegacy, type LegacyValue } from "./read/legacy-cell";
import { gridOf, type Grid } from "../sheet/grid";
import { Refusal } from "./file-result";
import { mostCells } from "./read/read-sheet";

/** Reads .xls and .et (BIFF8) and .ods through a library that is loaded when first needed. */
export async function readLegacy(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { read } = await import("hucre");
  const workbook = await read(bytes);
  let cells = 0;
  return workbook.sheets.map((sheet) => {
    const rows = sheet.rows.map((row: readonly LegacyValue[]) => row.map(cellOfLegacy));
    cells += rows.reduce((sum, row) => sum + row.length, 0);
    if (cells > mostCells) throw new Refusal("too-large", "too many cells");
    const merges = (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    }));
    const hidden = sheet.hidden === true ? "hidden" : "visible";
    return gridOf(sheet.name, rows, {
      merges,
      visibility: sheet.veryHidden === true ? "very-hidden" : hidden,
    });
  });
}
