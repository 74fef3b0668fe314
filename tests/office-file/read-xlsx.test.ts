import { describe, expect, it } from "vitest";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { relationship, relationships, sheetRelationship } from "./relationships";
import { firstSheet, textsOf } from "./opened";

const sheetOf = (rows: string, after = "", more: Parts = {}): ReturnType<typeof firstSheet> =>
  firstSheet(packageOf(partsOf(sheetXml(rows, after), more)));

describe("XML as programs write it", () => {
  it.each([
    [
      "no references",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      [["1", "2"], ["3"]],
    ],
    ["gaps in references", '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>', [[], ["", "1", "2"]]],
    ["single quotes", "<row r='1'><c r='A1' t='inlineStr'><is><t>目标</t></is></c></row>", [["目标"]]],
    [
      "CDATA",
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲<![CDATA[<乙>&]]>丙</t></is></c></row>',
      [["甲<乙>&丙"]],
    ],
    [
      "entities",
      '<row r="1"><c r="A1" t="str"><v>&#x6307;&#26631;&amp;&lt;&quot;&unknown;</v></c></row>',
      [['指标&<"&unknown;']],
    ],
    [
      "a character beyond the basic plane",
      '<row r="1"><c r="A1" t="str"><v>𠮷&#x20BB7;</v></c></row>',
      [["𠮷𠮷"]],
    ],
    [
      "spelt line breaks",
      '<row r="1"><c r="A1" t="str"><v>上_x000D_\n下_x005F_x000D_</v></c></row>',
      [["上\n下_x000D_"]],
    ],
    ["Windows line ends", '<row r="1"><c r="A1" t="str"><v>上\r\n下</v></c></row>', [["上\n下"]]],
    [
      "rich text",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>≥</t></r><r><t>95%</t></r></is></c></row>',
      [["≥95%"]],
    ],
    [
      "readings",
      '<row r="1"><c r="A1" t="inlineStr"><is><t>目标</t><rPh sb="0" eb="2"><t>mubiao</t></rPh></is></c></row>',
      [["目标"]],
    ],
    ["XML comments", '<!-- <row r="9"> --><row r="1"><c r="A1"><!-- 1 --><v>7</v></c></row>', [["7"]]],
    ["a > inside a value", '<row r="1" x="a>b"><c r="A1" y="/>"><v>7</v></c></row>', [["7"]]],
    [
      "spaces around text",
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 总分 </t></is></c></row>',
      [[" 总分 "]],
    ],
    [
      "empty cells with a style",
      '<row r="1"><c r="A1" s="3"/><c r="B1" s="3"></c><c r="C1" t="s"></c></row>',
      [],
    ],
  ])("%s", (_, rows, expected) => {
    expect(textsOf(sheetOf(rows))).toEqual(expected);
  });

  it("passes over prefixes, also for what other namespaces call the same", () => {
    const sheet = sheetXml('<row r="1" xmlns:r="urn:x"><c r="A1" x14:s="9"><v>3</v></c></row>').replaceAll(
      /<(\/?)(?=\w)(?!\?)/g,
      "<$1x:",
    );
    expect(textsOf(firstSheet(packageOf(partsOf(sheet))))).toEqual([["3"]]);
  });

  it("leaves signs that begin no entity as they are, a million of them in a moment", () => {
    const signs = "&".repeat(1_000_000);
    const cell = `<c r="A1" t="inlineStr"><is><t>${signs}&amp;&far-away;</t></is></c>`;
    const [row] = textsOf(firstSheet(packageOf(partsOf(sheetXml(`<row r="1">${cell}</row>`)))));
    expect(row?.[0] === `${signs}&&far-away;`).toBe(true);
  });

  it.each(["utf16le", "swapped"])("reads a part in UTF-16 (%s)", (order) => {
    const texts = Buffer.from("\ufeff<sst><si><t>三级指标</t></si></sst>", "utf16le");
    const more = {
      "xl/sharedStrings.xml": order === "swapped" ? texts.swap16() : texts,
      "xl/_rels/workbook.xml.rels": relationships(
        sheetRelationship,
        relationship("rId2", "sharedStrings", "/xl/sharedStrings.xml"),
      ),
    };
    expect(textsOf(sheetOf('<row><c t="s"><v>0</v></c></row>', "", more))).toEqual([["三级指标"]]);
  });

  it("finds parts by absolute and by odd relative targets, in the strict namespaces too", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const sheet = sheetXml("<row><c><v>1</v></c></row>");
    const more = {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/book/main.xml"/></Relationships>`,
      "book/main.xml": `<workbook><sheets><sheet name="甲" r:id="b"/></sheets></workbook>`,
      "book/_rels/main.xml.rels": `<Relationships><Relationship Target=".\\..\\data/./One.xml" Type="${strict}/worksheet" Id="b"/></Relationships>`,
      "data/one.xml": sheet,
    };
    expect(textsOf(sheetOf("", "", more))).toEqual([["1"]]);
  });
});

describe("values", () => {
  it.each([
    ['<c t="b"><v>1</v></c>', { value: true, text: "TRUE" }],
    ['<c t="b"><v>0</v></c>', { value: false, text: "FALSE" }],
    ['<c t="e"><v>#DIV/0!</v></c>', { value: "#DIV/0!", text: "#DIV/0!", error: true }],
    ['<c t="str"><f>A2&amp;"个"</f><v>5个</v></c>', { value: "5个", text: "5个", formula: 'A2&"个"' }],
    ["<c><f>SUM(B1:B2)</f><v>12.5</v></c>", { value: 12.5, text: "12.5", formula: "SUM(B1:B2)" }],
    ["<c><f>SUM(B1:B2)</f></c>", { value: null, text: "", formula: "SUM(B1:B2)" }],
    ['<c><f t="shared" si="0"/><v>3</v></c>', { value: 3, text: "3", formula: "" }],
    ["<c><v>0.30000000000000004</v></c>", { value: 0.30000000000000004, text: "0.3" }],
    ["<c><v>1E-3</v></c>", { value: 0.001, text: "0.001" }],
    ["<c><v>-123456789012345678</v></c>", { value: -123456789012345680, text: "-1.23457E+17" }],
    ["<c><v>0.28999999999999998</v></c>", { value: 0.29, text: "0.29" }],
    ["<c><v>暂无</v></c>", { value: "暂无", text: "暂无" }],
    ['<c t="d"><v>2023-03-15T12:00:00</v></c>', { value: 45000.5, text: "45000.5" }],
  ])("%s", (cell, expected) => {
    expect(sheetOf(`<row>${cell}</row>`).rows[0]?.[0]).toEqual(expected);
  });

  it("marks all cells that one array formula fills", () => {
    const rows =
      '<row><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';
    const grid = sheetOf(rows);
    expect(grid.rows.map((row) => row?.map((cell) => cell?.formula))).toEqual([["B1:B2*2"], ["", undefined]]);
  });

  it("counts days from 1904 where the workbook says so", () => {
    const more = {
      "xl/workbook.xml":
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": relationships(
        sheetRelationship,
        relationship("rId2", "styles", "styles.xml"),
      ),
      "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="57"/></cellXfs></styleSheet>',
    };
    expect(sheetOf('<row><c s="1"><v>43538</v></c></row>', "", more).rows[0]?.[0]).toEqual({
      value: 43538,
      text: "2023年3月",
      format: 'yyyy"年"m"月"',
    });
  });
});
