import { describe, expect, it } from "vitest";
import actualBound from "../../src/rules/actuals/actual-bound";
import actualMissing from "../../src/rules/actuals/actual-missing";
import actualNotAFigure from "../../src/rules/actuals/actual-not-a-figure";
import actualTierText from "../../src/rules/actuals/actual-tier-text";
import actualUnit from "../../src/rules/actuals/actual-unit";
import costFarBelow from "../../src/rules/scores/cost-far-below";
import overCompletion from "../../src/rules/scores/over-completion";
import scoreMissing from "../../src/rules/scores/score-missing";
import scoreOverFormula from "../../src/rules/scores/score-over-formula";
import scoreOverTier from "../../src/rules/scores/score-over-tier";
import scoreWrongWay from "../../src/rules/scores/score-wrong-way";
import scoresAllFull from "../../src/rules/scores/scores-all-full";
import type { Rule } from "../../src/rules/rule";
import { findingsOf, testExamples } from "../support/rule-tester";

const rules = [
  ...[scoreMissing, scoreOverFormula, scoreOverTier, scoreWrongWay],
  ...[overCompletion, costFarBelow, scoresAllFull],
];
for (const rule of rules) testExamples(rule);

/** Cells of one row: level 2, name, target, actual, weight, score, reason. */
type Row = readonly [string, string, string, string, string, string, string?];

function sheetWith(rows: readonly Row[], hasReason = true): string {
  const reasonOf = (text = ""): string => (hasReason ? `${text} |` : "");
  const lines = rows.map(
    ([level2, name, target, actual, weight, score, reason]) =>
      `| 产出指标 | ${level2} | ${name} | ${target} | ${actual} | ${weight} | ${score} | ${reasonOf(reason)}`,
  );
  return [
    `| 2023年度项目支出绩效自评表 | < | < | < | < | < | < | ${hasReason ? "< |" : ""}`,
    `| 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | ${reasonOf("偏差原因")}`,
    ...lines,
  ].join("\n");
}

const said = (rule: Rule, row: Row, profile?: string): readonly string[] =>
  findingsOf(rule, sheetWith([row]), profile).map(({ messageId, level }) => `${messageId} ${level}`);

describe("a score above its formula", () => {
  it.each<[string, Row, string | null]>([
    ["missed with full marks", ["数量指标", "帮扶户数", "≥26户", "12户", "10", "10"], "short error"],
    [
      "missed, a reason does not help",
      ["数量指标", "帮扶户数", "≥26户", "12户", "10", "10", "搬迁"],
      "short error",
    ],
    ["without an operator, an amount", ["数量指标", "帮扶户数", "26户", "12户", "10", "10"], "short error"],
    [
      "without an operator, by the name alone",
      ["质量指标", "帮扶成效率", "95%", "80%", "10", "10"],
      "short warning",
    ],
    ["a rough actual", ["数量指标", "帮扶户数", "≥26户", "约20户", "10", "10"], "short warning"],
    ["a tenth of a point off", ["数量指标", "修缮面积", "≥60平方米", "50平方米", "10", "8.4"], null],
    ["fewer marks than the formula gives", ["数量指标", "帮扶户数", "≥26户", "12户", "10", "3"], null],
    ["above a ceiling", ["成本指标", "单价", "≤20万元", "23万元", "10", "10"], "exceeded error"],
    ["above a ceiling, the kinder formula", ["成本指标", "单价", "≤20万元", "23万元", "10", "8.7"], null],
    ["a late date", ["时效指标", "完工时间", "2023年9月底前", "2023年11月", "10", "10"], "late error"],
    [
      "a late date with marks taken off",
      ["时效指标", "完工时间", "2023年9月底前", "2023年11月", "10", "7"],
      null,
    ],
    ["too many days", ["时效指标", "办理时限", "≤5个工作日", "8个工作日", "10", "10"], "late error"],
    ["no where yes is asked for", ["质量指标", "是否通过验收", "是", "否", "10", "10"], "short error"],
    ["above its weight", ["数量指标", "帮扶户数", "≥26户", "12户", "10", "12"], null],
    ["a share as a decimal", ["质量指标", "返工率", "≤5%", "0.05", "10", "10"], null],
    ["a scanner's figure", ["质量指标", "合格率", "≥90%", "290%", "10", "10"], null],
    ["another unit", ["数量指标", "购置车辆", "≥12辆", "5公里", "10", "10"], null],
  ])("%s", (_, row, expected) => {
    expect(said(scoreOverFormula, row)).toEqual(expected === null ? [] : [expected]);
  });

  it("is said with the arithmetic and the score that passes", () => {
    const [found] = findingsOf(
      scoreOverFormula,
      sheetWith([["数量指标", "修缮面积", "≥60平方米", "50平方米", "10", "10"]]),
    );
    expect(found?.message).toBe("没有完成指标值，得满分 10 偏高：50 ÷ 60 × 10 = 8.33。");
    expect(found?.fixes).toMatchObject([{ title: "改为 8.33", kind: "suggestion", cells: [{ to: 8.33 }] }]);
  });

  it("has no figure to offer for a missed deadline", () => {
    const row: Row = ["时效指标", "完工时间", "2023年9月底前", "2023年11月", "10", "10"];
    const [found] = findingsOf(scoreOverFormula, sheetWith([row]));
    expect(found?.message).toBe("完成值“2023年11月”超过了时限“2023年9月底前”，不应得满分 10。");
    expect(found?.fixes).toEqual([]);
  });

  it("follows the tiers of the profile", () => {
    const row: Row = ["社会效益指标", "营商环境", "优化", "未达成预期指标且效果较差", "10", "5.8"];
    expect(said(scoreOverTier, row)).toEqual([]);
    expect(said(scoreOverTier, row, "mof-2016")).toEqual(["over error"]);
  });
});

describe("over-completion", () => {
  it.each<[string, Row, string | null]>([
    ["a fifth more", ["数量指标", "培训人数", "≥500人", "600人", "10", "10"], "above advice"],
    ["a third more", ["数量指标", "培训人数", "≥500人", "670人", "10", "10"], "explain warning"],
    ["eight times", ["数量指标", "宣传活动", "12次", "96次", "10", "10"], "tooLow warning"],
    [
      "a third more with a reason",
      ["数量指标", "培训人数", "≥500人", "670人", "10", "10", "合并办班两期"],
      null,
    ],
    ["无 is no reason", ["数量指标", "培训人数", "≥500人", "670人", "10", "10", "无"], "explain warning"],
    [
      "eight times with a cause from outside",
      ["数量指标", "检测人次", "≥1万人次", "8万人次", "10", "10", "疫情防控需要"],
      null,
    ],
    [
      "eight times with a cause of its own",
      ["数量指标", "检测人次", "≥1万人次", "8万人次", "10", "10", "居民积极参与"],
      "nextYear advice",
    ],
    ["one more", ["数量指标", "论坛", "≥2场", "3场", "10", "10"], null],
    ["a share", ["质量指标", "合格率", "≥80%", "100%", "10", "10"], null],
    ["growth", ["经济效益指标", "销售收入增长率", "≥5%", "9%", "10", "10"], "tooLow warning"],
    ["less of what should be little", ["社会效益指标", "投诉件数", "≤10件", "2件", "10", "10"], null],
    ["satisfaction", ["服务对象满意度指标", "群众满意度", "≥75分", "98分", "10", "10"], null],
  ])("%s", (_, row, expected) => {
    expect(said(overCompletion, row)).toEqual(expected === null ? [] : [expected]);
  });

  it("asks for no reason where the form has no place for one", () => {
    const levels = (actual: string): readonly string[] =>
      findingsOf(
        overCompletion,
        sheetWith([["数量指标", "培训人数", "≥500人", actual, "10", "10"]], false),
      ).map(({ level }) => level);
    expect(levels("670人")).toEqual([]);
    expect(levels("2000人")).toEqual(["advice"]);
  });

  it("takes a reason written for the whole form", () => {
    const sheet = `${sheetWith([["数量指标", "培训人数", "≥500人", "670人", "10", "10"]], false)}
      | 偏差大或目标未完成原因分析 | < | 下半年新增两期培训班 | < | < | < | < |`;
    expect(findingsOf(overCompletion, sheet)).toEqual([]);
  });
});

describe("a score by the other direction's formula", () => {
  it.each<[string, Row, string | null]>([
    [
      "a ceiling scored by share",
      ["成本指标", "单价", "≤20万元", "15万元", "10", "7.5"],
      "lessIsBetter advice",
    ],
    [
      "an amount scored upside down",
      ["数量指标", "里程", "≥50公里", "60公里", "10", "8"],
      "moreIsBetter advice",
    ],
    ["marks taken off otherwise", ["成本指标", "单价", "≤20万元", "15万元", "10", "9"], null],
    ["with a reason", ["成本指标", "单价", "≤20万元", "15万元", "10", "7.5", "资料归档不全"], null],
  ])("%s", (_, row, expected) => {
    expect(said(scoreWrongWay, row)).toEqual(expected === null ? [] : [expected]);
  });
});

describe("real forms", () => {
  it("copied signs: six errors, nothing about the scores", () => {
    const rows = ["≥266米", "≥50厘米", "≥90%", "≥85%", "≥1000人", "≥95%"].map((value, index): Row => [
      "数量指标",
      `坡面工程第${index + 1}项`,
      value,
      value,
      "10",
      "10",
    ]);
    const sheet = sheetWith([...rows, ["社会效益指标", "生产条件", "显著提升", "显著提升", "10", "10"]]);
    expect(findingsOf(actualBound, sheet).map(({ messageId }) => messageId)).toEqual(Array(6).fill("copied"));
    expect(findingsOf(actualTierText, sheet)).toHaveLength(1);
    expect(rules.flatMap((rule) => findingsOf(rule, sheet)).map(({ rule }) => rule)).toEqual([
      "scores-all-full",
    ]);
  });

  it("empty rows: one finding each", () => {
    const rows = Array.from({ length: 6 }, (_, index): Row => [
      "质量指标",
      `灌区改造第${index + 1}项`,
      "",
      "",
      "10",
      "10",
    ]);
    const sheet = sheetWith([...rows, ["数量指标", "改造灌区", "≥1处", "1处", "10", "10"]]);
    const checked = [
      actualMissing,
      actualUnit,
      actualNotAFigure,
      scoreMissing,
      scoreOverFormula,
      overCompletion,
    ];
    expect(checked.flatMap((rule) => findingsOf(rule, sheet)).map(({ messageId }) => messageId)).toEqual(
      Array(6).fill("emptyRow"),
    );
  });

  it("a form not filled in yet: one finding", () => {
    const rows = [1, 2, 3, 4, 5].map((n): Row => [
      "数量指标",
      `巡护任务第${n}项`,
      `≥${n * 10}次`,
      "",
      "10",
      "",
    ]);
    const found = [actualMissing, ...rules].flatMap((rule) => findingsOf(rule, sheetWith(rows)));
    expect(found.map(({ messageId }) => messageId)).toEqual(["form"]);
  });

  it("points in a merged cell are judged once, and only where they can be", () => {
    const sheet = `
      | 项目支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 巡诊次数 | ≥24次 | 12次 | 20 | 20 |
      | ^ | 巡诊村数 | ≥12个 | 12个 | ^ | ^ |
      | 效益指标 | 签约人数 | ≥700人 | 720人 | 30 | 30 |`;
    expect(rules.flatMap((rule) => findingsOf(rule, sheet))).toEqual([]);
  });
});

it("an explanation counts in whichever of several blocks it stands", () => {
  const text = [
    "| 项目支出绩效自评表 | < | < | < | < | < | < |",
    "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |",
    "| 产出指标 | 成本指标 | 校舍维修成本 | ≤100万元 | 40万元 | 10 | 10 |",
    "| 偏差原因分析 | 已写 | < | < | < | < | < |",
    "| 目标未完成原因分析 | 招标后中标价大幅下降，节约资金退回。 | < | < | < | < | < |",
  ].join("\n");
  expect(findingsOf(costFarBelow, text).map(({ rule }) => rule)).toEqual([]);
});
