import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import type { CellRange } from "../../src/sheet/address";
import { gridOf, type Cell, type Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

const known = join(import.meta.dirname, "sheets");
const layouts = join(import.meta.dirname, "layouts");
const files = [
  ...readdirSync(known).map((name) => ({ name, file: join(known, name, "sheet.md") })),
  ...readdirSync(layouts).map((name) => ({ name, file: join(layouts, name) })),
];
const sheets = files.map(({ name, file }) => ({
  name,
  grid: parseTable(readFileSync(file, "utf8").split("===")[0] ?? "").grid,
}));

type Rows = (Cell | undefined)[][];

function rowsOf(grid: Grid): Rows {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.colCount }, (_, col) => grid.rows[row]?.[col]),
  );
}

/** Name, target, actual, points and levels of every row, in the order they stand. */
function meaning(grid: Grid): readonly string[] {
  return recognize(grid).forms.flatMap(({ indicators }) =>
    indicators.map((row) =>
      [row.level1, row.level2, row.name, row.target, row.actual, row.weight, row.score]
        .map((part) => (part === null || typeof part === "string" ? part : part.text))
        .join("|")
        .replaceAll(" ", ""),
    ),
  );
}

const shifted = (merges: readonly CellRange[], down: number, right: number): readonly CellRange[] =>
  merges.map((m) => ({
    top: m.top + down,
    bottom: m.bottom + down,
    left: m.left + right,
    right: m.right + right,
  }));

function withRowAt(grid: Grid, at: number): Grid {
  const rows = rowsOf(grid);
  rows.splice(at, 0, []);
  const merges = grid.merges.map((m) => ({
    ...m,
    top: m.top + Number(m.top >= at),
    bottom: m.bottom + Number(m.bottom >= at),
  }));
  return gridOf(grid.sheet, rows, { merges });
}

function withColAt(grid: Grid, at: number): Grid {
  const rows = rowsOf(grid).map((row) => row.toSpliced(at, 0, undefined));
  const merges = grid.merges.map((m) => ({
    ...m,
    left: m.left + Number(m.left >= at),
    right: m.right + Number(m.right >= at),
  }));
  return gridOf(grid.sheet, rows, { merges });
}

function spaced(cell: Cell): Cell {
  const isHeader = /^[一-龥\s]{2,8}$/.test(cell.text) && /(指标|值|分|名称)$/.test(cell.text);
  const text = isHeader ? Array.from(cell.text.replace(/\s/g, "")).join(" ") : cell.text;
  return isHeader ? { value: text, text } : cell;
}

const changes: Readonly<Record<string, (grid: Grid) => Grid>> = {
  "an empty column in front": (grid) => withColAt(grid, 0),
  "an empty row above": (grid) => withRowAt(grid, 0),
  "figures as text": (grid) =>
    gridOf(
      grid.sheet,
      rowsOf(grid).map((row) => row.map((cell) => cell && { value: cell.text, text: cell.text })),
      grid,
    ),
  "spaces between the characters of headers": (grid) =>
    gridOf(
      grid.sheet,
      rowsOf(grid).map((row) => row.map((cell) => cell && spaced(cell))),
      grid,
    ),
  "notes below": (grid) => {
    const note = "注：定量指标未完成的按比例计分，定性指标按三档计分。";
    const rows = [...rowsOf(grid), [{ value: note, text: note }]];
    const below = { top: grid.rowCount, bottom: grid.rowCount, left: 0, right: grid.colCount - 1 };
    return gridOf(grid.sheet, rows, { merges: [...grid.merges, below] });
  },
};

const twice: Readonly<Record<string, (grid: Grid) => Grid>> = {
  "one below the other": (grid) => {
    const rows = [...rowsOf(grid), [], ...rowsOf(grid)];
    return gridOf(grid.sheet, rows, {
      merges: [...grid.merges, ...shifted(grid.merges, rows.length - grid.rowCount, 0)],
    });
  },
  "side by side": (grid) => {
    const rows = rowsOf(grid).map((row) => [...row, undefined, ...row]);
    return gridOf(grid.sheet, rows, {
      merges: [...grid.merges, ...shifted(grid.merges, 0, grid.colCount + 1)],
    });
  },
};

/** The sheets that no longer say the same; all in one test, for there are many of both. */
function readOtherwise(
  change: (grid: Grid) => Grid,
  expected: (rows: readonly string[]) => readonly string[],
): readonly string[] {
  const changed = sheets.filter(({ grid }) => {
    const wanted = expected(meaning(grid));
    return JSON.stringify(meaning(change(grid)).toSorted()) !== JSON.stringify(wanted.toSorted());
  });
  return changed.map(({ name }) => name);
}

describe("sheets whose layout changes", () => {
  it.each(Object.entries(changes))("say the same with %s", (_, change) => {
    expect(readOtherwise(change, (rows) => rows)).toEqual([]);
  });

  it.each(Object.entries(twice))("are read twice when they stand %s", (_, change) => {
    expect(readOtherwise(change, (rows) => [...rows, ...rows])).toEqual([]);
  });
});
