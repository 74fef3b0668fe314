import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import type { BookLook } from "../../src/office-file/look/look";
import { readLook } from "../../src/office-file/look/read-look";
import { opened } from "./opened";
import { packageOf, partsOf, type Parts } from "./package-of";
import { relationship, relationships, sheetRelationship } from "./relationships";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet =
  `<worksheet xmlns="${main}"><sheetPr><tabColor indexed="10"/></sheetPr>` +
  '<sheetViews><sheetView showGridLines="0" zoomScale="85"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="2" max="3" width="20.5" style="1" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>' +
  '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/><c r="B1"><f t="shared" ref="B1:B2" si="3">A1</f><v>1</v></c></row>' +
  '<row r="2" ht="18"><c r="B2"><f t="shared" si="3"/></c></row></sheetData>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="C1:C2 D1"><formula1>"是,否"</formula1></dataValidation>' +
  '<dataValidation type="list" sqref="E1"><formula1>$A$1:$A$2</formula1></dataValidation></dataValidations></worksheet>';
const styles =
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0_ "/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><sz val="16"/><color theme="4" tint="-0.25"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/></border><border diagonalDown="1"><left style="thin"><color indexed="64"/></left><right/><top style="double"><color rgb="FFFF0000"/></top><bottom/><diagonal style="hair"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="1"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="170" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/><protection locked="0"/></xf></cellXfs></styleSheet>';
const theme =
  '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="o"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4080C0"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const more: Parts = {
  "xl/_rels/workbook.xml.rels": relationships(
    sheetRelationship,
    relationship("rId2", "styles", "styles.xml"),
    relationship("rId3", "theme", "theme/theme1.xml"),
  ),
  "xl/styles.xml": styles,
  "xl/theme/theme1.xml": theme,
};

function lookOf(parts: Parts): BookLook {
  const look = readLook(opened(packageOf(parts)), nodeCodec);
  if (!look.ok) throw new Error(look.failure.message);
  return look.value;
}

describe("the look of a workbook", () => {
  const { looks, sheets } = lookOf(partsOf(sheet, more));

  it("has each cell style with its font, fill, borders, alignment and format", () => {
    expect(looks).toEqual([
      { font: "宋体", size: 11 },
      {
        ...{ font: "黑体", size: 16, bold: true, italic: false, underline: true, color: "#306090" },
        ...{ fill: "#fff2cc", format: "0.0_ ", horizontal: "center", vertical: "top", wrap: true, indent: 2 },
        borders: {
          left: { style: "thin", color: "#000000" },
          top: { style: "double", color: "#ff0000" },
          down: { style: "hair", color: "#000000" },
        },
        ...{ rotation: -45, locked: false },
      },
    ]);
  });

  it("has columns, rows, cells and what the view shows", () => {
    expect(sheets[0]).toMatchObject({
      columns: [
        { first: 1, last: 2, width: 20.5, style: 1, hidden: false },
        { first: 3, last: 3, width: 9, hidden: true },
      ],
      styles: [[1]],
      defaultHeight: 14.25,
      showsGridlines: false,
      zoom: 85,
      frozen: { rows: 3, cols: 1 },
      tabColor: "#ff0000",
    });
    expect([...(sheets[0]?.rows ?? [])]).toEqual([
      [0, { height: 30, isFixed: true, hidden: false }],
      [1, { height: 18, isFixed: false, hidden: false }],
    ]);
  });

  it("has shared formulas and written choices", () => {
    expect(sheets[0]?.shared.map((row) => row?.[1])).toEqual([{ group: "3", formula: "A1" }, { group: "3" }]);
    expect(sheets[0]?.choices).toEqual([
      { range: { top: 0, left: 2, bottom: 1, right: 2 }, values: ["是", "否"] },
      { range: { top: 0, left: 3, bottom: 0, right: 3 }, values: ["是", "否"] },
    ]);
  });

  it("does without styles and theme", () => {
    expect(lookOf(partsOf(sheet)).looks).toEqual([]);
  });
});

describe("the look of an .xls file", () => {
  const bytes = readFileSync(path.join(import.meta.dirname, "fixtures/self-review.xls"));
  const look = readLook(opened(bytes), nodeCodec);
  const [sheet] = look.ok ? look.value.sheets : [];
  const lookAt = (row: number, col: number) =>
    look.ok ? look.value.looks[sheet?.styles[row]?.[col] ?? -1] : undefined;

  it("has fonts, alignment, borders and formats of its cells", () => {
    const thin = { style: "thin", color: "#000000" };
    expect(lookAt(0, 0)).toEqual({
      ...{ font: "Noto Sans CJK SC", size: 18, bold: true },
      ...{ horizontal: "center", vertical: "center", wrap: true },
      borders: { left: thin, right: thin, top: thin, bottom: thin },
    });
    expect(lookAt(8, 4)).toMatchObject({ font: "Calibri", size: 11, format: "0.0%" });
  });

  it("has its columns and rows", () => {
    expect(sheet?.columns[1]).toMatchObject({ first: 1, last: 1, width: 13, hidden: true });
    expect(sheet?.rows.get(0)).toEqual({ height: 15, isFixed: true, hidden: false });
  });
});
