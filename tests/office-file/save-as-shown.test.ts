import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { saveAsShown, type Shown } from "../../src/office-file/patch/save-as-shown";
import type { Workbook } from "../../src/office-file/workbook";
import type { Cell, Grid } from "../../src/sheet/grid";
import { fixture, opened } from "./opened";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { changedParts, partText } from "./patched";
import { relationship, relationships, sheetRelationship } from "./relationships";

const styles: Parts = {
  "xl/_rels/workbook.xml.rels": relationships(
    sheetRelationship,
    relationship("rId2", "styles", "styles.xml"),
  ),
  "xl/styles.xml":
    '<styleSheet><fonts count="1"><font><sz val="11"/></font></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="0" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>',
};
const rows =
  '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3" s="1"/><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';
const book = opened(packageOf(partsOf(sheetXml(rows), styles)));

/** The sheet with some cells changed; its formulas spelt out, as a spreadsheet shows them. */
function shownWith(cells: Readonly<Record<string, Cell | undefined>>, base = book): readonly Grid[] {
  const spelt = base.sheets.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row, index) =>
      row?.map((cell) => (cell?.formula === "" ? { ...cell, formula: `A${index + 1}*2` } : cell)),
    ),
  }));
  const [first] = spelt;
  if (!first) throw new Error("no sheet");
  const changed = first.rows.map((row) => row?.slice());
  for (const [place, cell] of Object.entries(cells)) {
    const [col, row] = [place.charCodeAt(0) - 65, Number(place.slice(1)) - 1];
    const line = (changed[row] ??= []);
    line[col] = cell;
  }
  return [{ ...first, rows: changed, rowCount: changed.length }, ...spelt.slice(1)];
}

function saved(shown: Shown, from = book): Workbook {
  const result = saveAsShown(from, shown, nodeCodec);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const sheetOf = (workbook: Workbook): string => partText(workbook, "xl/worksheets/sheet1.xml");

describe("a workbook saved as it is shown", () => {
  it("is the file itself when nothing was done", () => {
    expect(saved({ edits: [], sheets: shownWith({}) }).bytes).toBe(book.bytes);
    const real = opened(fixture("self-review.xlsx"));
    expect(saved({ edits: [], sheets: real.sheets }, real).bytes).toBe(real.bytes);
  });

  it("holds what was typed, with a number format where it was typed so", () => {
    const after = saved({
      edits: [],
      sheets: shownWith({ A3: { value: 0.95, text: "95%", format: "0%" }, A1: { value: "甲", text: "甲" } }),
    });
    expect(after.sheets[0]?.rows[2]?.[0]).toEqual({ value: 0.95, text: "95%", format: "0%" });
    expect(after.sheets[0]?.rows[0]?.[0]?.value).toBe("甲");
    const list = partText(after, "xl/styles.xml");
    expect(list).toContain('<xf fontId="0" applyAlignment="1" numFmtId="9" applyNumberFormat="1">');
    expect(changedParts(book, after)).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/styles.xml",
    ]);
  });

  it("keeps a format of its own making apart from the others", () => {
    const cell = { value: 45352, text: "2024-3-1", format: "yyyy-m-d" };
    const after = saved({ edits: [], sheets: shownWith({ A3: cell }) });
    expect(after.sheets[0]?.rows[2]?.[0]).toEqual(cell);
    expect(partText(after, "xl/styles.xml")).toContain('numFmtId="164" formatCode="yyyy-m-d"');
  });

  it("keeps a formula of which only the result is another now", () => {
    const after = saved({
      edits: [],
      sheets: shownWith({ A1: { value: 5, text: "5" }, B1: { value: 10, text: "10", formula: "A1*2" } }),
    });
    expect(sheetOf(after)).toContain('<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>10</v></c>');
  });

  it("spells the others out where a shared formula is replaced", () => {
    const after = saved({ edits: [], sheets: shownWith({ B1: { value: 7, text: "7" } }) });
    expect(after.sheets[0]?.rows.map((row) => row?.[1])).toEqual([
      { value: 7, text: "7" },
      { value: 4, text: "4", formula: "A2*2" },
      { value: 0, text: "0", formula: "A3*2" },
    ]);
  });

  it("holds formulas with their results, errors among them", () => {
    const after = saved({
      edits: [],
      sheets: shownWith({
        C1: { value: 3, text: "3", formula: "SUM(A1:A2)" },
        C2: { value: "#DIV/0!", text: "#DIV/0!", formula: "A1/0", error: true },
        C3: { value: "是", text: "是", formula: 'IF(A1<"b","是","否")' },
      }),
    });
    expect(after.sheets[0]?.rows.map((row) => row?.[2])).toEqual([
      { value: 3, text: "3", formula: "SUM(A1:A2)" },
      { value: "#DIV/0!", text: "#DIV/0!", formula: "A1/0", error: true },
      { value: "是", text: "是", formula: 'IF(A1<"b","是","否")' },
    ]);
  });

  it("takes filled rows out, and opens others", () => {
    const sheet = "表";
    const remaining = (book.sheets[0]?.rows ?? []).filter((_, index) => index !== 1);
    const [one, three] = remaining;
    const grid = { ...(book.sheets[0] as Grid), rows: [one, undefined, three].map((row) => row?.slice()) };
    const after = saved({
      edits: [
        { kind: "delete-rows", sheet, row: 1, count: 1, like: 0 },
        { kind: "insert-rows", sheet, row: 1, count: 1, like: 0 },
      ],
      sheets: [grid],
    });
    expect(sheetOf(after)).toContain('<row r="2"><c r="A2" s="1"/></row>');
    expect(after.sheets[0]?.rows[2]?.[1]?.formula).toBe("A3*2");
  });

  it("takes out with a row what belongs to it alone, and no list stays empty", () => {
    const sheet = "表";
    const lists =
      '<mergeCells count="3"><mergeCell ref="C2:D2"/><mergeCell ref="E1:E2"/><mergeCell ref="F1:F3"/></mergeCells>' +
      '<conditionalFormatting sqref="A2"><cfRule type="expression" priority="1"><formula>B3&gt;2</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="C2:C2"><formula1>"是,否"</formula1></dataValidation><dataValidation type="list" sqref="A2 A3"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A2" location="x"/></hyperlinks>';
    const from = opened(packageOf(partsOf(sheetXml(rows, lists), styles)));
    const grid = from.sheets[0] as Grid;
    const left = grid.rows.filter((_, index) => index !== 1).map((row) => row?.slice());
    const after = saved(
      {
        edits: [{ kind: "delete-rows", sheet, row: 1, count: 1, like: 0 }],
        sheets: [{ ...grid, rows: left, rowCount: 2 }],
      },
      from,
    );
    expect(sheetOf(after)).toContain(
      '</sheetData><mergeCells count="1"><mergeCell ref="F1:F2"/></mergeCells>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"是,否"</formula1></dataValidation></dataValidations></worksheet>',
    );
  });

  it("takes the comments of a row out with it, with their boxes and what was answered; the others move up", () => {
    const box = (row: number): string =>
      `<v:shape id="s${row}"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
    const list = (element: string, said: (text: string) => string): string =>
      `<${element} ref="A2">${said("去")}</${element}><${element} ref="A3">${said("留")}</${element}>`;
    const plain = list("comment", (text) => `<text><t>${text}</t></text>`);
    const answered = list("threadedComment", (text) => `<text>${text}</text>`);
    const from = opened(
      packageOf(
        partsOf(sheetXml(rows, '<legacyDrawing r:id="rId1"/>'), {
          ...styles,
          "xl/worksheets/_rels/sheet1.xml.rels": relationships(
            relationship("rId1", "vmlDrawing", "../drawings/vml1.vml"),
            relationship("rId2", "comments", "../comments1.xml"),
            relationship("rId3", "threadedComment", "../threadedComments/t1.xml"),
          ),
          "xl/comments1.xml": `<comments><commentList>${plain}</commentList></comments>`,
          "xl/threadedComments/t1.xml": `<ThreadedComments>${answered}</ThreadedComments>`,
          "xl/drawings/vml1.vml": `<xml>${box(1)}${box(2)}</xml>`,
        }),
      ),
    );
    const grid = from.sheets[0] as Grid;
    const left = grid.rows.filter((_, index) => index !== 1).map((row) => row?.slice());
    const after = saved(
      {
        edits: [{ kind: "delete-rows", sheet: "表", row: 1, count: 1, like: 0 }],
        sheets: [{ ...grid, rows: left, rowCount: 2 }],
      },
      from,
    );
    expect(after.sheets[0]?.comments).toEqual([{ at: { row: 1, col: 0 }, text: "留" }]);
    expect(partText(after, "xl/threadedComments/t1.xml")).toBe(
      '<ThreadedComments><threadedComment ref="A2"><text>留</text></threadedComment></ThreadedComments>',
    );
    expect(partText(after, "xl/drawings/vml1.vml")).toBe(
      `<xml>${box(2).replace("<x:Row>2<", "<x:Row>1<")}</xml>`,
    );
  });

  it("names what stands in the way", () => {
    const sheet = "表";
    const grid = book.sheets[0] as Grid;
    const summed = shownWith({ C1: { value: 3, text: "3", formula: "A2" } });
    const withSum = saved({ edits: [], sheets: summed });
    const result = saveAsShown(
      withSum,
      { edits: [{ kind: "delete-rows", sheet, row: 1, count: 1, like: 0 }], sheets: [grid] },
      nodeCodec,
    );
    expect(result).toMatchObject({ ok: false, failure: { code: "not-writable" } });
  });
});
