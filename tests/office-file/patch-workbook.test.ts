import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openPackage } from "../../src/office-file/open-workbook";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import { readDirectory } from "../../src/office-file/zip/directory";
import { packedBytes } from "../../src/office-file/zip/read-part";
import type { CellEdit, Change } from "../../src/sheet/change";
import { emptyMemo } from "../../src/sheet/memo";
import { packageOf, partsOf, sheetXml } from "../support/make-xlsx";

function opened(bytes: Uint8Array): Workbook {
  const result = openPackage(bytes, nodeCodec);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

const rows =
  '<row r="2" ht="20"><c r="B2" s="1" t="inlineStr"><is><t>培训人次</t></is></c><c r="D2" s="1"/><c r="E2"><f>D2*2</f><v>4</v></c></row><row r="4"/>';
const book = opened(
  packageOf(
    partsOf(sheetXml(rows, "<pageMargins/>"), {
      "xl/theme/theme1.xml": "<theme/>",
      "xl/media/a.bin": "x".repeat(99),
    }),
  ),
);
const changeOf = (cells: readonly CellEdit[]): Change => ({
  title: "改",
  edits: [{ kind: "set-cells", sheet: "表", cells }],
});

function patched(cells: readonly CellEdit[]): Workbook {
  const result = patchWorkbook(book, { change: changeOf(cells) }, nodeCodec);
  if (!result.ok) throw new Error(result.failure.message);
  return opened(result.value);
}

describe("patching", () => {
  it.each([
    ["a styled empty cell", { row: 1, col: 3 }, null],
    ["an existing text", { row: 1, col: 1 }, "培训人次"],
    ["a cell between others", { row: 1, col: 2 }, null],
    ["a cell before all", { row: 1, col: 0 }, null],
    ["a cell in an empty row", { row: 3, col: 5 }, null],
    ["a row before all", { row: 0, col: 0 }, null],
    ["a row after all", { row: 9, col: 2 }, null],
  ])("writes %s", (_, at, was) => {
    const cell = patched([{ at, was, to: '≥ <95> & "%"' }]).sheets[0]?.rows[at.row]?.[at.col];
    expect(cell?.value).toBe('≥ <95> & "%"');
  });

  it("leaves every other part byte for byte", () => {
    const result = patchWorkbook(
      book,
      { change: changeOf([{ at: { row: 1, col: 3 }, was: null, to: 8.33 }]) },
      nodeCodec,
    );
    if (!result.ok) throw new Error(result.failure.message);
    const before = readDirectory(book.bytes);
    const after = readDirectory(result.value);
    expect([...after.entries.keys()]).toEqual([...before.entries.keys()]);
    const changed = [...before.entries].filter(([name, entry]) => {
      const other = after.entries.get(name);
      return !other || Buffer.compare(packedBytes(before, entry), packedBytes(after, other)) !== 0;
    });
    expect(changed.map(([name]) => name)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("refuses a formula, a changed cell and an unknown sheet as a whole", () => {
    const good = { at: { row: 1, col: 3 }, was: null, to: 1 };
    const bad = [
      changeOf([good, { at: { row: 1, col: 4 }, was: 4, to: 5 }]),
      changeOf([good, { at: { row: 1, col: 1 }, was: "别的", to: "x" }]),
      {
        title: "改",
        edits: [{ kind: "set-cells" as const, sheet: "无", cells: [good] }],
      },
    ];
    for (const change of bad) {
      const result = patchWorkbook(book, { change }, nodeCodec);
      expect(result.ok ? "ok" : result.failure.code).toBe("changed-since-read");
    }
  });

  it("makes exactly the edits, whatever they are", () => {
    const edit = fc.record({
      at: fc.record({
        row: fc.integer({ min: 4, max: 30 }),
        col: fc.integer({ min: 0, max: 40 }),
      }),
      was: fc.constant(null),
      to: fc.oneof(fc.integer(), fc.stringMatching(/^[一-龥A-Za-z0-9<>&%≥]{1,12}$/)),
    });
    const edits = fc.uniqueArray(edit, {
      minLength: 1,
      maxLength: 12,
      selector: ({ at }) => `${at.row},${at.col}`,
    });
    fc.assert(
      fc.property(edits, (cells) => {
        const grid = patched(cells).sheets[0];
        for (const { at, to } of cells) expect(grid?.rows[at.row]?.[at.col]?.value).toBe(to);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the memo", () => {
  const ignore = {
    rule: "score-over-weight",
    sheet: "表",
    range: "G14",
    content: "10\u001f<12>",
    reason: "经批复&调整",
  };

  it("is kept in the workbook and replaced in place", () => {
    const nothing = changeOf([]);
    const first = patchWorkbook(
      book,
      { change: nothing, memo: { ...emptyMemo, ignores: [ignore] } },
      nodeCodec,
    );
    if (!first.ok) throw new Error(first.failure.message);
    expect(opened(first.value).memo.ignores).toEqual([ignore]);
    const memo = { version: 1 as const, profile: "hubei", ignores: [] };
    const second = patchWorkbook(opened(first.value), { change: nothing, memo }, nodeCodec);
    if (!second.ok) throw new Error(second.failure.message);
    expect(opened(second.value).memo).toEqual(memo);
    expect(readDirectory(second.value).entries.size).toBe(readDirectory(first.value).entries.size);
  });
});
