import { expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

const sheet = (first: string): string => `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 补助养殖数量 | ${first} | 20 | 20 |
| ^ | ^ | 猪 | ≥80头 | 86头 | | |
| ^ | ^ | 羊 | ≥283只 | 290只 | | |
| ^ | 质量指标 | 验收合格率 | ≥95% | 97% | 40 | 40 |
| 效益指标 | 社会效益指标 | 受益户数 | ≥50户 | 52户 | 40 | 40 |`;

function read(first: string) {
  const [review] = reviewSheet(parseTable(sheet(first)).grid).forms;
  return {
    parts: review?.form.indicators.filter(({ breakdown }) => breakdown).map(({ name }) => name.text),
    rules: review?.findings.map(({ rule }) => rule) ?? [],
  };
}

it("takes rows without points below a row with points alone as its parts", () => {
  const { parts, rules } = read("| ");
  expect(parts).toEqual(["猪", "羊"]);
  expect(rules).not.toContain("actual-missing");
  expect(rules).not.toContain("weight-missing");
});

it("takes them as rows of their own where the row above says what it is to reach", () => {
  expect(read("≥363头 | 376头").parts).toEqual([]);
});

it("says where a row is read by its level because nobody wrote its name", () => {
  const unnamed = (weight: number) => `
    | 项目支出绩效目标表 | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
    | 产出指标 | 数量指标 | | ≥50户 | ${weight} |
    | ^ | 质量指标 | 验收合格率 | ≥95% | 40 |`;
  const problemsOf = (weight: number) =>
    reviewSheet(parseTable(unnamed(weight)).grid).forms.flatMap(({ form }) => form.problems);
  expect(problemsOf(20)).toMatchObject([{ code: "row-not-understood", at: { row: 2, col: 2 } }]);
  expect(problemsOf(0)).toEqual([]);
});
