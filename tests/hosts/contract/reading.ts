import type { Grid } from "../../../src/sheet/grid";
import { same } from "./check";
import { gridsOf, valueOf, withHost, type ContractCase } from "./host-under-test";
import { largeSheet, workbook } from "./sheets";

/** What of a grid every host must give back as it was saved; errors are recognised by their text. */
function contentOf({ rows, rowCount, colCount }: Grid) {
  return { rows, rowCount, colCount };
}

function frameOf({ sheet, merges, visibility, protected: isProtected, hiddenRows, hiddenCols }: Grid) {
  const places = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(",")).sort();
  return { sheet, places, visibility, isProtected, hiddenRows, hiddenCols };
}

export const reading: readonly ContractCase[] = [
  {
    name: "lists the sheets in order with their size, visibility and protection",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host }) => {
        const listed = valueOf(await host.sheets());
        const expected = workbook().map(
          ({ sheet, visibility, protected: isProtected, rowCount, colCount }) => ({
            name: sheet,
            visibility,
            protected: isProtected,
            rowCount,
            colCount,
          }),
        );
        same(listed, expected, "the list of sheets");
      }),
  },
  {
    name: "reads values, displayed texts, formulas and formats: percentages, dates, errors, line breaks",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host }) => {
        const grids = await gridsOf(host);
        for (const [i, expected] of workbook().entries())
          same(grids[i] && contentOf(grids[i]), contentOf(expected), `the cells of ${expected.sheet}`);
      }),
  },
  {
    name: "reads merges, hidden rows and columns, hidden and protected sheets",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host }) => {
        const grids = await gridsOf(host);
        for (const [i, expected] of workbook().entries())
          same(grids[i] && frameOf(grids[i]), frameOf(expected), `the frame of ${expected.sheet}`);
      }),
  },
  {
    name: "says when there is no sheet of the name",
    keeps: (kind) =>
      withHost(kind, workbook(), async ({ host }) => {
        same(await host.read("附表"), { ok: false, failure: "changed-since-read" }, "the answer");
      }),
  },
  {
    name: "reads a sheet too large for one answer",
    keeps: (kind) =>
      withHost(kind, [largeSheet()], async ({ host }) => {
        const grid = valueOf(await host.read("登记簿"));
        same([grid.rowCount, grid.colCount], [3000, 20], "the size");
        for (const row of [0, 999, 1000, 2999])
          same(
            grid.rows[row]?.map((cell) => cell?.value),
            largeSheet().rows[row]?.map((cell) => cell?.value),
            `row ${row}`,
          );
      }),
  },
];
