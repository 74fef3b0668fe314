import { describe, expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { cellEditsOf } from "../../src/sheet/change";
import { parseTable } from "../../src/sheet/table-text";

const sheet = (header: string, cell: string): string => `
| 项目支出绩效自评表 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${header} |
| 产出指标 | 数量指标 | 检查次数 | ≥120次 | 90次 | ${cell} |
| 效益指标 | 社会效益指标 | 问题整改率 | ≥90% | 92% | 80/80 |`;

describe("score and weight in one cell", () => {
  it.each([
    ["得分/分值", "20/20", "15/20"],
    ["分值/得分", "20/20", "20/15"],
    ["分值／得分", "２０／２０", "２０／15"],
    ["得分（分值）", "20（20）", "15（20）"],
  ])("%s: a score that is put right leaves the weight as it is", (header, cell, mended) => {
    const text = header.includes("（")
      ? sheet(header, cell).replace("80/80", "80（80）")
      : sheet(header, cell);
    const [review] = reviewSheet(parseTable(text).grid).forms;
    expect(review?.form.indicators.map(({ weight, score }) => [weight?.points, score?.points])).toEqual([
      [2000, 2000],
      [8000, 8000],
    ]);
    const over = review?.findings.find(({ rule }) => rule === "score-over-formula");
    expect(over?.fixes.flatMap(({ change }) => cellEditsOf(change).map(({ to }) => to))).toContain(mended);
  });
});
