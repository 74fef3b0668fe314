import { describe, expect, it } from "vitest";
import { ignoreOf } from "../../src/review/ignores";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

const sheet = (actual: string): string => `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 维修校舍栋数 | ≥5栋 | ${actual} | 40 | 40 |
| ^ | 质量指标 | 验收合格率 | =100% | 100% | 30 | 30 |
| 效益指标 | 社会效益指标 | 受益学生数 | ≥800人 | 820人 | 30 | 30 |`;

const before = parseTable(sheet("3栋")).grid;
const first = reviewSheet(before).forms[0];
const finding = first?.findings.find(({ rule }) => rule === "score-over-formula");

describe("an ignore", () => {
  if (!finding) throw new Error("the sheet should have a fault to ignore");
  const ignore = ignoreOf(before, finding, "财政已同意按3栋验收");
  const memo = { version: 1 as const, ignores: [ignore] };

  it("takes the finding out of the verdict and shows the reason", () => {
    const review = reviewSheet(before, { memo }).forms[0];
    expect(first?.verdict).toBe("return");
    expect(review?.findings.map(({ rule }) => rule)).not.toContain("score-over-formula");
    expect(review?.ignored.map(({ reason }) => reason)).toEqual(["财政已同意按3栋验收"]);
    expect(review?.staleIgnores).toEqual([]);
  });

  it("ends when the cells it rests on change, and is then shown as stale", () => {
    const review = reviewSheet(parseTable(sheet("2栋")).grid, { memo }).forms[0];
    expect(review?.ignored).toEqual([]);
    expect(review?.staleIgnores).toEqual(["score-over-formula"]);
  });
});
