import { expect, it } from "vitest";
import { openNewWorkbook } from "../../../src/hosts/excel/open-new-workbook";
import { bookOfGrids } from "../../office-host/book-of-grids";
import { playExcel } from "../../office-host/bridge";
import { loadExcel } from "../../office-host/load-excel";

it("opens a workbook beside the one that is open, and says when Excel does not", async () => {
  const book = bookOfGrids([]);
  Object.assign(globalThis, { Excel: loadExcel(playExcel(book)).Excel });
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) =>
    at < 2 ? (0x504b >> (8 - 8 * at)) & 255 : at & 255,
  );
  expect(await openNewWorkbook(bytes)).toBe(true);
  expect(book.opened).toEqual([Buffer.from(bytes).toString("base64")]);
  expect(await openNewWorkbook(bytes.subarray(1))).toBe(false);
  expect(book.opened).toHaveLength(1);
});
