import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { FromWorker, ToWorker } from "../../src/panel/reviewer/review-worker";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { gridOf, type Grid } from "../../src/sheet/grid";
import { parseTable } from "../../src/sheet/table-text";

const table = (name: string, actual: string) => `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 项目名称 | ${name} | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 养护里程 | ≥312公里 | ${actual} | 90 | 90 |`;

/** Two projects below each other, as in a register. */
function sheet(first: string, second: string): Grid {
  const above = parseTable(table("农村公路养护", first), "汇总").grid;
  const below = parseTable(table("桥梁加固", second), "汇总").grid;
  const moved = below.merges.map((merge) => ({ ...merge, top: merge.top + 5, bottom: merge.bottom + 5 }));
  return gridOf("汇总", [...above.rows, undefined, ...below.rows], { merges: [...above.merges, ...moved] });
}

let hear: (event: { readonly data: ToWorker }) => void;
const said: FromWorker[] = [];

beforeAll(async () => {
  vi.stubGlobal("addEventListener", (_: string, listener: typeof hear) => (hear = listener));
  vi.stubGlobal("postMessage", (message: FromWorker) => said.push(structuredClone(message)));
  await import("../../src/panel/reviewer/review-worker");
});
afterAll(() => vi.unstubAllGlobals());

/** What the worker answers to a sheet that it is sent anew. */
function answerTo(grid: Grid): readonly FromWorker[] {
  said.length = 0;
  hear({ data: { kind: "sheet", grid: { ...grid, rows: [] } } });
  hear({ data: { kind: "rows", sheet: grid.sheet, from: 0, rows: grid.rows } });
  hear({ data: { kind: "review", sheets: [grid.sheet], options: {} } });
  return [...said];
}

it("sends back the forms that are others than before, and where they belong", () => {
  const forms = (grid: Grid) => reviewWorkbook([grid]).sheets[0]?.forms ?? [];
  const before = sheet("218公里", "312公里");
  expect(forms(before)).toHaveLength(2);
  const first = answerTo(before);
  expect(first.filter(({ kind }) => kind === "forms")).toEqual([
    { kind: "forms", sheet: 0, from: 0, forms: forms(before) },
  ]);
  const now = sheet("218公里", "300公里");
  expect(answerTo(now)).toEqual([
    expect.objectContaining({ kind: "review", counts: [2] }),
    { kind: "forms", sheet: 0, from: 1, forms: forms(now).slice(1) },
    { kind: "done" },
  ]);
});
