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

describe("rounds that follow one another", () => {
  const monitoring = (months: string, done: string, sheet: string) =>
    parseTable(
      `
| 项目支出绩效运行监控表（2024年度） | < | < | < | < | < | < |
| 项目名称 | 管网更新 | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—${months}月执行情况 | 全年预计完成情况 | 原因说明 |
| 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | ${done} | 24公里 | 雨季停工，8月起分段施工 |`,
      sheet,
    ).grid;

  const saidOf = (grids: readonly ReturnType<typeof monitoring>[], profile: string): readonly string[] =>
    reviewWorkbook(grids, { profile }).sheets.flatMap(({ sheet, forms }) =>
      forms.flatMap(({ findings }) =>
        findings
          .filter(({ rule }) => rule === "monitoring-failed-twice")
          .map(({ level, message }) => `${sheet} ${level} ${message}`),
      ),
    );

  const may = monitoring("5", "2公里", "5月");
  const august = monitoring("8", "6公里", "8月");

  it("tell what failed in both, with what follows where the profile says so", () => {
    expect(saidOf([august, may], "xinjiang")).toEqual([
      "8月 warning 1—5 月和 1—8 月两次都是红灯，仍未纠正的，评价结果不得为优、良。",
    ]);
    expect(saidOf([may, august], "mof-2020")).toEqual([expect.stringMatching(/^8月 advice/)]);
  });

  it("are silent where it was corrected, or nothing came before", () => {
    expect(saidOf([may, monitoring("8", "17公里", "8月")], "xinjiang")).toEqual([]);
    expect(saidOf([august], "xinjiang")).toEqual([]);
  });

  it("compare a target sheet's money with the year before", () => {
    const year = (of: number, money: number) =>
      parseTable(
        `
| 项目支出绩效目标申报表（${of}年度） | < | < | < |
| 项目名称 | 智慧停车平台 | 项目属性 | 延续项目 |
| 项目资金（万元） | 年度资金总额 | ${money} | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 接入停车场数量 | ≥40个 |`,
        `${of}年`,
      ).grid;
    const said = reviewWorkbook([year(2025, 100), year(2026, 130)], { profile: "jiangxi" })
      .sheets.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings))
      .filter(({ rule }) => rule === "prior-evaluation-due");
    expect(said.map(({ message }) => message)).toEqual([
      "上年 100 万元，本年 130 万元，增加 30%，达到重新评估的界限，应附事前绩效评估。",
    ]);
  });
});
