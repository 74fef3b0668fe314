import { describe, expect, it } from "vitest";
import pointsNotANumber from "../../src/rules/weights/points-not-a-number";
import scoreOverWeight from "../../src/rules/weights/score-over-weight";
import scoreTotal from "../../src/rules/weights/score-total";
import weightGroupTotal from "../../src/rules/weights/weight-group-total";
import weightMissing from "../../src/rules/weights/weight-missing";
import weightTotal from "../../src/rules/weights/weight-total";
import { findingsOf, formsOf } from "../support/rule-tester";
import { inFull, inHundred, review, saidBy, target } from "./weights-sheets";

describe("totals of correct sheets", () => {
  it.each([
    ["a target sheet of 90", target([50, 30, 10])],
    ["a target sheet of 100", target([60, 30, 10])],
    ["90 under a printed total of 100", target([50, 30, 10], { foot: "| 总分 | < | < | < | 100 |" })],
    [
      "a head that prints 90",
      target([50, 30, 10], { header: "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重（90） |" }),
    ],
    [
      "90 and 10 for the execution",
      review({ execution: "10 | 100% | 10", rows: inFull, foot: ["| 总分 | < | < | < | < | 100 | 100 | |"] }),
    ],
    [
      "a total row for the indicators alone",
      review({ execution: "10 | 100% | 10", rows: inFull, foot: ["| 合计 | < | < | < | < | 90 | 90 | |"] }),
    ],
    [
      "a money block without points",
      review({ execution: "| 100% |", rows: inFull, foot: ["| 总分 | < | < | < | < | 100 | 100 | |"] }),
    ],
    ["no money block at all", review({ rows: inHundred, foot: ["| 总分 | < | < | < | < | 100 | 100 | |"] })],
    [
      "the execution as a row of the table",
      review({
        execution: "10 | 100% | 10",
        rows: ["预算执行 | 预算执行 | 预算执行率 | =100% | 100% | 10 | 10", ...inFull],
        foot: ["| 总分 | < | < | < | < | 100 | 100 | |"],
      }),
    ],
    [
      "thirds that add up to 99.99",
      review({
        rows: ["33.33 | 33.33", "33.33 | 33.33", "33.33 | 33.33"].map(
          (points, row) => `产出指标 | 数量指标 | 改造市场${row}期 | ≥6个 | 6个 | ${points}`,
        ),
      }),
    ],
    [
      "shares instead of points",
      review({
        rows: ["0.6 | 60", "0.4 | 40"].map(
          (points, row) => `产出指标 | 数量指标 | 改造市场${row}期 | ≥6个 | 6个 | ${points}`,
        ),
      }),
    ],
    [
      "one weight for two rows",
      review({
        execution: "10 | 100% | 10",
        rows: [
          "产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | 50 | 50",
          "^ | ^ | 改造摊位数 | ≥300个 | 310个 | ^ | ^",
          "效益指标 | 社会效益指标 | 日均客流量 | ≥3000人次 | 3150人次 | 40 | 40",
        ],
      }),
    ],
    [
      "weights on the first row of each group only",
      review({
        execution: "10 | 100% | 10",
        rows: [
          "产出指标（50分） | 数量指标 | 改造市场数 | ≥6个 | 6个 | 50 | 50",
          "^ | ^ | 改造摊位数 | ≥300个 | 310个 | |",
          "效益指标（40分） | 社会效益指标 | 日均客流量 | ≥3000人次 | 3150人次 | 40 | 40",
        ],
      }),
    ],
  ])("%s", (_, sheet) => {
    const rules = [
      weightTotal,
      weightGroupTotal,
      weightMissing,
      scoreOverWeight,
      scoreTotal,
      pointsNotANumber,
    ];
    expect(rules.flatMap((rule) => findingsOf(rule, sheet))).toEqual([]);
  });

  it("says nothing of goal blocks, which make up 100 only together", () => {
    const sheet = `
      | 2022年度某市项目绩效自评表 | < | < | < | < | < | < | < |
      | 项目名称 | 健康体检 | < | < | < | < | < | < |
      | 年度绩效目标1（50分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 分值 | 得分 |
      | ^ | 产出指标 | 数量指标 | 体检人数 | ≥800人 | 812人 | 50 | 50 |
      | 年度绩效目标2（30分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 分值 | 得分 |
      | ^ | 产出指标 | 质量指标 | 报告准确率 | ≥98% | 99% | 30 | 30 |
      | 总分 | < | < | < | < | < | | 98.4 |`;
    expect(formsOf(sheet).map(({ part }) => part)).toEqual(["目标1", "目标2"]);
    expect([weightTotal, scoreTotal].flatMap((rule) => findingsOf(rule, sheet))).toEqual([]);
  });

  it("takes the points of the regional form with 20 for the execution from its labels", () => {
    const sheet = review({
      rows: [
        "产出指标（40分） | 数量指标 | 改造市场数 | ≥6个 | 6个 | 40 | 40",
        "效益指标（40分） | 社会效益指标 | 日均客流量 | ≥3000人次 | 3150人次 | 40 | 39",
      ],
      execution: "| 100% |",
      foot: ["| 总分 | < | < | < | < | | 99 | |"],
    });
    expect([weightTotal, scoreTotal].flatMap((rule) => findingsOf(rule, sheet))).toEqual([]);
  });
});

describe("weight-total", () => {
  it.each([
    [
      "100 beside 10 for the execution",
      review({ execution: "10 | 100% | 10", rows: inHundred }),
      "withExecution",
      "110",
    ],
    [
      "95 in a review",
      review({ rows: [...inFull.slice(0, 2), inFull[2]?.replaceAll("10", "15") ?? ""] }),
      "review",
      "95",
    ],
    ["80 in a target sheet", target([40, 30, 10]), "target", "80"],
    [
      "a printed total of its own",
      target([50, 30, 10], { foot: "| 合计 | < | < | < | 95 |" }),
      "printed",
      "95",
    ],
    [
      "100 under a head that prints 90",
      target([60, 30, 10], { header: "| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重（90） |" }),
      "target",
      "应为 90",
    ],
  ])("finds %s", (...[, sheet, messageId, words]) => {
    const findings = findingsOf(weightTotal, sheet);
    expect(saidBy(findings)).toEqual([messageId]);
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]?.level).toBe("error");
  });

  it("leaves the total to the group that is off", () => {
    const sheet = review({
      execution: "10 | 100% | 10",
      rows: [
        "产出指标（50分） | 数量指标 | 改造市场数 | ≥6个 | 6个 | 40 | 40",
        "效益指标（30分） | 社会效益指标 | 日均客流量 | ≥3000人次 | 3150人次 | 30 | 30",
        "满意度指标（10分） | 服务对象满意度指标 | 商户满意度 | ≥90% | 93% | 10 | 10",
      ],
    });
    expect(findingsOf(weightTotal, sheet)).toEqual([]);
    expect(saidBy(findingsOf(weightGroupTotal, sheet))).toEqual(["off"]);
  });

  it.each(["见附件", "", "2020"])("proves nothing where a weight is “%s”", (weight) => {
    const rows = [...inFull, `产出指标 | 质量指标 | 验收合格率 | =100% | 100% | ${weight} | 10`];
    expect(findingsOf(weightTotal, review({ rows }))).toEqual([]);
  });

  it("is no error on a transfer form that lacks points, which may stand in another block", () => {
    const sheet = review({ title: "转移支付区域绩效自评表", rows: inFull.slice(0, 2) });
    expect(findingsOf(weightTotal, sheet).map(({ level }) => level)).toEqual(["warning"]);
  });

  it("takes the totals of a target sheet from the profile", () => {
    expect(findingsOf(weightTotal, target([40, 30, 10]), "hubei")).toEqual([]);
  });
});
