import { expect, test } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { safeText } from "../../src/office-file/write/safe-text";
import { tableWorkbook } from "../../src/office-file/write/table-workbook";

test.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["-5%", "-5%"],
  ["=100%", "=100%"],
  ["=300册", "=300册"],
  ["=\n11 个", "=\n11 个"],
  ["-", "-"],
  ["=数量+A1", "'=数量+A1"],
  ["+3.5万元", "+3.5万元"],
  ["≥95%", "≥95%"],
  ["养护里程", "养护里程"],
])("%j is written as %j", (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test("a table reads back as it was written, with nothing that could be computed", async () => {
  const bytes = await tableWorkbook(
    [
      {
        name: "坏/名:[1]",
        title: "标题",
        notes: ["说明"],
        columns: [
          { head: "文字", width: 10 },
          { head: "数", width: 8, format: "0.00" },
        ],
        rows: [
          ["=1+1", 1.5],
          ["a\u0001b", null],
        ],
      },
    ],
    { date: "2024-05-31", what: "台账" },
  );
  const opened = openWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.failure.message);
  const [grid] = opened.value.sheets;
  expect(grid?.sheet).toBe("坏 名  1");
  const texts = grid?.rows.map((row) => row?.map((cell) => cell?.value ?? null));
  expect(texts?.slice(2)).toEqual([["文字", "数"], ["'=1+1", 1.5], ["ab"]]);
  expect(grid?.rows.flatMap((row) => row ?? []).every((cell) => cell?.formula === undefined)).toBe(true);
});

test("the same table and date give the same bytes", async () => {
  const table = { name: "表", title: "表", columns: [{ head: "甲", width: 9 }], rows: [["一"]] };
  expect(await tableWorkbook([table], { date: "2024-05-31", what: "台账" })).toEqual(
    await tableWorkbook([table], { date: "2024-05-31", what: "台账" }),
  );
});
