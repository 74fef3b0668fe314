import { expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

const table = (last: string): string => `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值/完成值 | 分值 | 得分 | 未完成原因 |
| 产出指标 | 数量指标 | 检查次数 | ≥120次/131次 | 30 | 30 |  |
| ^ | 质量指标 | 检查合格率 | ≥95%/96% | 30 | 30 |  |
| 效益指标 | 社会效益指标 | 问题整改率 | ≥90%/92% | 30 | 30 |  |
| 满意度指标 | 服务对象满意度指标 | 群众满意度 | ${last} | 10 | 10 |  |`;

function found(last: string) {
  const [review] = reviewSheet(parseTable(table(last)).grid).forms;
  const loud = review?.findings.filter(({ level }) => level !== "advice") ?? [];
  return loud.map(({ rule, fixes }) => [rule, fixes.map(({ title }) => title)]);
}

it("judges target and actual that stand in one cell", () => {
  expect(found("≥90%/95%")).toEqual([]);
  expect(found("≥90%/72%")).toEqual([["score-over-formula", ["改为 8"]]]);
});

it("offers nothing that would be written over one of the two", () => {
  expect(found("≥90%/≥90%")).toEqual([["actual-bound", []]]);
  expect(found("≥120%/95%").map(([rule]) => rule)).toContain("rate-over-hundred");
  expect(found("95/95%")).toEqual([["target-unit-missing", []]]);
});
