import { describe, expect, it } from "vitest";
import { rangeToA1, toA1 } from "../../src/sheet/address";
import { firstSheet, fixture, opened, textsOf } from "./opened";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { relationship, relationships, sheetRelationship } from "./relationships";

const sheetOf = (rows: string, after = "", more: Parts = {}): ReturnType<typeof firstSheet> =>
  firstSheet(packageOf(partsOf(sheetXml(rows, after), more)));

describe("the sheet around its cells", () => {
  it("reads merges, what is hidden and protection", () => {
    const before = '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" hidden="true"/></cols>';
    const rows =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row><row r="2" hidden="0"/><row r="9" hidden="1"/>';
    const after =
      '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B5:B5"/></mergeCells>';
    const grid = firstSheet(
      packageOf(partsOf(sheetXml(rows, after).replace("<sheetData>", `${before}<sheetData>`))),
    );
    expect(grid.merges.map(rangeToA1)).toEqual(["A1:C2"]);
    expect([...grid.hiddenRows]).toEqual([0]);
    expect([...grid.hiddenCols]).toEqual([1, 2, 3]);
    expect([grid.protected, grid.rowCount, grid.colCount]).toEqual([true, 1, 4]);
  });

  it("takes the conversation where a comment only stands in for it", () => {
    const more = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        relationship("a", "comments", "../comments1.xml"),
        relationship("b", "threadedComment", "../threadedComments/threadedComment1.xml"),
      ),
      "xl/comments1.xml":
        '<comments><commentList><comment ref="A1"><text><t>[线程批注]</t></text></comment><comment ref="B2"><text><r><t>财务科：</t></r><r><t>请核实</t></r></text></comment></commentList></comments>',
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments><threadedComment ref="A1" id="1"><text>依据是什么</text></threadedComment><threadedComment ref="A1" id="2" parentId="1"><text>见批复</text></threadedComment></ThreadedComments>',
    };
    const grid = sheetOf("<row><c><v>1</v></c></row>", '<legacyDrawing r:id="c"/>', more);
    expect(grid.comments.map(({ at, text }) => [toA1(at), text])).toEqual([
      ["A1", "依据是什么\n见批复"],
      ["B2", "财务科：请核实"],
    ]);
  });

  it("leaves out sheets of charts and keeps hidden ones", () => {
    const more = {
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="图" r:id="c"/><sheet name="表" r:id="rId1" state="hidden"/><sheet name="藏" r:id="d" state="veryHidden"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": relationships(
        sheetRelationship,
        relationship("c", "chartsheet", "chartsheets/sheet1.xml"),
        relationship("d", "worksheet", "worksheets/sheet1.xml"),
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    };
    const { sheets } = opened(packageOf(partsOf(sheetXml(""), more)));
    expect(sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["表", "hidden"],
      ["藏", "very-hidden"],
    ]);
  });

  it("keeps far cells and huge merges small", () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const grid = sheetOf(rows, '<mergeCells><mergeCell ref="A2:XFD1048570"/></mergeCells>');
    expect(grid.merges.map(rangeToA1)).toEqual(["A2:XFD1048570"]);
    expect(grid.rows[1048575]?.[16383]?.value).toBe(1);
    expect(Object.keys(grid.rows)).toEqual(["1048575"]);
  });

  it("reads a sheet that is too large for one piece exactly like a small one", () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><v>${(row * 7919) % 100_003}</v></c><c r="B${row + 1}" t="str"><v>培训${row}人次</v></c></row>`,
    );
    const grid = sheetOf(rows.join(""));
    expect(grid.rowCount).toBe(60_000);
    grid.rows.forEach((row, index) => {
      if (row?.[0]?.value !== (index * 7919) % 100_003 || row[1]?.text !== `培训${index}人次`) {
        throw new Error(`row ${index + 1}: ${JSON.stringify(row)}`);
      }
    });
  });
});

describe("a workbook with everything", () => {
  it.each(["self-review.xlsx", "self-review.xls", "self-review.ods"])("%s", (name) => {
    const { kind, sheets } = opened(fixture(name));
    expect(kind).toBe(name.slice(-kind.length));
    const [review, dictionary, system, notes] = sheets;
    if (!review || !dictionary || !system || !notes) throw new Error("sheets are missing");
    const texts = textsOf(review);
    expect(texts[2]).toEqual(["项目名称", "", "农村公路日常养护", "", "填报日期", "2024年3月1日"]);
    expect(texts[3]).toEqual([
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
    ]);
    expect(texts[5]).toEqual(["", "质量指标", "养护质量合格率", "95.0%", "93.5%", "20", "19.7"]);
    expect(Array.from(review.rows[9] ?? [], (cell) => [cell?.value, cell?.formula !== undefined])).toEqual([
      ["总分", false],
      ...[1, 2, 3, 4].map(() => [undefined, false]),
      [90, true],
      [87.7, true],
    ]);
    expect(review.merges.map(rangeToA1).toSorted()).toEqual([
      "A10:E10",
      "A1:G1",
      "A2:G2",
      "A3:B3",
      "A5:A7",
      "C3:D3",
      "F3:G3",
    ]);
    expect([[...review.hiddenRows], [...review.hiddenCols]]).toEqual([[7], [1]]);
    expect([dictionary.visibility, system.visibility === "visible", notes.protected]).toEqual([
      "hidden",
      false,
      true,
    ]);
  });
});
