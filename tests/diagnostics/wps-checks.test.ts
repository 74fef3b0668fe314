import { describe, expect, it } from "vitest";
import { changingChecks } from "../../src/diagnostics/wps/changing-checks";
import { keepingChecks } from "../../src/diagnostics/wps/keeping-checks";
import { readingChecks } from "../../src/diagnostics/wps/reading-checks";
import { runWpsChecks } from "../../src/diagnostics/wps/wps-check";
import { parseTable } from "../../src/sheet/table-text";
import { bookOfGrids } from "../office-host/book-of-grids";
import { playWps } from "../wps-host/playing-wps";

const checks = [...readingChecks, ...changingChecks, ...keepingChecks];

describe("the diagnostics over a playing WPS", () => {
  it("find what they expect, in a workbook that is closed again", async () => {
    const { grid } = parseTable("| 自评表 |", "自评表");
    const book = bookOfGrids([grid]);
    const { application, traffic, switchedOff } = playWps(book, "method");
    const before = JSON.stringify(book.sheets[0]?.rows);
    const results = await runWpsChecks(application, checks, [() => undefined, () => 0]);
    const off = results.filter(({ isAsExpected }) => !isAsExpected);
    const notHere = checks.filter(({ needsWps }) => needsWps === true).map(({ name }) => name);
    expect(off.map(({ name }) => name)).toEqual(notHere);
    expect(JSON.stringify(book.sheets[0]?.rows)).toBe(before);
    expect([book.sheets.length, switchedOff(), [...traffic.unknown]]).toEqual([1, [], []]);
  }, 30_000);
});
