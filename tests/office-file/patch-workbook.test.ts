import * as sheetjs from "@e965/xlsx";
import fc from "fast-check";
import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { readDirectory } from "../../src/office-file/zip/directory";
import { undoOf } from "../../src/sheet/change";
import { changed } from "../support/changed";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { fixture, opened } from "./opened";
import { packageOf, partsOf, sheetXml } from "./package-of";
import { changedParts, changeOf, patched, partText } from "./patched";

const valuesOf = (grid: Grid | undefined): unknown =>
  grid?.rows.map((row) => row?.map((cell) => cell && [cell.value, cell.formula, cell.format]));

const book = opened(fixture("self-review.xlsx"));

describe("a patched workbook", () => {
  const change = changeOf(book, { D5: "≥310公里", G7: 7.5, C9: null, H12: "另附说明" });
  const after = patched(book, change);

  it("differs in the sheet and in what asks for recalculation, in nothing else", () => {
    expect(changedParts(book, after)).toEqual(["xl/worksheets/sheet1.xml", "xl/workbook.xml"]);
    expect([...readDirectory(after.bytes).keys()]).toEqual([...readDirectory(book.bytes).keys()]);
    expect(partText(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("keeps everything of the sheet but the cells", () => {
    const outside = (text: string): string =>
      text.replace(/<sheetData>.*<\/sheetData>/s, "").replace(/<dimension[^>]*>/, "");
    const name = "xl/worksheets/sheet1.xml";
    expect(outside(partText(after, name))).toBe(outside(partText(book, name)));
  });

  it("holds the edits, with the formats that were there", () => {
    const [first, ...others] = book.sheets;
    const expected = [first && changed(first, change), ...others].map(valuesOf);
    expect(after.sheets.map(valuesOf)).toEqual(expected);
  });

  it("says the same to other programs", async () => {
    const sheet = sheetjs.read(after.bytes).Sheets["自评表"];
    expect(
      ["D5", "G7", "C9", "H12", "D6"].map(
        (address) => (sheet?.[address] as sheetjs.CellObject | undefined)?.w,
      ),
    ).toEqual(["≥310公里", "7.5", undefined, "另附说明", "95.0%"]);
    const [first] = (await readXlsx(after.bytes)).sheets;
    expect([first?.rows[4]?.[3], first?.rows[6]?.[6], first?.rows[11]?.[7]]).toEqual([
      "≥310公里",
      7.5,
      "另附说明",
    ]);
  });

  it("comes back to its cells when the change is undone", () => {
    expect(patched(after, undoOf(change)).sheets.map(valuesOf)).toEqual(book.sheets.map(valuesOf));
  });

  it("asks for recalculation where the workbook did not say how to calculate", () => {
    const formula = sheetXml('<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><v>1</v></c></row>');
    const small = opened(
      packageOf(
        partsOf(formula, {
          "xl/workbook.xml":
            '<x:workbook xmlns:r="r"><x:sheets><x:sheet name="表" r:id="rId1"/></x:sheets><x:oleSize/></x:workbook>',
        }),
      ),
    );
    expect(partText(patched(small, changeOf(small, { B1: 2 })), "xl/workbook.xml")).toContain(
      '</x:sheets><x:calcPr fullCalcOnLoad="1"/><x:oleSize/>',
    );
  });

  it("holds exactly the edits, whatever they are", () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("_x000D_", "上\r\n下", "", "]]>", "=1+1"),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const at = fc
      .record({ row: fc.integer({ min: 0, max: 14 }), col: fc.integer({ min: 0, max: 9 }) })
      .filter(({ row }) => row !== 9);
    const edits = fc.uniqueArray(fc.record({ at, to: value }), {
      maxLength: 15,
      selector: (edit) => `${edit.at.row},${edit.at.col}`,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const grid = book.sheets[0];
        const cells = list.map((edit) => ({
          ...edit,
          was: grid?.rows[edit.at.row]?.[edit.at.col]?.value ?? null,
        }));
        const result = patched(book, { title: "", edits: [{ kind: "set-cells", sheet: "自评表", cells }] });
        for (const edit of list) {
          const { to } = edit;
          const kept = typeof to === "string" ? to.replaceAll(/\r\n?/g, "\n") || null : to;
          expect(result.sheets[0]?.rows[edit.at.row]?.[edit.at.col]?.value ?? null).toBe(
            Object.is(kept, -0) ? 0 : kept,
          );
        }
        const left = new Set(list.map((edit) => `${edit.at.row},${edit.at.col}`));
        grid?.rows.forEach((row, rowIndex) =>
          row?.forEach((cell, col) => {
            if (!left.has(`${rowIndex},${col}`))
              expect(result.sheets[0]?.rows[rowIndex]?.[col]).toEqual(cell);
          }),
        );
      }),
      { numRuns: 150 },
    );
  });
});
