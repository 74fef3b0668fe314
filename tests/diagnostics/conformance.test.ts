import { beforeEach, describe, expect, it } from "vitest";
import { allChecks } from "../../src/diagnostics/conformance/all-checks";
import { runChecks } from "../../src/diagnostics/conformance/check";
import { parseTable } from "../../src/sheet/table-text";
import { bookOfGrids } from "../office-host/book-of-grids";
import { playExcel } from "../office-host/bridge";
import { loadExcel } from "../office-host/load-excel";

const checks = allChecks.filter(({ needsExcel }) => needsExcel !== true);

describe("the playing Excel behaves as we take Excel to behave", () => {
  const { grid } = parseTable("| 自评表 |", "自评表");
  let book = bookOfGrids([grid]);
  beforeEach(() => {
    book = bookOfGrids([grid]);
    Object.assign(globalThis, { Excel: loadExcel(playExcel(book)).Excel });
  });

  it.each(checks)("$name", async (check) => {
    const [result] = await runChecks(
      [check],
      () => undefined,
      () => 0,
    );
    expect(result?.observed).toEqual(check.expected);
    expect(book.sheets.map(({ name }) => name)).toEqual(["自评表"]);
  });
});
