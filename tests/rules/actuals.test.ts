import { describe, expect, it } from "vitest";
import actualBound from "../../src/rules/actuals/actual-bound";
import actualMissing from "../../src/rules/actuals/actual-missing";
import actualNotAFigure from "../../src/rules/actuals/actual-not-a-figure";
import actualOtherYear from "../../src/rules/actuals/actual-other-year";
import actualPercentOfPlan from "../../src/rules/actuals/actual-percent-of-plan";
import actualRepeatsName from "../../src/rules/actuals/actual-repeats-name";
import actualTierText from "../../src/rules/actuals/actual-tier-text";
import actualUnit from "../../src/rules/actuals/actual-unit";
import actualsCopied from "../../src/rules/actuals/actuals-copied";
import type { Rule } from "../../src/rules/rule";
import { findingsOf, testExamples } from "../support/rule-tester";

const cellRules = [
  ...[actualMissing, actualBound, actualNotAFigure, actualPercentOfPlan, actualUnit],
  ...[actualRepeatsName, actualTierText, actualOtherYear],
];
for (const rule of [...cellRules, actualsCopied]) testExamples(rule);

interface Row {
  readonly name?: string;
  readonly target: string;
  readonly actual: string;
  readonly score?: string;
  readonly reason?: string;
  readonly level2?: string;
}

/** A review of 2023 with the row in question and one that is in order. */
function sheetWith({
  name = "指标",
  target,
  actual,
  score = "10",
  reason = "",
  level2 = "数量指标",
}: Row): string {
  return `
    | 2023年度项目支出绩效自评表 | < | < | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
    | 产出指标 | ${level2} | ${name} | ${target} | ${actual} | 10 | ${score} | ${reason} |
    | ^ | 质量指标 | 验收合格率 | ≥95% | 98% | 10 | 10 |  |`;
}

const said = (rules: readonly Rule[], row: Row): readonly string[] =>
  rules.flatMap((rule) =>
    findingsOf(rule, sheetWith(row)).map((found) => `${rule.id}/${found.messageId} ${found.level}`),
  );

describe("one actual, one finding", () => {
  it.each<[string, Row, string | null]>([
    ["empty, scored", { target: "≥20次", actual: "" }, "actual-missing/scored error"],
    ["empty target and actual", { target: "", actual: "" }, "actual-missing/emptyRow error"],
    ["a dash, scored", { target: "≥20次", actual: "——" }, "actual-missing/notApplicable error"],
    [
      "not applicable, unscored, with a reason",
      { target: "≥20次", actual: "不适用", score: "0", reason: "任务取消" },
      null,
    ],
    [
      "无 for no accidents",
      { name: "安全事故", target: "0起", actual: "无" },
      "actual-not-a-figure/end advice",
    ],
    [
      "无 below a ceiling of complaints",
      { name: "有效投诉起数", target: "≤3起", actual: "无" },
      "actual-not-a-figure/end advice",
    ],
    ["无 for no accidents wanted", { name: "安全事故", target: "无", actual: "无" }, null],
    [
      "无 below a ceiling of money",
      { name: "项目成本", target: "≤30万元", actual: "无" },
      "actual-missing/notApplicable error",
    ],
    ["a sign", { target: "≥20次", actual: "≥22次" }, "actual-bound/sign error"],
    ["a full-width sign", { target: "≥20次", actual: "＞＝ 20 次" }, "actual-bound/sign error"],
    ["the target word for word", { target: "≥20次", actual: "≧20次" }, "actual-bound/copied error"],
    ["a ceiling in words", { target: "2天以内", actual: "2天以内" }, "actual-bound/words warning"],
    ["a date with 前", { target: "11月底前", actual: "10月底前" }, null],
    ["more than that, roughly", { target: "≥200人", actual: "200余人" }, null],
    ["words for a figure", { target: "≥200人", actual: "已按计划开展" }, "actual-not-a-figure/words error"],
    ["a tier for a figure", { target: "≥95%", actual: "达成预期指标" }, "actual-not-a-figure/words error"],
    ["all of it for 100%", { target: "100%", actual: "全部完成" }, "actual-not-a-figure/end advice"],
    ["the share for a quantity", { target: "12个", actual: "100%" }, "actual-percent-of-plan/whole warning"],
    [
      "the share for money",
      { target: "≤30万元", actual: "已完成100%" },
      "actual-percent-of-plan/whole warning",
    ],
    ["the share for a date", { target: "11月底前", actual: "100%" }, "actual-not-a-figure/date advice"],
    ["5% written as 0.05", { name: "返工率", target: "≤5%", actual: "0.05" }, null],
    ["a rate without its sign", { name: "出勤率", target: "=95%", actual: "95" }, null],
    ["vehicles against kilometres", { target: "≥12辆", actual: "36公里" }, "actual-unit/kind error"],
    ["money in a smaller unit", { target: "≤12万元", actual: "118000元" }, "actual-unit/scale advice"],
    ["a price per head", { target: "≥530元/人·月", actual: "583元" }, null],
    ["what is counted, in other words", { target: "≥12辆", actual: "12台" }, null],
    ["days against working days", { target: "≤3个工作日", actual: "2天" }, null],
    ["persons against visits", { target: "≥300人次", actual: "280人" }, "actual-unit/count warning"],
    ["satisfaction in points", { name: "群众满意度", target: "≥90%", actual: "95分" }, null],
    ["a scanner's sign", { target: "≥90%", actual: "290%" }, null],
    ["a result in words", { target: "有效改善", actual: "良好" }, "actual-tier-text/words advice"],
    ["a result in words with a figure", { target: "有效改善", actual: "投诉由12件降到3件" }, null],
    ["a grade", { target: "合格", actual: "优良" }, null],
    [
      "the name again",
      { name: "开展河道保洁", target: "保持整洁", actual: "开展河道保洁" },
      "actual-repeats-name/only advice",
    ],
    ["another year", { target: "按合同", actual: "2022年11月" }, "actual-other-year/earlier advice"],
  ])("%s", (_, row, expected) => {
    expect(said(cellRules, row)).toEqual(expected === null ? [] : [expected]);
  });
});

describe("fixes", () => {
  it.each<[string, Rule, Row & { readonly fixes: Readonly<Record<string, unknown>> }]>([
    [
      "the whole quantity",
      actualPercentOfPlan,
      { target: "12个", actual: "100%", fixes: { "改为 12个": "12个" } },
    ],
    ["no quantity for a part of it", actualPercentOfPlan, { target: "12个", actual: "80%", fixes: {} }],
    [
      "the target's unit",
      actualUnit,
      { target: "≥5公里", actual: "5200米", fixes: { "改为 5.2公里": "5.2公里" } },
    ],
    ["nothing that does not come out even", actualUnit, { target: "≥5公顷", actual: "80亩", fixes: {} }],
    [
      "a missing unit",
      actualUnit,
      { target: "≤120万元", actual: "1180000", fixes: { "改为 118万元": "118万元" } },
    ],
    ["a zero", actualNotAFigure, { target: "0", actual: "无", fixes: { "改为 0": 0 } }],
    ["nothing for a sign", actualBound, { target: "≥20次", actual: "≥22次", fixes: {} }],
  ])("offers %s", (_, rule, row) => {
    const offered = findingsOf(rule, sheetWith(row)).flatMap(({ fixes }) => fixes);
    expect(Object.fromEntries(offered.map(({ title, cells }) => [title, cells[0]?.to]))).toEqual(row.fixes);
  });

  it("offers nothing where the unit stands in a cell of its own", () => {
    const sheet = `
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 三级指标 | 指标值 | < | 实际完成值 | < | 分值 |
      | ^ | ^ | 值 | 单位 | 值 | 单位 | ^ |
      | 产出指标 | 养护里程 | ≥5 | 公里 | 5200 | 米 | 50 |
      | 效益指标 | 好路率 | ≥90 | % | 93 | % | 40 |`;
    const [finding] = findingsOf(actualUnit, sheet);
    expect(finding).toMatchObject({ messageId: "scale", fixes: [] });
  });

  it("offers the tiers of the profile in use", () => {
    const [finding] = findingsOf(
      actualTierText,
      sheetWith({ target: "有效改善", actual: "良好" }),
      "mof-2016",
    );
    expect(finding?.fixes.map(({ title }) => title)).toEqual([
      "改为 全部或基本达成预期指标",
      "改为 部分达成预期指标并具有一定效果",
      "改为 未达成预期指标且效果较差",
    ]);
  });
});

describe("forms", () => {
  it("warns about words where the form prints the tiers", () => {
    const sheet = `${sheetWith({ target: "有效改善", actual: "良好" })}
    | 总分 | < | < | < | < | 20 | 20 |  |
    | 注：定性指标分为达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档。 | < | < | < | < | < | < | < |`;
    expect(findingsOf(actualTierText, sheet).map(({ level }) => level)).toEqual(["warning"]);
  });

  it.each<[string, string]>([
    ["a target sheet", "2023年度项目支出绩效目标申报表"],
    ["a monitoring form", "2023年度项目支出绩效运行监控表"],
  ])("says nothing about %s", (_, title) => {
    const sheet = sheetWith({ target: "≥20次", actual: "" }).replace("2023年度项目支出绩效自评表", title);
    expect(cellRules.flatMap((rule) => findingsOf(rule, sheet))).toEqual([]);
  });

  it("says nothing about rows under 其中 and cells that serve several rows", () => {
    const sheet = `
      | 项目支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 补助农户数 | ≥192户 | 192户 | 20 | 20 |
      | ^ | 其中：养羊户 | 180户 |  |  |  |
      | ^ | 兑付村数 | ≥6个 | 6个 | 20 | 20 |
      | ^ | 兑付乡镇数 | ≥2个 | ^ | 20 | 20 |`;
    expect(cellRules.flatMap((rule) => findingsOf(rule, sheet))).toEqual([]);
  });

  it("judges the actual by the adjusted target", () => {
    const sheet = `
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 三级指标 | 指标值 | 调整指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 配发设备 | 按需配发 | ≥40台 | 已配发 | 20 | 20 |`;
    expect(findingsOf(actualNotAFigure, sheet).map(({ messageId }) => messageId)).toEqual(["words"]);
  });

  it("counts four of five equal actuals as chance", () => {
    const rows = [20, 30, 40, 50]
      .map((n) => `| 产出指标 | 第${n}类活动 | ≥${n}场 | ${n}场 | 10 | 10 |`)
      .join("\n");
    const head =
      "| 项目支出绩效自评表 | < | < | < | < | < |\n| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |";
    const sheet = (last: string): string =>
      `${head}\n${rows}\n| 产出指标 | 外场活动 | ≥60场 | ${last} | 10 | 10 |`;
    expect(findingsOf(actualsCopied, sheet("61场"))).toEqual([]);
    expect(findingsOf(actualsCopied, sheet("60场")).map(({ message }) => message)).toEqual([
      "5 项带“≥”“≤”的指标中，5 项的完成值恰好等于指标值，请按实际数核对。",
    ]);
  });
});
