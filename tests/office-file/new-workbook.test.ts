import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { newWorkbook } from "../../src/office-file/write/new-workbook";
import { workbookBytes } from "../../src/office-file/write/workbook-bytes";
import { rangeToA1 } from "../../src/sheet/address";
import { parseTable } from "../../src/sheet/table-text";
import { firstSheet, fixture, opened, textsOf } from "./opened";
import { changeOf, patched } from "./patched";

describe("a new workbook", () => {
  it("holds values, formats, merges and hidden sheets", async () => {
    const { grid } = parseTable("| 项目支出绩效目标表 | < | < |\n| 产出指标 | ≥95% | 20 |\n| ^ | | 7.5 |");
    const rate = { value: 0.95, text: "95%", format: "0%" };
    const sheets = [
      { name: "目标表", rows: grid.rows, merges: grid.merges, columnWidths: [12, 30] },
      { name: "附", rows: [undefined, [undefined, rate]], merges: [], visibility: "hidden" as const },
    ];
    const [form, more] = opened(await newWorkbook(sheets)).sheets;
    expect(form && textsOf(form)).toEqual([
      ["项目支出绩效目标表"],
      ["产出指标", "≥95%", "20"],
      ["", "", "7.5"],
    ]);
    expect(form?.merges.map(rangeToA1).toSorted()).toEqual(grid.merges.map(rangeToA1).toSorted());
    expect([more?.visibility, more?.rows[1]?.[1]]).toEqual(["hidden", rate]);
  });
});

describe("a workbook from an old format", () => {
  it.each(["self-review.xls", "self-review.ods"])(
    "%s is saved as a new .xlsx with its changes",
    async (name) => {
      const before = opened(fixture(name));
      const memo = { version: 1 as const, profile: "hubei", ignores: [] };
      const after = patched(before, changeOf(before, { D5: "≥310公里", D6: 0.96 }), memo);
      const saved = await workbookBytes(after, nodeCodec);
      if (!saved.ok) throw new Error(saved.failure.message);
      const copy = opened(saved.value);
      expect([copy.kind, copy.memo]).toEqual(["xlsx", memo]);
      const grid = firstSheet(saved.value);
      expect([grid.rows[4]?.[3]?.text, grid.rows[5]?.[3]?.text, grid.rows[5]?.[4]?.text]).toEqual([
        "≥310公里",
        "96.0%",
        "93.5%",
      ]);
      expect(grid.merges.map(rangeToA1).toSorted()).toEqual(
        before.sheets[0]?.merges.map(rangeToA1).toSorted(),
      );
      expect(copy.sheets.map(({ sheet, visibility }) => [sheet, visibility])).toEqual(
        before.sheets.map(({ sheet, visibility }) => [sheet, visibility]),
      );
    },
  );

  it("keeps its bytes when it is a package", async () => {
    const workbook = opened(fixture("self-review.xlsx"));
    expect(await workbookBytes(workbook, nodeCodec)).toEqual({ ok: true, value: workbook.bytes });
  });
});
