import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";
import { cellEditsOf } from "../../src/sheet/change";

const sheet = (foot: string): string => `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 检查次数 | ≥120次 | 131次 | 60 | 60 |
| 效益指标 | 社会效益指标 | 问题整改率 | ≥90% | 92% | 40 | 38 |
${foot}`;

function totalUnder(foot: string) {
  const total = recognize(parseTable(sheet(foot)).grid).forms[0]?.total ?? null;
  return total && [total.weight?.points ?? null, total.score?.points ?? null, total.grade?.text ?? null];
}

describe("a total in one cell with its label", () => {
  it.each([
    ["| 总分：98 | < | < | < | < | < | < |", [null, 9800, null]],
    ["| 总 分：９８.５分 | < | < | < | < | 100 | |", [10000, 9850, null]],
    ["| 自评得分98分，自评等级：优 | < | < | < | < | < | < |", [null, 9800, "优"]],
    ["| 合计：100 | < | < | < | < | < | 98 |", [10000, 9800, null]],
    ["| 总分 | < | < | < | < | 100 | 98 |\n| 评价等级：良 | < | < | < | < | < | < |", [10000, 9800, "良"]],
    ["| 总分 | < | < | < | < | 100 | 98 |\n| 自评等次 | 优 | < | < | < | < | < |", [10000, 9800, "优"]],
  ])("%s", (foot, expected) => {
    expect(totalUnder(foot)).toEqual(expected);
  });

  it.each([
    ["总分：98", 9800],
    ["总分：100", null],
  ])("is read above the table, unless it says what the form is out of: %s", (total, expected) => {
    const head = `| 项目支出绩效自评表 | < | < | < | < | < | < |\n| 填报日期：2024年1月 | < | < | < | < | < | ${total} |`;
    const table = sheet("").split("\n").slice(2).join("\n");
    expect(recognize(parseTable(`${head}\n${table}`).grid).forms[0]?.total?.score?.points ?? null).toBe(
      expected,
    );
  });

  it("is put right without the words around it", () => {
    const [review] = reviewSheet(
      parseTable(sheet("| 总分：95分，等级：良 | < | < | < | < | < | < |")).grid,
    ).forms;
    const written = review?.findings.flatMap(({ fixes }) =>
      fixes.flatMap(({ change }) => cellEditsOf(change).map(({ to }) => to)),
    );
    expect(written).toContain("总分：98分，等级：良");
    expect(written).toContain("总分：95分，等级：优");
  });

  it("ends the table and is no row of it", () => {
    const [form] = recognize(parseTable(sheet("| 总分：98 | < | < | < | < | < | < |")).grid).forms;
    expect(form?.indicators.map(({ name }) => name.text)).toEqual(["检查次数", "问题整改率"]);
  });
});
