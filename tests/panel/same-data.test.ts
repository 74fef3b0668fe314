import { expect, it } from "vitest";
import { sameData } from "../../src/panel/reviewer/same-data";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { parseTable } from "../../src/sheet/table-text";

const table = (actual: string) => `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 |
| 产出指标 | 数量指标 | 养护里程 | ≥312公里 | ${actual} | 50 |`;

const reviewOf = (actual: string) => reviewWorkbook([parseTable(table(actual), "自评表").grid]).sheets;

it("knows a review that says the same, and one that does not", () => {
  expect(sameData(reviewOf("218公里"), reviewOf("218公里"))).toBe(true);
  expect(sameData(reviewOf("218公里"), reviewOf("219公里"))).toBe(false);
});

it.each([
  [[1, 2], [1, 2], true],
  [[1, 2], [1], false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: [{ b: null }] }, { a: [{ b: null }] }, true],
  [[], {}, false],
  [null, {}, false],
  [new Set([1]), new Set([1]), false],
])("%j, %j: %s", (one, other, isSame) => {
  expect(sameData(one, other)).toBe(isSame);
});
