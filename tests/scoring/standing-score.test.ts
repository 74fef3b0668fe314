import { describe, expect, test } from "vitest";
import { defaultProfile } from "../../src/profile/profiles";
import { scoreIndicator } from "../../src/scoring/indicator-score";
import { scoreForm } from "../../src/scoring/score-form";
import type { IndicatorScore, ScoreSheet } from "../../src/scoring/score-sheet";
import { aForm, anIndicator, type FormSpec, type IndicatorSpec } from "../support/form-builder";

function score(spec: IndicatorSpec): IndicatorScore {
  return scoreIndicator({ indicator: anIndicator({ year: 2023, ...spec }), profile: defaultProfile });
}

describe("not recomputed, and why", () => {
  test.each<readonly [string, Partial<IndicatorSpec>, string]>([
    ["no figure in the target", { target: "符合文件要求", actual: "40人" }, "目标值没有数字"],
    ["words for a figure", { target: "≥40人", actual: "已开展" }, "完成值没有数字"],
    ["an actual that is missing", { target: "≥40人", actual: "" }, "没有完成值"],
    ["an actual that does not apply", { target: "≥40人", actual: "—" }, "完成值为空或不适用"],
    ["a target that is missing", { target: "", actual: "40人" }, "没有目标值"],
    ["no column for actuals", { target: "≥40人", actual: null }, "表上没有完成值一栏"],
    ["a scanner's slip", { target: "290%", actual: "95%" }, "目标值“290%”可能有误，请核对"],
    ["a template's blank", { target: "≥**人", actual: "95人" }, "目标值还是空白模板"],
    ["a qualitative target", { target: "定性好", actual: "好" }, "定性指标，完成值不是三档表述之一"],
    ["units of different kinds", { target: "≥20辆", actual: "35公里" }, "完成值与目标值的单位不同"],
    ["no column for weights", { target: "≥40人", actual: "40人", weight: null }, "表上没有分值"],
    ["a weight that is text", { target: "≥40人", actual: "40人", weight: "IO" }, "分值不是数字"],
    ["an empty weight", { target: "≥40人", actual: "40人", weight: "" }, "没有填分值"],
    ["a covered weight", { target: "≥40人", actual: "40人", weight: "^" }, "分值与上面的行合并"],
    [
      "an agreed figure that differs",
      { name: "补助标准", target: "500元", actual: "480元" },
      "看不出越高越好还是越低越好",
    ],
    ["a grade that is missed", { target: "良", actual: "中" }, "“中”未达到“良”，没有得分公式"],
  ])("%s", (_, spec, why) => {
    const found = score({ name: "培训人数", weight: 10, score: 9, ...spec });
    expect(found).toMatchObject({ formula: null, least: null, most: null, declared: 900, score: 900 });
    expect(found.arithmetic).toBe(`未能复算：${why}`);
  });
  test("a row below 其中 has no marks of its own", () => {
    const found = score({
      name: "其中：桃树",
      target: "1.5亩",
      actual: "1亩",
      weight: "",
      score: "",
      breakdown: true,
    });
    expect(found).toMatchObject({ formula: null, declared: null, score: null });
  });
});

describe("completion and met", () => {
  test.each<readonly [string, string, string, number | null, boolean | null]>([
    ["培训人数", "≥200人", "150人", 75, false],
    ["培训人数", "≥200人", "300人", 150, true],
    ["项目总成本", "≤20万元", "10万元", 50, true],
    ["项目总成本", "≤20万元", "25万元", 125, false],
    ["安全事故起数", "0起", "0起", null, true],
    ["补助标准", "500元", "480元", null, null],
    ["安装坡面水标尺", "≥266米", "≥266米", 100, true],
    ["业务培训人数", "200", "200余人", 100, true],
    ["发放补贴户数", "≥100户", "80-90户", 80, false],
  ])("%s %s, actual %s: %s %%, met %s", (...row) => {
    const [name, target, actual, completion, met] = row;
    const found = score({ name, target, actual, weight: 10 });
    expect([found.completion, found.met]).toEqual([completion, met]);
  });
  test("are told without weights, too", () => {
    expect(score({ name: "培训人数", target: "≥200人", actual: "150人", weight: null })).toMatchObject({
      completion: 75,
      met: false,
    });
  });
});

describe("the score that stands", () => {
  const missed = { name: "培训人数", target: "≥60人", actual: "50人", weight: 10 } as const;
  const met = { name: "培训人数", target: "≥60人", actual: "66人", weight: 10 } as const;
  const late = {
    name: "完成时间",
    target: "2023年6月前",
    actual: "2023年9月",
    weight: 10,
    level2: "时效指标",
  } as const;
  test.each<readonly [string, IndicatorSpec, number]>([
    ["too many marks fall to the formula", { ...missed, score: 10 }, 8.33],
    ["a tenth of a point is accepted", { ...missed, score: 8.4 }, 8.4],
    ["more than a tenth is not", { ...missed, score: 8.44 }, 8.33],
    ["marks taken off with a reason stand", { ...met, score: 8, reason: "目标偏低，主动扣减" }, 8],
    ["marks taken off without one do not", { ...met, score: 8 }, 10],
    ["无 is no reason", { ...met, score: 8, reason: "无" }, 10],
    ["where the form asks for no reasons they stand", { ...met, score: 8, reason: null }, 8],
    ["a score that is missing is the highest that passes", { ...missed, score: "" }, 8.33],
    ["a score that is text counts as missing", { ...met, score: "IO" }, 10],
    ["too late with full marks falls below them", { ...late, score: 10 }, 9.89],
    ["too late with less stands", { ...late, score: 9.5 }, 9.5],
    ["more marks than the weight", { ...met, score: 12 }, 10],
    ["nothing earned, nothing declared", { ...missed, actual: "0人", score: 0 }, 0],
  ])("%s", (_, spec, stands) => {
    expect(score(spec).score).toBe(Math.round(stands * 100));
  });
  test("a reason in a block for the whole form counts for the row", () => {
    const indicator = anIndicator({ ...met, score: 8 });
    expect(scoreIndicator({ indicator, profile: defaultProfile, explained: true }).score).toBe(800);
  });
});

describe("the arithmetic line", () => {
  test.each<readonly [string, string, string, number, string]>([
    ["培训人数", "≥312人", "318人", 15, "318 ÷ 312 ≥ 1，得满分 15"],
    ["培训人数", "≥312人", "218人", 15, "218 ÷ 312 × 15 = 10.48"],
    ["项目总成本", "≤20万元", "23万元", 10, "20 ÷ 23 × 10 = 8.7，最高得此分"],
    ["项目总成本", "≤20万元", "196000元", 10, "19.6 ≤ 20，得满分 10"],
    ["安全事故起数", "0起", "1起", 10, "1 > 0，得 0 分"],
    ["辅警人员数量", "=512人", "512人", 10, "512 = 512，得满分 10"],
    ["完工率", "80-90%", "85%", 10, "80 ≤ 85 ≤ 90，得满分 10"],
    ["业务培训时限", "11月底前", "10月", 5, "“10月”不晚于“11月底前”，得满分 5"],
    ["改善状况", "改善", "部分达成年度指标并具有一定效果", 10, "定性结果为“部分达成”，得分在 6–8 之间"],
    ["改善状况", "改善", "部分完成", 10, "定性结果为“部分达成”，得分在 6–8 之间"],
    ["改善状况", "改善", "未完成", 10, "定性结果为“未达成”，得分在 0–6 之间"],
    ["采购价不高于市场价", "是", "否", 8, "目标“是”，完成“否”，得 0 分"],
  ])("%s %s, actual %s, %d points", (...row) => {
    const [name, target, actual, weight, line] = row;
    expect(score({ name, target, actual, weight }).arithmetic).toBe(line);
  });
});

describe("the total that stands", () => {
  const total = (spec: FormSpec): ScoreSheet => scoreForm(aForm(spec), defaultProfile);
  test("weights beyond 100 earn no more than full marks", () => {
    const indicators = [{ name: "培训人数", target: "≥60人", actual: "60人", weight: 100, score: 100 }];
    const budget = { annual: 20, executed: 20, weight: 10, score: 10 };
    const printed = { weight: 100, score: 100 };
    expect(total({ budget, indicators, total: printed })).toMatchObject({
      declared: 10000,
      recomputed: 10000,
    });
  });
  test("a form whose results are not filled in has no total, whatever the money earns", () => {
    const indicators = [{ name: "培训人数", target: "≥60人", actual: "", weight: 90, score: null }];
    const budget = { annual: 20, executed: 20, weight: 10, score: null };
    const none = { declared: null, recomputed: null, gradeRecomputed: null };
    expect(total({ budget, indicators })).toMatchObject(none);
  });
});
