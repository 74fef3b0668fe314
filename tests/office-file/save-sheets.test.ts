import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import type { FileResult } from "../../src/office-file/file-result";
import { saveAsShown, type Shown } from "../../src/office-file/patch/save-as-shown";
import type { Workbook } from "../../src/office-file/workbook";
import { readDirectory } from "../../src/office-file/zip/directory";
import { opened } from "./opened";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { partText } from "./patched";
import { relationship, relationships, sheetRelationship } from "./relationships";

const cell = (ref: string, formula: string): string =>
  `<row r="1"><c r="${ref}"><f>${formula}</f><v>3</v></c></row>`;
const names =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">附表!$A$1</definedName></definedNames>';

/** Three sheets: the form, a note with a comment, and a sheet that computes with a formula. */
function three(formula = "1+2", more: Parts = {}): Workbook {
  const parts = partsOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const list =
    '<bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="2" r:id="rId2"/><sheet name="附表" sheetId="3" r:id="rId3"/></sheets>';
  return opened(
    packageOf({
      ...parts,
      "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(/<sheets>.*<\/sheets>/, list + names),
      "xl/_rels/workbook.xml.rels": relationships(
        sheetRelationship,
        relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
        relationship("rId3", "worksheet", "worksheets/sheet3.xml"),
        relationship("rId4", "calcChain", "calcChain.xml"),
      ),
      "xl/worksheets/sheet2.xml": sheetXml(cell("A1", "2+1")),
      "xl/worksheets/_rels/sheet2.xml.rels": relationships(
        relationship("rId1", "comments", "../comments1.xml"),
      ),
      "xl/comments1.xml": '<comments><commentList><comment ref="A1"/></commentList></comments>',
      "xl/worksheets/sheet3.xml": sheetXml(cell("A1", formula)),
      "xl/calcChain.xml": '<calcChain><c r="A1" i="2"/><c r="A1" i="3"/></calcChain>',
      ...more,
    }),
  );
}

function save(from: Workbook, shown: Omit<Shown, "edits">): FileResult<Workbook> {
  return saveAsShown(from, { edits: [], ...shown }, nodeCodec);
}

function saved(from: Workbook, shown: Omit<Shown, "edits">): Workbook {
  const result = save(from, shown);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** The workbook's sheets without some. */
const without = ({ sheets }: Workbook, gone: string): Workbook["sheets"] =>
  sheets.filter(({ sheet }) => sheet !== gone);

describe("sheets that somebody deleted", () => {
  it("go with all that is theirs; the workbook opens where it did, and names count on", () => {
    const book = three();
    const after = saved(book, { sheets: without(book, "说明"), removed: new Set(["说明"]) });
    expect(after.sheets.map(({ sheet }) => sheet)).toEqual(["自评表", "附表"]);
    const left = [...readDirectory(after.bytes).values()].map(({ name }) => name);
    expect(left.filter((name) => /sheet2|comments1|calcChain/.test(name))).toEqual([]);
    const list = partText(after, "xl/workbook.xml");
    expect(list).toContain('activeTab="1"');
    expect(list).toContain('localSheetId="1">附表!$A$1<');
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toMatch(/rId2|rId4/);
  });

  it.each(["说明!A1", "SUM('说明'!A1:B2)", "&#35828;&#26126;!A1"])(
    "stay where %s refers to them",
    (formula) => {
      const book = three(formula);
      expect(save(book, { sheets: without(book, "说明"), removed: new Set(["说明"]) })).toMatchObject({
        ok: false,
        failure: {
          code: "not-writable",
          message: expect.stringContaining("删除的工作表“说明”还被别处引用") as string,
        },
      });
    },
  );
});

describe("sheets that somebody gave another name", () => {
  const renamed = [{ from: "说明", to: "填表 '说明'" }];
  const computed = `'填表 ''说明'''!A1+自评说明!A1+"说明!"&LEN('填表 ''说明'''!B2)`;
  /** As a spreadsheet shows them: its formulas have the new name. */
  const shownAs = ({ sheets }: Workbook): Workbook["sheets"] =>
    sheets.map((grid) => {
      if (grid.sheet === "说明") return { ...grid, sheet: "填表 '说明'" };
      const [cellNow] = grid.rows[0] ?? [];
      return cellNow?.formula?.includes("说明") === true
        ? { ...grid, rows: [[{ ...cellNow, formula: computed }]] }
        : grid;
    });

  it("are named so wherever they are named, and nowhere else", () => {
    const chart = "<c:chart><c:f>说明!$A$1</c:f></c:chart>";
    const book = three("说明!A1+自评说明!A1+\"说明!\"&amp;LEN('说明'!B2)", { "xl/charts/chart1.xml": chart });
    const after = saved(book, { sheets: shownAs(book), renamed });
    expect(after.sheets.map(({ sheet }) => sheet)).toEqual(["自评表", "填表 '说明'", "附表"]);
    expect(after.sheets[2]?.rows[0]?.[0]?.formula).toBe(computed);
    expect(partText(after, "xl/charts/chart1.xml")).toBe(
      "<c:chart><c:f>'填表 ''说明'''!$A$1</c:f></c:chart>",
    );
  });

  it("are told where the name is another sheet's, or a formula spans sheets", () => {
    const book = three();
    expect(save(book, { sheets: book.sheets, renamed: [{ from: "说明", to: "附表" }] })).toMatchObject({
      failure: { message: expect.stringContaining("已有叫“附表”的工作表") as string },
    });
    const spanning = three("SUM(自评表:说明!A1)");
    expect(save(spanning, { sheets: shownAs(spanning), renamed })).toMatchObject({ ok: false });
  });
});

describe("sheets that somebody put into another order", () => {
  it("stand so in the file; the workbook opens with the same one, and names go with their sheets", () => {
    const book = three();
    const [first, second, third] = book.sheets;
    if (!first || !second || !third) throw new Error("no sheets");
    const after = saved(book, { sheets: [third, first, second] });
    expect(after.sheets.map(({ sheet }) => sheet)).toEqual(["附表", "自评表", "说明"]);
    const list = partText(after, "xl/workbook.xml");
    expect(list).toContain('<sheet name="附表" sheetId="3" r:id="rId3"/><sheet name="自评表"');
    expect(list).toContain('activeTab="0"');
    expect(list).toContain('localSheetId="1">自评表!$A$1:$B$9<');
    expect(list).toContain('localSheetId="0">附表!$A$1<');
    expect(after.sheets[0]?.rows[0]?.[0]?.formula).toBe("1+2");
  });
});
