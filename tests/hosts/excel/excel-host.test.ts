import { describe, expect, it } from "vitest";
import { gridOf } from "../../../src/sheet/grid";
import { parseTable } from "../../../src/sheet/table-text";
import { valueOf } from "../contract/host-under-test";
import { hostContract } from "../host-contract";
import { excelKind } from "./excel-kind";

describe("the port over Excel", () => {
  it.each(hostContract)("$name", ({ keeps }) => keeps(excelKind));

  it("reads comments with their places", async () => {
    const { grid } = parseTable("| 指标值 | ≥95% |", "自评表");
    const comments = [{ at: { row: 0, col: 1 }, text: "按批复填列" }];
    const { host, close } = await excelKind.open([gridOf("自评表", grid.rows, { comments })]);
    expect(valueOf(await host.read("自评表")).comments).toEqual(comments);
    await close();
  });

  it("writes into the open cells of a protected sheet", async () => {
    const { grid } = parseTable("| 指标值 | 完成值 |\n| ≥95% | 90% |", "自评表");
    const open = await excelKind.open([{ ...grid, protected: true }]);
    const change = (was: string, to: string) => ({
      title: "",
      edits: [{ kind: "set-cells" as const, sheet: "自评表", cells: [{ at: { row: 1, col: 0 }, was, to }] }],
    });
    expect(await open.host.apply(change("≥95%", "≥90%"))).toEqual({ ok: false, failure: "protected" });
    open.unlock("自评表", { row: 1, col: 0 });
    expect(await open.host.apply(change("≥95%", "≥90%"))).toMatchObject({ ok: true });
    expect(valueOf(await open.host.read("自评表")).rows[1]?.[0]?.value).toBe("≥90%");
    await open.close();
  });

  it("reads more merged cells than Excel names at once, also those across the places where it asks", async () => {
    const pairs = Array.from({ length: 1200 }, (_, row) => ({ top: row, left: 1, bottom: row, right: 2 }));
    const tall = Array.from({ length: 30 }, (_, i) => ({
      top: i * 40,
      left: 0,
      bottom: i * 40 + 39,
      right: 0,
    }));
    const rows = pairs.map((_, row) => [{ value: row, text: String(row) }, undefined, undefined]);
    const merges = [...pairs, ...tall];
    const { host, close } = await excelKind.open([gridOf("汇总", rows, { merges })]);
    const sorted = (list: readonly object[]) => list.map((merge) => JSON.stringify(merge)).toSorted();
    expect(sorted(valueOf(await host.read("汇总")).merges)).toEqual(sorted(merges));
    await close();
  });

  it("keeps the rows that are as they were", async () => {
    const rows = ["甲", "乙", "丙"].map((text) => [{ value: text, text }]);
    const { host, user, close } = await excelKind.open([gridOf("自评表", rows)]);
    const before = valueOf(await host.read("自评表"));
    await user?.type("自评表", { row: 1, col: 0 }, "丁");
    const now = valueOf(await host.read("自评表"));
    expect(now.rows[1]?.[0]?.value).toBe("丁");
    expect([now.rows[0], now.rows[2]]).toEqual([before.rows[0], before.rows[2]]);
    expect(now.rows[0] === before.rows[0] && now.rows[2] === before.rows[2]).toBe(true);
    await close();
  });

  it("reads what reaches further than when the sheet was listed, and hidden lines that were not", async () => {
    const rows = ["甲", "乙", "丙"].map((text) => [{ value: text, text }]);
    const { host, user, close } = await excelKind.open([
      gridOf("自评表", rows),
      gridOf("附表", rows, { hiddenRows: new Set([1]) }),
    ]);
    await host.sheets();
    await user?.type("自评表", { row: 6, col: 2 }, "丁");
    const now = valueOf(await host.read("自评表"));
    expect([now.rowCount, now.colCount, now.rows[6]?.[2]?.value]).toEqual([7, 3, "丁"]);
    await user?.type("自评表", { row: 6, col: 2 }, "");
    expect(valueOf(await host.read("自评表")).rowCount).toBe(3);
    expect(valueOf(await host.read("附表")).hiddenRows).toEqual(new Set([1]));
    await close();
  });
});
