import { describe, expect, it } from "vitest";
import gradeMismatch from "../../src/rules/weights/grade-mismatch";
import pointsNotANumber from "../../src/rules/weights/points-not-a-number";
import pointsRunTogether from "../../src/rules/weights/points-run-together";
import scoreOverWeight from "../../src/rules/weights/score-over-weight";
import scoreTotal from "../../src/rules/weights/score-total";
import { findingsOf } from "../support/rule-tester";
import { inFull, inHundred, review, saidBy } from "./weights-sheets";

describe("score-over-weight", () => {
  it("adds up the scores of rows that share a weight", () => {
    const rows = [
      "产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | 20 | 15",
      "^ | ^ | 改造摊位数 | ≥300个 | 310个 | ^ | 10",
    ];
    const findings = findingsOf(scoreOverWeight, review({ rows }));
    expect(findings.map(({ message }) => message)).toEqual(["这 2 行合用分值 20，得分合计 25，超过了分值。"]);
  });

  it("takes scores out of a hundred for another scale, once for the sheet", () => {
    const rows = [95, 100, 88, 92, 90].map(
      (score, row) => `产出指标 | 数量指标 | 第${row}批改造市场数 | ≥6个 | 6个 | 20 | ${score}`,
    );
    const findings = findingsOf(scoreOverWeight, review({ rows }));
    expect(findings.map(({ messageId, level }) => [messageId, level])).toEqual([["scale", "warning"]]);
  });

  it("allows a tenth of a point", () => {
    const rows = ["产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | 8.33 | 8.4"];
    expect(findingsOf(scoreOverWeight, review({ rows }))).toEqual([]);
  });
});

describe("score-total", () => {
  const short = inFull.map((row) => row.replace("| 30 | 30", "| 30 | 27"));
  const totalOf = (score: string, weight = "100"): readonly string[] => [
    `| 总分 | < | < | < | < | ${weight} | ${score} | |`,
  ];

  it("offers the sum", () => {
    const findings = findingsOf(
      scoreTotal,
      review({ execution: "10 | 100% | 10", rows: short, foot: totalOf("98") }),
    );
    expect(findings[0]?.message).toBe("总分 98，各项得分相加是 97。");
    expect(findings[0]?.fixes.map(({ title, kind }) => [title, kind])).toEqual([["改为 97", "suggestion"]]);
  });

  it.each([
    ["the execution is left out", "10 | 100% | 10", "87", ["off"]],
    ["the execution's score is not written", "10 | 100% |", "97", []],
    ["the total is more than all could give", "10 | 100% |", "99", ["impossible"]],
    ["the total is less than what is written", "10 | 100% |", "80", ["impossible"]],
    ["the total stands in the money block", "10 | 100% | 97", "97", []],
  ])("when %s", (...[, execution, total, expected]) => {
    expect(saidBy(findingsOf(scoreTotal, review({ execution, rows: short, foot: totalOf(total) })))).toEqual(
      expected,
    );
  });

  it("leaves room for a score that is no number", () => {
    const rows = inFull.map((row) => row.replace("| 30 | 30", "| 30 | 2O"));
    const sheet = (total: string): string =>
      review({ execution: "10 | 100% | 10", rows, foot: totalOf(total) });
    expect(findingsOf(scoreTotal, sheet("90"))).toEqual([]);
    expect(saidBy(findingsOf(scoreTotal, sheet("60")))).toEqual(["impossible"]);
  });

  it("reads a total in the head of a department's form", () => {
    const sheet = (total: string): string => `
      | 2022年度部门整体绩效自评表 | < | < | < | < | < | < | < | < | < |
      | 主管部门 | 某区档案馆 | < | 财政处室 | 行政科 | < | < | 自评总分（分） | ⟦${total}⟧ | < |
      | 部门预算执行情况（万元） | 年初预算数 | < | 全年（调整）预算数 | 全年执行数 | < | 执行率（%） | 执行率权重（分） | 执行率得分（分） | < |
      | ^ | 800 | < | 820 | 623.2 | < | 76 | 10 | 7.6 | < |
      | 绩效指标 | 指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 得分系数（%） | 指标权重（分） | 指标得分（分） |
      | ^ | 档案数字化页数 | 万页 | ≥ | 50 | | 52 | 100 | 60 | 60 |
      | ^ | 查档接待人次 | 人次 | ≥ | 3000 | 3200 | 3300 | 100 | 30 | 30 |`;
    expect(findingsOf(scoreTotal, sheet("97.6"))).toEqual([]);
    expect(saidBy(findingsOf(scoreTotal, sheet("98.6")))).toEqual(["off"]);
  });
});

describe("grade-mismatch", () => {
  const graded = (total: string, grade: string): string =>
    review({
      rows: inHundred,
      foot: [
        `| 总分 | < | < | < | < | 100 | ${total} | |`,
        `| 自评等级 | ${grade} | < | < | < | < | < | < |`,
      ],
    });

  it.each([
    ["90", "优", true],
    ["89.95", "优秀", true],
    ["80", "良好", true],
    ["59", "较差", true],
    ["75", "合格", true],
    ["89.5", "优", false],
    ["91", "良", false],
    ["60", "差", false],
  ])("%s as %s: %s", (total, grade, fits) => {
    expect(findingsOf(gradeMismatch, graded(total, grade)).length === 0).toBe(fits);
  });
});

describe("points-not-a-number", () => {
  it.each([
    ["IO", 10],
    ["l5", 15],
    ["1O分", 10],
    ["满分", 20],
    ["8，5", 8.5],
    ["详见报告", null],
    ["9O", null],
  ])("reads the score “%s” out of 20 as %s", (score, likely) => {
    const findings = findingsOf(
      pointsNotANumber,
      review({ rows: [`产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | 20 | ${score}`] }),
    );
    expect(findings.map(({ fixes }) => fixes[0]?.cells[0]?.to ?? null)).toEqual([likely]);
  });

  it("reads misread figures in the money block and the total row", () => {
    const sheet = review({
      execution: "IO | 100% | —",
      rows: inFull,
      foot: ["| 总分 | < | < | < | < | 100 | 1OO | |"],
    });
    expect(findingsOf(pointsNotANumber, sheet).map(({ message }) => message)).toEqual([
      "预算执行分值“IO”不是数字，疑为 10。",
      "总分“1OO”不是数字，疑为 100。",
    ]);
  });

  it.each(["—", "/", "不参与评分", "免评"])("accepts “%s” where nothing is scored", (score) => {
    const rows = [...inFull, `效益指标 | 生态效益指标 | 不涉及 | | | | ${score}`];
    expect(findingsOf(pointsNotANumber, review({ rows }))).toEqual([]);
  });
});

describe("points-run-together", () => {
  it.each([
    ["2020", "20 和 20"],
    ["415", "4 和 15"],
    ["1010", "10 和 10"],
    ["1000", "大于 100，请核对"],
    ["120", "大于 100，请核对"],
  ])("reads %s", (weight, words) => {
    const rows = [`产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | ${weight} | 10`];
    expect(findingsOf(pointsRunTogether, review({ rows })).map(({ message }) => message)).toEqual([
      expect.stringContaining(words),
    ]);
  });
});
