import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { readLook } from "../../src/office-file/look/read-look";
import type { SheetLookChange } from "../../src/office-file/patch/looks/look-change";
import { saveAsShown } from "../../src/office-file/patch/save-as-shown";
import type { Workbook } from "../../src/office-file/workbook";
import { parseAddress } from "../../src/sheet/address";
import { opened } from "./opened";
import { packageOf, partsOf, sheetXml, type Parts } from "./package-of";
import { changedParts, partText } from "./patched";
import { relationship, relationships, sheetRelationship } from "./relationships";

const styles = (lists: string): Parts => ({
  "xl/_rels/workbook.xml.rels": relationships(
    sheetRelationship,
    relationship("rId2", "styles", "styles.xml"),
  ),
  "xl/styles.xml": `<styleSheet>${lists}</styleSheet>`,
});
const fonts =
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><scheme val="minor"/></font><font><b/><vertAlign val="superscript"/><sz val="9"/><name val="宋体"/></font></fonts>';
const fills =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const borders =
  '<borders count="2"><border/><border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal style="hair"/></border></borders>';
const formats =
  '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="1" borderId="1" applyAlignment="1"><alignment horizontal="center" shrinkToFit="1"/><protection locked="0"/></xf></cellXfs>';
const rows =
  '<row r="1" ht="20" spans="1:2"><c r="A1" s="1"><f>B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
  '<row r="3" hidden="1" ht="0"><c r="A3" t="str"><v>甲</v></c></row>';
const head =
  '<cols><col min="1" max="3" width="9" style="1"/><col min="5" max="5" width="0" hidden="1"/></cols>';
const sheet = sheetXml(rows).replace("<sheetData>", `${head}<sheetData>`);
const book = opened(packageOf(partsOf(sheet, styles(fonts + fills + borders + formats))));

const nothing: SheetLookChange = { cells: [], rows: [], columns: [] };

function cells(looks: Readonly<Record<string, SheetLookChange["cells"][number]["look"]>>): SheetLookChange {
  const changed = Object.entries(looks).map(([place, look]) => {
    const at = parseAddress(place);
    if (!at) throw new Error(`no address: ${place}`);
    return { at, look };
  });
  return { ...nothing, cells: changed };
}

function saved(look: SheetLookChange, from = book): Workbook {
  const result = saveAsShown(from, { edits: [], sheets: from.sheets, looks: [look] }, nodeCodec);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const sheetOf = (workbook: Workbook): string => partText(workbook, "xl/worksheets/sheet1.xml");
const stylesOf = (workbook: Workbook): string => partText(workbook, "xl/styles.xml");

function lookAt(workbook: Workbook, row: number, col: number) {
  const look = readLook(workbook, nodeCodec);
  if (!look.ok) throw new Error(look.failure.message);
  return look.value.looks[look.value.sheets[0]?.styles[row]?.[col] ?? -1];
}

describe("looks saved into the original", () => {
  it("leaves what a cell holds, its formula too, and every part that is not concerned", () => {
    const after = saved(cells({ A1: { bold: null, fill: "#ffcc00" } }));
    expect(sheetOf(after)).toContain('<c r="A1" s="2"><f>B1*2</f><v>2</v></c><c r="B1"><v>1</v></c>');
    expect(changedParts(book, after)).toEqual(["xl/worksheets/sheet1.xml", "xl/styles.xml"]);
    expect(lookAt(after, 0, 0)).toMatchObject({ size: 9, font: "宋体", fill: "#ffcc00", format: "0%" });
    expect(lookAt(after, 0, 0)).not.toHaveProperty("bold");
  });

  it("keeps what no spreadsheet of ours shows: shrinking, protection, raised letters", () => {
    const list = stylesOf(saved(cells({ A1: { italic: true, horizontal: "left", wrap: true, indent: 2 } })));
    expect(list).toContain(
      '<font><b/><i/><vertAlign val="superscript"/><sz val="9"/><name val="宋体"/></font>',
    );
    expect(list).toContain(
      '<alignment shrinkToFit="1" horizontal="left" wrapText="1" indent="2"/><protection locked="0"/></xf>',
    );
  });

  it("names a font instead of the theme's", () => {
    const list = stylesOf(
      saved(cells({ B1: { font: "黑体 & 宋体", size: 16, color: "#c00000", underline: true } })),
    );
    expect(list).toContain(
      '<font><u/><sz val="16"/><color rgb="FFC00000"/><name val="黑体 &amp; 宋体"/></font></fonts>',
    );
  });

  it("changes some sides of a border and leaves the others as they are written", () => {
    const red = { style: "medium", color: "#ff0000" } as const;
    const list = stylesOf(saved(cells({ A1: { borders: { right: red, up: null, down: red } } })));
    expect(list).toContain(
      '<border diagonalDown="1"><left style="thin"><color indexed="64"/></left><right style="medium"><color rgb="FFFF0000"/></right><top/><bottom/><diagonal style="medium"><color rgb="FFFF0000"/></diagonal></border>',
    );
    const bare = stylesOf(saved(cells({ A1: { borders: { left: null, up: null } } })));
    expect(bare).toContain("<border><left/><right/><top/><bottom/><diagonal/></border></borders>");
  });

  it("turns letters as a file counts degrees, and back", () => {
    expect(lookAt(saved(cells({ A1: { rotation: -30 } })), 0, 0)?.rotation).toBe(-30);
    expect(lookAt(saved(cells({ A1: { rotation: "stacked" } })), 0, 0)?.rotation).toBe("stacked");
    expect(stylesOf(saved(cells({ A1: { rotation: null } })))).not.toContain("textRotation");
  });

  it("makes cells and rows that are not there, like their columns", () => {
    const after = saved(cells({ B2: { bold: true }, C3: { bold: true }, F9: { fill: "#00ff00" } }));
    expect(sheetOf(after)).toMatch(/<row r="2"><c r="B2" s="\d"\/><\/row><row r="3"/);
    expect(lookAt(after, 2, 2)).toMatchObject({ bold: true, format: "0%" });
    expect(lookAt(after, 8, 5)).toMatchObject({ fill: "#00ff00" });
  });

  it("makes lists that the file has not, after the two fills that every file has", () => {
    const poor = opened(packageOf(partsOf(sheetXml(rows), styles(`<fonts/>${formats}<dxfs/>`))));
    const after = saved(
      cells({ B1: { fill: "#112233", bold: true, borders: { top: { style: "thin", color: "#000000" } } } }),
      poor,
    );
    expect(stylesOf(after)).toMatch(
      /<fonts><font><b\/><\/font><\/fonts><fills>(?:<fill>.*?<\/fill>){3}<\/fills><borders><border><top style="thin">.*<\/borders><cellXfs>/,
    );
    expect(lookAt(after, 0, 1)).toMatchObject({ fill: "#112233", bold: true });
  });

  it("is told where a file has no styles to add to", () => {
    const bare = opened(packageOf(partsOf(sheetXml(rows))));
    const shown = { edits: [], sheets: bare.sheets, looks: [cells({ A1: { bold: true } })] };
    expect(saveAsShown(bare, shown, nodeCodec)).toMatchObject({
      ok: false,
      failure: { code: "not-writable" },
    });
  });

  it("takes one column out of those that stand together, and makes one that is not there", () => {
    const columns = [
      { col: 1, width: 20.5 },
      { col: 4, hidden: false },
      { col: 7, hidden: true },
    ];
    expect(sheetOf(saved({ ...nothing, columns }))).toContain(
      '<cols><col width="9" style="1" min="1" max="1"/><col style="1" width="20.5" customWidth="1" min="2" max="2"/>' +
        '<col width="9" style="1" min="3" max="3"/><col width="0" min="5" max="5"/><col hidden="1" min="8" max="8"/></cols>',
    );
    const plain = opened(packageOf(partsOf(sheetXml(rows))));
    expect(sheetOf(saved({ ...nothing, columns: [{ col: 0, width: 5 }] }, plain))).toContain(
      '<cols><col width="5" customWidth="1" min="1" max="1"/></cols><sheetData>',
    );
  });

  it("makes rows higher, hides them and shows what hid by having no height", () => {
    const change = {
      ...nothing,
      rows: [
        { row: 0, height: 33.75 },
        { row: 1, hidden: true },
        { row: 2, hidden: false },
        { row: 6, height: 40 },
      ],
    };
    const text = sheetOf(saved(change));
    expect(text).toContain('<row r="1" spans="1:2" ht="33.75" customHeight="1"><c r="A1"');
    expect(text).toContain('</row><row r="2" hidden="1"/><row r="3"><c r="A3"');
    expect(text).toContain('<row r="7" ht="40" customHeight="1"/></sheetData>');
    const grows = saved({ ...nothing, rows: [{ row: 0, height: null }] });
    expect(sheetOf(grows)).toContain('<row r="1" spans="1:2"><c r="A1"');
    const empty = opened(packageOf(partsOf("<worksheet><sheetData/></worksheet>")));
    expect(sheetOf(saved({ ...nothing, rows: [{ row: 0, height: 9 }] }, empty))).toBe(
      '<worksheet><sheetData><row r="1" ht="9" customHeight="1"/></sheetData></worksheet>',
    );
  });

  it("colours a tab, hides the lines between cells and keeps rows and columns in place, and takes all that back", () => {
    const view =
      '<sheetPr codeName="表"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2"/></sheetView></sheetViews>';
    const seen = opened(packageOf(partsOf(sheetXml(rows).replace("<sheetData>", `${view}<sheetData>`))));
    const change = { ...nothing, tabColor: "#00b050", showsGridlines: false, frozen: { rows: 2, cols: 1 } };
    const after = saved(change, seen);
    expect(sheetOf(after)).toContain(
      '<sheetPr codeName="表"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    );
    const back = { ...nothing, tabColor: null, showsGridlines: true, frozen: { rows: 0, cols: 0 } };
    expect(sheetOf(saved(back, after))).toContain(
      '<sheetPr codeName="表"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
    );
    const bare = opened(packageOf(partsOf(sheetXml(rows))));
    expect(sheetOf(saved({ ...change, frozen: { rows: 1, cols: 0 } }, bare))).toContain(
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>',
    );
  });

  it("hides a sheet, shows another, and opens with one that is seen", () => {
    const list =
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>';
    const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
    const parts = partsOf(sheetXml(rows).replace("<sheetData>", `${view}<sheetData>`), {
      "xl/_rels/workbook.xml.rels": relationships(
        sheetRelationship,
        relationship("rId2", "worksheet", "worksheets/sheet2.xml"),
      ),
      "xl/worksheets/sheet2.xml": sheetXml(""),
    });
    const two = opened(
      packageOf({
        ...parts,
        "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace(/<sheets>.*<\/sheets>/, list),
      }),
    );
    const looks = [
      { ...nothing, hidden: true },
      { ...nothing, hidden: false },
    ];
    const result = saveAsShown(two, { edits: [], sheets: two.sheets, looks }, nodeCodec);
    if (!result.ok) throw new Error(result.failure.message);
    expect(result.value.sheets.map(({ visibility }) => visibility)).toEqual(["hidden", "visible"]);
    expect(partText(result.value, "xl/workbook.xml")).toContain('<workbookView activeTab="1"/>');
    expect(sheetOf(result.value)).toContain('<sheetView workbookViewId="0"/>');
  });
});
