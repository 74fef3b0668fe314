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
});
