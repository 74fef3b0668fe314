import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import type { FormReview } from "../../src/review/review";
import { reviewSheet } from "../../src/review/review-sheet";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { emptyMemo } from "../../src/sheet/memo";
import { parseTable } from "../../src/sheet/table-text";

const target = (project: string, sheet = "目标表") =>
  parseTable(
    `
| 项目支出绩效目标申报表 | < | < | < |
| 项目名称 | ${project} | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维修校舍栋数 | ≥5栋 |
| 效益指标 | 社会效益指标 | 受益学生数 | ≥800人 |`,
    sheet,
  ).grid;

const review = (project: string, sheet = "自评表") =>
  parseTable(
    `
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 项目名称 | ${project} | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 维修校舍栋数 | ≥5栋 | 3栋 | 60 | 60 |
| 效益指标 | 社会效益指标 | 受益学生数 | ≥800人 | 820人 | 40 | 40 |`,
    sheet,
  ).grid;

const approvedOf = (reviews: { sheets: readonly { forms: readonly FormReview[] }[] }): unknown[] =>
  reviews.sheets.flatMap(({ forms }) => forms).map(({ approved }) => approved);

describe("related forms of a workbook", () => {
  it("are a target sheet and the self-evaluation of the same project, whatever is written around the name", () => {
    const grids = [target("校舍维修（2023年）"), target("图书购置", "另一张"), review("校舍维修")];
    expect(approvedOf(reviewWorkbook(grids))).toEqual([null, null, { file: null, sheet: "目标表" }]);
  });

  it("are not guessed at where two target sheets or no name could be meant", () => {
    const twice = [target("校舍维修"), target("校舍维修", "另一张"), review("校舍维修")];
    expect(approvedOf(reviewWorkbook(twice))).toEqual([null, null, null]);
    expect(approvedOf(reviewWorkbook([target(""), review("")]))).toEqual([null, null]);
  });

  it("are the sheet the memo names, also under another name of the project", () => {
    const grids = [target("校舍维修项目"), target("校舍维修", "另一张"), review("校舍维修")];
    const memo = { ...emptyMemo, approved: { file: null, sheet: "目标表" } };
    expect(approvedOf(reviewWorkbook(grids, { memo }))).toEqual([
      null,
      null,
      { file: null, sheet: "目标表" },
    ]);
  });

  it("come from another file when its forms are handed in, and are missed when they are not", () => {
    const memo = { ...emptyMemo, approved: { file: "批复.xlsx", sheet: "目标表" } };
    const grids = [review("校舍维修")];
    const approved = { file: "批复.xlsx", forms: recognize(target("校舍维修")).forms };
    const there = reviewWorkbook(grids, { memo, approved });
    expect(approvedOf(there)).toEqual([memo.approved]);
    expect(there.missingApproved).toBeNull();
    expect(reviewWorkbook(grids, { memo }).missingApproved).toEqual(memo.approved);
    expect(
      reviewWorkbook(grids, { memo, approved: { ...approved, file: "别的.xlsx" } }).missingApproved,
    ).toEqual(memo.approved);
  });
});

describe("rules switched off", () => {
  const memo = { ...emptyMemo, rulesOff: ["score-over-formula", "no-such-rule"] };
  const [before] = reviewSheet(review("校舍维修")).forms;
  const [after] = reviewSheet(review("校舍维修"), { memo }).forms;

  it("are not run, and are named beside the verdict", () => {
    expect(before?.findings.map(({ rule }) => rule)).toContain("score-over-formula");
    expect(after?.findings.map(({ rule }) => rule)).not.toContain("score-over-formula");
    expect(after?.rulesOff).toEqual(["score-over-formula"]);
  });

  it("count only where they would have run", () => {
    expect(reviewSheet(target("校舍维修"), { memo }).forms[0]?.rulesOff).toEqual([]);
  });
});
