import { describe, expect, it } from "vitest";
import { patchSheet } from "../../src/office-file/patch/patch-sheet";
import { parseAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/grid";

/** The sheet data after some edits, written `B2` to its new value. */
function patched(sheet: string, edits: Readonly<Record<string, CellValue>>): string {
  const cells = Object.entries(edits).map(([address, to]) => {
    const at = parseAddress(address);
    if (!at) throw new Error(`no address: ${address}`);
    return { at, was: null, to };
  });
  return new TextDecoder().decode(patchSheet(new TextEncoder().encode(sheet), cells));
}

const data = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

describe("cells that are there", () => {
  it.each<[string, CellValue, string]>([
    ['<c r="B2" s="4"><v>1</v></c>', 95, '<c r="B2" s="4"><v>95</v></c>'],
    ['<c r="B2" s="4" t="s"><v>1</v></c>', 8.33, '<c r="B2" s="4"><v>8.33</v></c>'],
    ['<c r="B2" s="4"/>', true, '<c r="B2" s="4" t="b"><v>1</v></c>'],
    ['<c r="B2" s="4" t="str"><v>旧</v></c>', null, '<c r="B2" s="4"/>'],
    [
      "<c r='B2' t='n' vm='1'></c>",
      '≥<95>&"%"',
      `<c r='B2' t="inlineStr"><is><t xml:space="preserve">≥&lt;95&gt;&amp;&quot;%&quot;</t></is></c>`,
    ],
    [
      '<c r="B2" t="inlineStr"><is><t>旧</t></is></c>',
      "\u0001_x000D_",
      '<c r="B2" t="inlineStr"><is><t xml:space="preserve">_x0001__x005F_x000D_</t></is></c>',
    ],
  ])("%s becomes %s", (cell, to, expected) => {
    const row = (content: string): string =>
      data(`<row r="2" ht="20"><c r="A2"/>${content}<c r="C2"/></row>`);
    expect(patched(row(cell), { B2: to })).toBe(row(expected));
  });

  it("counts cells and rows that do not say where they are", () => {
    const sheet = data("<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>");
    expect(patched(sheet, { B2: 9 })).toBe(sheet.replace("<c><v>3</v></c>", "<c><v>9</v></c>"));
  });
});

describe("cells and rows that are not there", () => {
  it("come in their order", () => {
    const sheet = data('<row r="2"><c r="B2"/><c r="D2"/></row><row r="5"/>');
    expect(patched(sheet, { E2: 4, A2: 1, C2: 2, A1: 0, B5: 6, A4: 5, A9: 7, B9: 8 })).toBe(
      data(
        '<row r="1"><c r="A1"><v>0</v></c></row>' +
          '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>2</v></c><c r="D2"/><c r="E2"><v>4</v></c></row>' +
          '<row r="4"><c r="A4"><v>5</v></c></row><row r="5"><c r="B5"><v>6</v></c></row>' +
          '<row r="9"><c r="A9"><v>7</v></c><c r="B9"><v>8</v></c></row>',
      ),
    );
  });

  it("are made in an empty sheet, and not for nothing", () => {
    expect(patched("<worksheet><sheetData/></worksheet>", { B3: 1, C4: null })).toBe(
      data('<row r="3"><c r="B3"><v>1</v></c></row>'),
    );
  });

  it("take the style of their row, else of their column", () => {
    const cols = '<cols><col min="1" max="1"/><col min="2" max="3" style="7"/></cols>';
    const rows = '<row r="1" s="5" customFormat="1"/><row r="2" s="5"/>';
    expect(
      patched(data(rows).replace("<sheetData>", `${cols}<sheetData>`), { B1: 1, C2: 2, D2: 3 }),
    ).toContain(
      '<row r="1" s="5" customFormat="1"><c r="B1" s="5"><v>1</v></c></row>' +
        '<row r="2" s="5"><c r="C2" s="7"><v>2</v></c><c r="D2"><v>3</v></c></row>',
    );
  });

  it("widen the stated range and drop the hint at the columns in use", () => {
    const sheet = `<worksheet><dimension ref="A1:B2"/><sheetData><row r="2" spans="1:2" ht="3"><c r="A2"/></row></sheetData></worksheet>`;
    expect(patched(sheet, { D2: 1, A7: null })).toBe(
      `<worksheet><dimension ref="A1:D2"/><sheetData><row r="2" ht="3"><c r="A2"/><c r="D2"><v>1</v></c></row></sheetData></worksheet>`,
    );
  });

  it("have the prefix of the part", () => {
    const sheet = `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(patched(sheet, { A1: "甲", B1: 1, A2: 2 })).toBe(
      `<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>` +
        `<x:c r="B1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });
});
