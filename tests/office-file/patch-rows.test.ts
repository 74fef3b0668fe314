import * as sheetjs from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import { applyChange } from "../../src/sheet/apply-change";
import { undoOf, type Change, type InsertRows } from "../../src/sheet/change";
import { fixture, opened, textsOf } from "./opened";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { changedParts, patched, partText } from "./patched";
import { relationship, relationships, sheetRelationship } from "./relationships";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const insertion = (sheet: string, row: number, count = 2): Change => ({
  title: "插入行",
  edits: [{ kind: "insert-rows", sheet, row, count, like: row - 1 } satisfies InsertRows],
});

/** A sheet with everything that speaks of rows: the numbers are those before the insertion at row 3. */
const rows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(A1:A4)</f><v>10</v></c></row>' +
  '<row r="2" ht="30" customHeight="1" hidden="1"><c r="A2" s="1"><v>2</v></c><c r="B2" s="1"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>' +
  '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="0"/><v>8</v></c><c r="C4" t="str"><f>"A4"&amp;附表!A4&amp;LOG10(A$4)&amp;表!$A$3</f><v>x</v></c></row>';
const after =
  '<mergeCells count="2"><mergeCell ref="D2:D4"/><mergeCell ref="A5:B5"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A4 C4"><cfRule type="expression" priority="1"><formula>A3&gt;2</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="C3:C4"><formula1>$A$3:$A$4</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A4" location="x"/></hyperlinks>' +
  '<rowBreaks count="1"><brk id="3" max="16383" man="1"/></rowBreaks><legacyDrawing r:id="rId2"/>';
const more: Parts = {
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="附表" sheetId="2" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$4</definedName></definedNames></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    sheetRelationship,
    relationship("rId3", "worksheet", "worksheets/sheet2.xml"),
    relationship("rId4", "calcChain", "calcChain.xml"),
  ),
  "xl/calcChain.xml": `<calcChain><c r="B1" i="1"/><c r="B4"/><c r="A4" i="2"/></calcChain>`,
  "xl/worksheets/sheet2.xml": sheetXml(
    '<row r="4"><c r="A4"><f>A3+表!A3</f><v>3</v></c><c r="B4"><f>SUM(表!3:4)</f><v>3</v></c></row>',
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    relationship("rId1", "comments", "../comments1.xml"),
    relationship("rId2", "vmlDrawing", "../drawings/vml1.vml"),
  ),
  "xl/comments1.xml": `<comments><commentList><comment ref="A4"><text><t>批注</t></text></comment></commentList></comments>`,
  "xl/drawings/vml1.vml": `<xml><x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor><x:Row>3</x:Row></xml>`,
};
const book = opened(packageOf(partsOf(sheetXml(rows, after), more)));

describe("rows inserted into a workbook", () => {
  const inserted = patched(book, insertion("表", 2));
  const sheet = partText(inserted, "xl/worksheets/sheet1.xml");

  it("move the cells, and look like the row above without being hidden", () => {
    expect(inserted.sheets[0]?.rows.map((row) => row?.[0]?.value)).toEqual([
      1,
      2,
      undefined,
      undefined,
      3,
      4,
    ]);
    expect(sheet).toContain('<row r="3" ht="30" customHeight="1"><c r="A3" s="1"/><c r="B3" s="1"/></row>');
  });

  it("move what formulas mean, each cell's own and those of other sheets", () => {
    const formulas = inserted.sheets.flatMap((grid) =>
      grid.rows.flatMap((row) => row?.map((cell) => cell?.formula) ?? []),
    );
    expect(formulas.filter((formula) => formula !== undefined)).toEqual([
      "SUM(A1:A6)",
      "A2*2",
      "A5*2",
      "A6*2",
      '"A4"&附表!A4&LOG10(A$6)&表!$A$5',
      "A3+表!A5",
      "SUM(表!5:6)",
    ]);
  });

  it.each([
    '<mergeCell ref="D2:D6"/><mergeCell ref="A7:B7"/>',
    'sqref="A2:A6 C6"',
    "<formula>A5&gt;2</formula>",
    'sqref="C5:C6"',
    "<formula1>$A$5:$A$6</formula1>",
    '<hyperlink ref="A6"',
    '<brk id="5"',
  ])("move %s", (text) => {
    expect(sheet).toContain(text);
  });

  it("move comments, their boxes, names and the list of computed cells", () => {
    expect(inserted.sheets[0]?.comments).toEqual([{ at: { row: 5, col: 0 }, text: "批注" }]);
    expect(partText(inserted, "xl/drawings/vml1.vml")).toContain("1, 2, 5, 4, 5, 6, 9, 8");
    expect(partText(inserted, "xl/drawings/vml1.vml")).toContain("<x:Row>5</x:Row>");
    expect(partText(inserted, "xl/workbook.xml")).toContain("表!$A$1:$D$6");
    expect(partText(inserted, "xl/calcChain.xml")).toContain('<c r="B6"/><c r="A4" i="2"/>');
  });

  it("are taken out again by the undo", () => {
    const undone = patched(inserted, undoOf(insertion("表", 2)));
    const formulas = ({ sheets }: Workbook): unknown =>
      sheets.map((grid) =>
        grid.rows.map((row) => row?.map((cell) => [cell?.value, cell?.formula === undefined])),
      );
    expect(formulas(undone)).toEqual(formulas(book));
    expect(undone.sheets[0]?.merges).toEqual(book.sheets[0]?.merges);
    expect(partText(undone, "xl/workbook.xml")).toContain("表!$A$1:$D$4");
  });

  it("are refused with the name of what stands in the way", () => {
    const message = (parts: Parts, change: Change): string => {
      const result = patchWorkbook(opened(packageOf(parts)), { change }, nodeCodec);
      return result.ok ? "ok" : (/（(.*)）/.exec(result.failure.message)?.[1] ?? "");
    };
    const table = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        relationship("t", "table", "../tables/table1.xml"),
      ),
      "xl/tables/table1.xml": '<table ref="A1:B4"><tableColumns/></table>',
    };
    const array = sheetXml('<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>');
    expect(message(partsOf(sheetXml(rows), table), insertion("表", 2))).toBe("表中有“表格”对象");
    expect(message(partsOf(array), insertion("表", 1))).toBe("数组公式 A1:A3 不能拆开");
  });
});

describe("a real form", () => {
  const form = opened(fixture("self-review.xlsx"));
  const change: Change = {
    title: "插入指标",
    edits: [
      { kind: "insert-rows", sheet: "自评表", row: 6, count: 1, like: 5 },
      { kind: "set-cells", sheet: "自评表", cells: [{ at: { row: 6, col: 2 }, was: null, to: "新增指标" }] },
    ],
  };

  it("takes a row and its content in one change, and gives it back", () => {
    const once = patched(form, change);
    const wanted = applyChange(form.sheets, change);
    expect(once.sheets.map(textsOf)).toEqual(wanted.ok && wanted.grids.map(textsOf));
    expect(sheetjs.read(once.bytes).SheetNames).toEqual(form.sheets.map(({ sheet }) => sheet));
    expect(patched(once, undoOf(change)).sheets.map(textsOf)).toEqual(form.sheets.map(textsOf));
    expect(changedParts(form, once)).not.toContain("xl/styles.xml");
  });
});

describe("merges and sheets of a workbook", () => {
  const form = opened(fixture("self-review.xlsx"));
  const draft = {
    name: "问题清单",
    rows: [
      [{ value: "问题清单", look: "title" as const }],
      [{ value: "=1+1", look: "text" as const }, { value: 3 }],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    widths: [30, 10],
    choices: [{ range: { top: 1, left: 1, bottom: 5, right: 1 }, values: ["是", "否"] }],
    print: { landscape: true, onePage: true },
  };

  it("are taken apart and made, with an undo", () => {
    const range = { top: 11, left: 0, bottom: 12, right: 1 };
    const change: Change = {
      title: "合并",
      edits: [
        { kind: "set-merges", sheet: "自评表", was: form.sheets[0]?.merges.slice(0, 1) ?? [], to: [range] },
      ],
    };
    const merged = patched(form, change);
    expect(merged.sheets[0]?.merges).toContainEqual(range);
    const undone = patched(merged, undoOf(change));
    expect(new Set(undone.sheets[0]?.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(form.sheets[0]?.merges.map((merge) => JSON.stringify(merge))),
    );
    const plain = opened(
      packageOf(partsOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', "<pageMargins/>"))),
    );
    const first = { top: 0, left: 0, bottom: 0, right: 2 };
    const made = patched(plain, {
      title: "",
      edits: [{ kind: "set-merges", sheet: "表", was: [], to: [first] }],
    });
    expect(partText(made, "xl/worksheets/sheet1.xml")).toContain("</sheetData><mergeCells");
  });

  it("come and go as whole sheets, in their looks, with no formula out of a text", () => {
    const change: Change = { title: "问题清单", edits: [{ kind: "add-sheet", sheet: "问题清单", draft }] };
    const added = patched(form, change);
    expect(added.sheets.at(-1)?.sheet).toBe("问题清单");
    expect(added.sheets.at(-1)?.rows[1]?.[0]).toMatchObject({ value: "=1+1" });
    const seen = sheetjs.read(added.bytes, { cellStyles: true }).Sheets["问题清单"];
    expect(seen?.["!merges"]).toHaveLength(1);
    expect((seen?.["A2"] as sheetjs.CellObject).f).toBeUndefined();
    const removed = patched(added, undoOf(change));
    expect(removed.sheets.map(({ sheet }) => sheet)).toEqual(form.sheets.map(({ sheet }) => sheet));
    expect(sheetjs.read(removed.bytes).SheetNames).toEqual(form.sheets.map(({ sheet }) => sheet));
  });

  it("share their looks when a change brings many of them", () => {
    const names = ["一", "二", "三"];
    const many: Change = {
      title: "生成",
      edits: names.map((name) => ({ kind: "add-sheet", sheet: name, draft: { ...draft, name } })),
    };
    const one: Change = { title: "生成", edits: many.edits.slice(0, 1) };
    const [added, single] = [patched(form, many), patched(form, one)];
    expect(added.sheets.slice(-3).map(({ sheet }) => sheet)).toEqual(names);
    expect(partText(added, "xl/styles.xml")).toBe(partText(single, "xl/styles.xml"));
    const { Sheets } = sheetjs.read(added.bytes, { cellStyles: true });
    const lookOf = (name: string): unknown => (Sheets[name]?.["A1"] as sheetjs.CellObject).s;
    expect(lookOf("三")).toEqual(lookOf("一"));
  });
});
