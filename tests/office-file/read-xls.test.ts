import * as sheetjs from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { rangeToA1 } from "../../src/sheet/address";
import { firstSheet, fixture, opened } from "./opened";

describe("the old format", () => {
  it("reads texts that go on from record to record, and numbers however they are packed", () => {
    const grid = firstSheet(fixture("long-texts.xls"));
    for (let row = 0; row < 36; row++) {
      const text = `第${row}条 ${(row % 2 === 1 ? "绩效说明" : "plain text ").repeat(20 + (row % 7))}`;
      expect(grid.rows[row]?.map((cell) => cell?.value)).toEqual([text, row / 100, row * 1.25]);
    }
    expect(grid.rows[3]?.[2]).toEqual({ value: 3.75, text: "375.00%", format: "0.00%" });
    expect([grid.rows[36]?.[0]?.value, grid.rows[36]?.[1]?.formula, grid.rows[36]?.[2]?.value]).toEqual([
      true,
      "",
      -0.5,
    ]);
    expect(grid.merges.map(rangeToA1)).toEqual(["A38:C39"]);
  });

  it("reads errors, dates from 1904 and how sheets are hidden", () => {
    const sheet: sheetjs.WorkSheet = {
      "!ref": "A1:B1",
      A1: { t: "e", v: 7, w: "#DIV/0!" },
      B1: { t: "n", v: 43538, z: 'yyyy"年"m"月"' },
    };
    const book: sheetjs.WorkBook = {
      SheetNames: ["甲", "乙", "丙"],
      Sheets: { 甲: sheet, 乙: { "!ref": "A1" }, 丙: { "!ref": "A1" } },
      Workbook: { WBProps: { date1904: true }, Sheets: [{}, { Hidden: 1 }, { Hidden: 2 }] },
    };
    const written: unknown = sheetjs.write(book, { type: "buffer", bookType: "biff8" });
    if (!(written instanceof Uint8Array)) throw new Error("nothing written");
    const { sheets } = opened(written);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
    expect(sheets[0]?.rows[0]).toEqual([
      { value: "#DIV/0!", text: "#DIV/0!", error: true },
      { value: 43538, text: "2023年3月", format: 'yyyy"年"m"月"' },
    ]);
  });
});
