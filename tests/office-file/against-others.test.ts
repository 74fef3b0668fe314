import * as sheetjs from "@e965/xlsx";
import fc from "fast-check";
import { writeOds, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { rangeToA1 } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { fixture, opened } from "./opened";

/** Values, texts, formula marks and merges of a sheet, by address. */
type Seen = Readonly<Record<string, unknown>>;

function seenByUs(grid: Grid): Seen {
  const seen: Record<string, unknown> = {};
  grid.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, col) => {
      if (cell)
        seen[sheetjs.utils.encode_cell({ r: rowIndex, c: col })] = [
          cell.value,
          cell.text,
          cell.formula !== undefined,
        ];
    });
  });
  return { ...seen, merges: grid.merges.map(rangeToA1).toSorted() };
}

function seenBySheetJs(sheet: sheetjs.WorkSheet | undefined): Seen {
  const cells = Object.entries(sheet ?? {}).flatMap(([address, cell]: [string, sheetjs.CellObject]) => {
    if (address.startsWith("!") || cell.t === "z") return [];
    const value = cell.t === "e" ? cell.w : cell.v;
    return value === "" && cell.f === undefined
      ? []
      : [[address, [value, cell.w ?? "", cell.f !== undefined]] as const];
  });
  const merges = (sheet?.["!merges"] ?? []).map((merge) => sheetjs.utils.encode_range(merge)).toSorted();
  return { ...Object.fromEntries(cells), merges };
}

const bookTypes = ["xlsx", "xlsm", "biff8", "ods"] as const;
const words = fc.constantFrom(
  "≥95%",
  "养护里程",
  " 前后空格 ",
  "一行\n两行",
  "<b>&\"'",
  "100",
  "2021年12月",
  "𠮷",
);
const amount = fc.integer().map((cents) => cents / 100);
const value = fc.oneof(words, fc.integer(), amount, fc.boolean(), fc.constant(null));
const header = ["一级指标", "二级指标", null];
const table = fc
  .array(fc.array(value, { maxLength: 6 }), { maxLength: 8 })
  .map((rows) => [header, [1], ...rows]);

function bookOf(rows: readonly (readonly CellValue[])[]): sheetjs.WorkBook {
  const sheet = sheetjs.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!merges"] = [{ s: { r: 0, c: 1 }, e: { r: 1, c: 2 } }];
  const book = sheetjs.utils.book_new();
  sheetjs.utils.book_append_sheet(book, sheet, "自评表");
  return book;
}

describe("read like SheetJS", () => {
  it.each(bookTypes)("values of every kind in %s", (bookType) => {
    fc.assert(
      fc.property(table, (rows) => {
        const written: unknown = sheetjs.write(bookOf(rows), { type: "buffer", bookType });
        if (!(written instanceof Uint8Array)) throw new Error("nothing written");
        const [grid] = opened(written).sheets;
        rows.forEach((row, rowIndex) => {
          row.forEach((expected, col) => {
            const found = grid?.rows[rowIndex]?.[col]?.value ?? null;
            if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
            else expect(found).toBe(expected);
          });
        });
        expect(grid?.merges.map(rangeToA1)).toEqual(["B1:C2"]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(["self-review.xlsx", "self-review.xls"])("%s, cell by cell", (name) => {
    const bytes = fixture(name);
    const book = sheetjs.read(bytes, { cellNF: true });
    const ours = opened(bytes).sheets;
    expect(ours.map(({ sheet }) => sheet)).toEqual(book.SheetNames);
    for (const grid of ours) expect(seenByUs(grid)).toEqual(seenBySheetJs(book.Sheets[grid.sheet]));
  });
});

describe("read what hucre writes", () => {
  const rows = [
    ["一级指标", "指标值", "得分"],
    ["产出指标", 0.95, 20],
    [null, "≥35个", true],
  ];
  const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];

  it.each([
    ["xlsx", writeXlsx],
    ["ods", writeOds],
  ] as const)("%s", async (kind, write) => {
    const workbook = opened(await write({ sheets: [{ name: "目标表", rows, merges }] }));
    expect([workbook.kind, workbook.sheets[0]?.sheet]).toEqual([kind, "目标表"]);
    expect(
      workbook.sheets[0]?.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
    ).toEqual(rows);
    expect(workbook.sheets[0]?.merges.map(rangeToA1)).toEqual(["A2:A3"]);
  });
});
