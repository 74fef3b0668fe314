import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognition/recognize";
import type { Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

const folder = join(import.meta.dirname, "sheets");
const sheets = readdirSync(folder).map((name) => ({
  name,
  grid: parseTable(readFileSync(join(folder, name, "sheet.md"), "utf8")).grid,
}));
const unknown = "甲栏";

const rowsOf = (grid: Grid): readonly string[] =>
  recognize(grid).forms.flatMap(({ indicators }) =>
    indicators.map(({ name, target, actual, weight, score }) =>
      [name.text, target?.text, actual?.text, weight?.points, score?.points].join(" | "),
    ),
  );

function renamed(grid: Grid, role: keyof Form["columns"]): Grid | undefined {
  const heads = recognize(grid).forms.flatMap(({ columns }) => columns[role]?.at ?? []);
  if (heads.length === 0) return undefined;
  const rows = grid.rows.map((row, index) =>
    row?.map((cell, col) =>
      cell && heads.some((at) => at.row === index && at.col === col)
        ? { ...cell, value: unknown, text: unknown }
        : cell,
    ),
  );
  return { ...grid, rows };
}

/** Of all rows of all layouts, the share that is read the same after the column's header word became unknown. */
function shareKept(role: keyof Form["columns"]): number {
  let all = 0;
  let same = 0;
  for (const { grid } of sheets) {
    const other = renamed(grid, role);
    if (!other) continue;
    const kept = new Set(rowsOf(other));
    const rows = rowsOf(grid);
    all += rows.length;
    same += rows.filter((row) => kept.has(row)).length;
  }
  return same / all;
}

describe("columns whose header words nobody knows", () => {
  it.each([
    ["name", 0.75],
    ["target", 0.75],
    ["actual", 0.9],
    ["weight", 0.85],
    ["score", 0.8],
  ] as const)("%s is mostly told by what stands in it", (role, least) => {
    expect(shareKept(role)).toBeGreaterThanOrEqual(least);
  });

  it("says what a column was taken for, and where", () => {
    const { grid } = parseTable(`
| 一级指标 | 二级指标 | 三级指标 | 年度愿景 | 分值 |
| 产出指标 | 数量指标 | 整治村庄数量 | ≥12个 | 60 |
| 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 40 |`);
    const [form] = recognize(grid).forms;
    expect(form?.indicators.map(({ target }) => target?.text)).toEqual(["≥12个", "≥90%"]);
    expect(form?.problems).toEqual([
      {
        code: "column-guessed",
        message: "“年度愿景”不是常见的表头，按内容当作指标值。不对时请手动指定列。",
        at: { row: 0, col: 3 },
      },
    ]);
  });

  it("takes nothing where nothing is missing, and no table for one without values", () => {
    const { grid } = parseTable(`
| 一级指标 | 二级指标 | 三级指标 | 释义 |
| 产出指标 | 数量指标 | 整治村庄数量 | 当年完成整治的行政村，以验收为准 |
| 满意度指标 | 服务对象满意度指标 | 村民满意度 | 问卷调查中表示满意的村民所占比重 |`);
    expect(recognize(grid).forms).toEqual([]);
    const guessed = sheets.flatMap(({ name, grid: known }) =>
      recognize(known)
        .forms.flatMap(({ problems }) => problems)
        .filter(({ code }) => code === "column-guessed")
        .map(({ message }) => `${name}: ${message}`),
    );
    expect(guessed).toEqual([]);
  });
});
