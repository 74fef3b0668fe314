import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChange } from "../../src/sheet/apply-change";
import { parseAddress, parseRange, rangeToA1, toA1 } from "../../src/sheet/address";
import { undoOf, type Change } from "../../src/sheet/change";
import { changed } from "../support/changed";
import { gridOf, rowSteps, type Cell } from "../../src/sheet/grid";
import { indexMerges, overWholeMerges } from "../../src/sheet/merges";
import { parseTable } from "../../src/sheet/table-text";

describe("addresses", () => {
  it.each(["A1", "Z9", "AA10", "XFD1048576"])("%s survives the way there and back", (text) => {
    const address = parseAddress(text);
    expect(address && toA1(address)).toBe(text);
  });

  it.each(["", "A0", "1A", "XFE1", "A1048577", "AAAA1"])("%s is none", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it("puts the corners of a range in order", () => {
    const range = parseRange("D5:B2");
    expect(range && rangeToA1(range)).toBe("B2:D5");
  });

  it("is a bijection", () => {
    const place = fc.record({
      row: fc.integer({ min: 0, max: 1048575 }),
      col: fc.integer({ min: 0, max: 16383 }),
    });
    fc.assert(
      fc.property(place, (address) => {
        expect(parseAddress(toA1(address))).toEqual(address);
      }),
    );
  });
});

describe("table text", () => {
  const { grid, marked } = parseTable(
    "| 一级 | 名称 | 得分 |\n|---|---|---|\n| 产出 | 培训 | ⟦12⟧ |\n| ^ | 合计 | < |",
  );

  it("reads figures, marks and merges", () => {
    expect(grid.rows.map((row) => row?.map((cell) => cell?.value ?? null))).toEqual([
      ["一级", "名称", "得分"],
      ["产出", "培训", 12],
      [null, "合计", null],
    ]);
    expect(marked.map(toA1)).toEqual(["C2"]);
    expect(grid.merges.map(rangeToA1)).toEqual(["A2:A3", "B3:C3"]);
  });

  it("finds merges from any of their cells", () => {
    const merges = indexMerges([...grid.merges, { top: 5, left: 0, bottom: 900000, right: 3 }]);
    expect(merges.anchor(2, 0)).toEqual({ row: 1, col: 0 });
    expect(merges.anchor(2, 1)).toEqual({ row: 2, col: 1 });
    expect(merges.anchor(450000, 2)).toEqual({ row: 5, col: 0 });
  });

  it("grows a selection over the merged cells it cuts, and over those that it cuts then", () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 2, bottom: 3, right: 2 },
      { top: 5, left: 0, bottom: 6, right: 0 },
    ];
    const one = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(overWholeMerges(one, merges.slice(0, 1))).toEqual(merges[0]);
    expect(overWholeMerges(one, merges)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
    const apart = { top: 8, left: 0, bottom: 8, right: 0 };
    expect(overWholeMerges(apart, merges)).toBe(apart);
  });
});

describe("changes", () => {
  const { grid } = parseTable("| 得分 | 9 |");
  const change: Change = {
    title: "改为 8",
    edits: [{ kind: "set-cells", sheet: "表", cells: [{ at: { row: 0, col: 1 }, was: 9, to: 8 }] }],
  };

  it("are their own undo", () => {
    const after = changed(grid, change);
    expect(after.rows[0]?.[1]?.value).toBe(8);
    expect(changed(after, undoOf(change)).rows[0]?.[1]?.value).toBe(9);
  });

  it("are stale when a cell has changed meanwhile", () => {
    const again = applyChange([changed(grid, change)], change);
    expect(again).toEqual({ ok: false, stale: { sheet: "表", at: { row: 0, col: 1 } } });
  });
});

describe("rowSteps", () => {
  const row = [{ value: 1, text: "1" }];

  it.each([12, 1_048_576])("steps from row to row that is there in a sheet of %i rows", (rowCount) => {
    const rows: Cell[][] = [];
    for (const at of [0, 1, 4, rowCount - 1]) rows[at] = row;
    const next = rowSteps(gridOf("Sheet1", rows));
    const steps = [];
    for (let at = next(0); at < rowCount; at = next(at + 1)) steps.push(at);
    expect(steps).toEqual([0, 1, 4, rowCount - 1]);
    expect(next(2)).toBe(4);
    expect(next(rowCount + 3)).toBe(rowCount + 3);
  });

  it("answers the number of rows where the rest is empty", () => {
    expect(rowSteps({ ...gridOf("Sheet1", [row]), rowCount: 9 })(1)).toBe(9);
  });
});
