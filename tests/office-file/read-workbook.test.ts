import { describe, expect, it } from "vitest";
import * as sheetjs from "@e965/xlsx";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openPackage, openWorkbook } from "../../src/office-file/open-workbook";
import { rangeToA1 } from "../../src/sheet/address";
import type { Grid } from "../../src/sheet/grid";
import { packageOf, partsOf, sheetXml } from "../support/make-xlsx";

function gridOf(sheet: string, more: Readonly<Record<string, string>> = {}): Grid {
  const opened = openPackage(packageOf(partsOf(sheet, more)), nodeCodec);
  if (!opened.ok) throw new Error(opened.failure.message);
  const grid = opened.value.sheets[0];
  if (!grid) throw new Error("no sheet");
  return grid;
}

const values = (grid: Grid): unknown[] =>
  grid.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));

describe("legal but odd XML", () => {
  it.each([
    [
      "prefixes",
      sheetXml("")
        .replace(/<(\/?)(worksheet|sheetData)/g, "<$1x:$2")
        .replace('xmlns="', 'xmlns:x="')
        .replace("<x:sheetData>", '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row>'),
      [[3]],
    ],
    [
      "no references",
      sheetXml("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
      [[1, 2], [3]],
    ],
    [
      "CDATA",
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>'),
      [["a<b"]],
    ],
    [
      "entities",
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&#x4e00;&amp;&#65;&lt;</t></is></c></row>'),
      [["一&A<"]],
    ],
    ["escapes", sheetXml('<row r="1"><c r="A1" t="str"><f>1</f><v>上_x000D_下</v></c></row>'), [["上\r下"]]],
    [
      "phonetic runs",
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>目标</t><rPh><t>mubiao</t></rPh></is></c></row>'),
      [["目标"]],
    ],
    [
      "rich text",
      sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><r><t>≥</t></r><r><t>95%</t></r></is></c></row>'),
      [["≥95%"]],
    ],
    ["comments in the XML", sheetXml('<!-- <row r="1"> --><row r="1"><c r="A1"><v>7</v></c></row>'), [[7]]],
    ["a > in an attribute", sheetXml('<row r="1" spans="a>b"><c r="A1" s="0"><v>7</v></c></row>'), [[7]]],
    [
      "booleans and errors",
      sheetXml('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c></row>'),
      [[true, "#DIV/0!"]],
    ],
  ])("%s", (_, sheet, expected) => {
    expect(values(gridOf(sheet))).toEqual(expected);
  });

  it("keeps formulas with their cached result", () => {
    const cell = gridOf(sheetXml('<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>12.5</v></c></row>')).rows[0]?.[0];
    expect(cell).toEqual({ value: 12.5, text: "12.5", formula: "SUM(B1:B2)" });
  });

  it("does not enumerate a merge over the whole sheet nor the way to a far cell", () => {
    const sheet = sheetXml(
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A2:XFD1048570"/></mergeCells>',
    );
    const grid = gridOf(sheet);
    expect(grid.merges.map(rangeToA1)).toEqual(["A2:XFD1048570"]);
    expect(grid.rows[1048575]?.[16383]?.value).toBe(1);
  });
});

describe("displayed text", () => {
  const styles = `<styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.00%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="4"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  const rels = `<Relationships xmlns="r"><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="t/styles" Target="/xl/styles.xml"/></Relationships>`;
  const more = { "xl/styles.xml": styles, "xl/_rels/workbook.xml.rels": rels };

  it.each([
    [0, "0.30000000000000004", "0.3"],
    [0, "207.4538", "207.4538"],
    [0, "0.3333333333333333", "0.3333333333"],
    [0, "12345678901", "12345678901"],
    [1, "0.95", "95%"],
    [2, "45000", "2023年3月"],
    [3, "387664.62", "387,664.62"],
    [4, "0.8621", "86.21%"],
  ])("style %i shows %s as %s", (style, value, text) => {
    const grid = gridOf(sheetXml(`<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>`), more);
    expect(grid.rows[0]?.[0]?.text).toBe(text);
  });

  it("counts days from 1904 where the workbook says so", () => {
    const workbook =
      partsOf("")["xl/workbook.xml"]?.replace("<sheets>", '<workbookPr date1904="1"/><sheets>') ?? "";
    const sheet = sheetXml('<row r="1"><c r="A1" s="2"><v>43538</v></c></row>');
    expect(gridOf(sheet, { ...more, "xl/workbook.xml": workbook }).rows[0]?.[0]?.text).toBe("2023年3月");
  });
});

describe("against SheetJS", () => {
  it("reads what SheetJS writes, sheet by sheet", () => {
    const book = sheetjs.utils.book_new();
    const table = [
      ["三级指标", "目标"],
      ["培训人次", 1200.5],
      ["<&>", true],
      [null, "　全角　"],
    ];
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet(table), "一");
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["隐藏"]]), "二");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
    const opened = openPackage(
      sheetjs.write(book, {
        type: "buffer",
        bookType: "xlsx",
        compression: true,
      }) as Uint8Array,
      nodeCodec,
    );
    if (!opened.ok) throw new Error(opened.failure.message);
    const [first, second] = opened.value.sheets;
    expect(first && values(first).map((row) => (row as unknown[]).slice(0, 2))).toEqual([
      ["三级指标", "目标"],
      ["培训人次", 1200.5],
      ["<&>", true],
      [null, "　全角　"],
    ]);
    expect(second?.visibility).toBe("very-hidden");
  });

  it("reads .xls by its bytes, whatever it is called", async () => {
    const book = sheetjs.utils.book_new();
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([["三级指标", 0.95]]), "表");
    const opened = await openWorkbook(
      sheetjs.write(book, { type: "buffer", bookType: "biff8" }) as Uint8Array,
      nodeCodec,
    );
    expect(opened.ok && opened.value.kind).toBe("legacy");
    expect(opened.ok && opened.value.sheets[0] && values(opened.value.sheets[0])).toEqual([
      ["三级指标", 0.95],
    ]);
  });
});
