import { readFileSync } from "node:fs";
import path from "node:path";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import type { Grid } from "../../src/sheet/grid";

/** The bytes of a committed workbook. */
export function fixture(name: string): Uint8Array {
  return readFileSync(path.join(import.meta.dirname, "fixtures", name));
}

/** The workbook in some bytes; fails the test when they are refused. */
export function opened(bytes: Uint8Array): Workbook {
  const result = openWorkbook(bytes, nodeCodec);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** Its first sheet. */
export function firstSheet(bytes: Uint8Array): Grid {
  const [grid] = opened(bytes).sheets;
  if (!grid) throw new Error("no sheet");
  return grid;
}

/** The displayed texts of a sheet, empty ones as "". */
export function textsOf(grid: Grid): string[][] {
  return Array.from(grid.rows, (row) => Array.from(row ?? [], (cell) => cell?.text ?? ""));
}
