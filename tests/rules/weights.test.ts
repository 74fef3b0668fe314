import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../src/profile/profiles";
import gradeMismatch from "../../src/rules/weights/grade-mismatch";
import levelWeightsUnusual from "../../src/rules/weights/level-weights-unusual";
import pointsNegative from "../../src/rules/weights/points-negative";
import pointsNotANumber from "../../src/rules/weights/points-not-a-number";
import pointsRunTogether from "../../src/rules/weights/points-run-together";
import scoreOverWeight from "../../src/rules/weights/score-over-weight";
import scoreTotal from "../../src/rules/weights/score-total";
import weightConcentrated from "../../src/rules/weights/weight-concentrated";
import weightGroupTotal from "../../src/rules/weights/weight-group-total";
import weightMissing from "../../src/rules/weights/weight-missing";
import weightTotal from "../../src/rules/weights/weight-total";
import weightsAllEqual from "../../src/rules/weights/weights-all-equal";
import { scoreForm } from "../../src/scoring/score-form";
import { findingsOf, formsOf, testExamples } from "../support/rule-tester";
import { inFull, review, saidBy, target, targetHeader } from "./weights-sheets";
import { runRule } from "../support/run-rule";

const all = [
  gradeMismatch,
  levelWeightsUnusual,
  pointsNegative,
  pointsNotANumber,
  pointsRunTogether,
  scoreOverWeight,
  scoreTotal,
  weightConcentrated,
  weightGroupTotal,
  weightMissing,
  weightTotal,
  weightsAllEqual,
];

for (const rule of all) testExamples(rule);

describe("weight-group-total", () => {
  it("names the level 2, not the level 1 that is off for it", () => {
    const sheet = review({
      rows: [
        "产出指标（50分） | 数量指标（30分） | 改造市场数 | ≥6个 | 6个 | 20 | 20",
        "^ | 质量指标（20分） | 验收合格率 | =100% | 100% | 20 | 20",
      ],
    });
    const findings = findingsOf(weightGroupTotal, sheet);
    expect(findings.map(({ message }) => message)).toEqual([
      "数量指标（30分）下各行分值合计 20，与印的 30 分不符。",
    ]);
  });

  it.each([
    ["注：产出指标50分、效益指标30分、满意度指标10分、预算执行率10分。", "warning"],
    ["注：产出指标50分、效益指标30分、满意度指标10分，有特殊情况可作适当调整。", "advice"],
  ])("compares with the note “%s”", (note, level) => {
    const rows = [
      "产出指标 | 数量指标 | 改造市场数 | ≥6个 | 6个 | 60 | 60",
      "效益指标 | 社会效益指标 | 日均客流量 | ≥3000人次 | 3150人次 | 20 | 20",
      "满意度指标 | 服务对象满意度指标 | 商户满意度 | ≥90% | 93% | 10 | 10",
    ];
    const foot = ["| 总分 | < | < | < | < | 100 | 100 | |", `| ${note} | < | < | < | < | < | < | < |`];
    const findings = findingsOf(weightGroupTotal, review({ rows, foot, execution: "10 | 100% | 10" }));
    expect(findings.map((finding) => [finding.messageId, finding.level])).toEqual([
      ["note", level],
      ["note", level],
    ]);
  });
});

describe("level-weights-unusual", () => {
  const withCost = (points: readonly number[]): string => `
    | 项目支出绩效目标申报表 | < | < | < | < |
    ${targetHeader}
    | 成本指标 | 经济成本指标 | 单个市场改造成本 | ≤80万元 | ${points[0] ?? 0} |
    | 产出指标 | 数量指标 | 改造市场数 | ≥6个 | ${points[1] ?? 0} |
    | 效益指标 | 社会效益指标 | 日均客流量 | ≥3000人次 | ${points[2] ?? 0} |
    | 满意度指标 | 服务对象满意度指标 | 商户满意度 | ≥90% | ${points[3] ?? 0} |`;

  it.each([
    ["mof-2021-cost", [20, 40, 20, 10], []],
    ["mof-2021-cost", [10, 50, 20, 10], ["different"]],
    // The national rules of 2020 have no set with cost as a level 1 of its own.
    ["mof-2020", [10, 50, 20, 10], []],
    ["hubei", [10, 50, 20, 10], []],
  ])("under %s: %j", (profile, points, expected) => {
    expect(saidBy(findingsOf(levelWeightsUnusual, withCost(points), profile))).toEqual(expected);
  });

  it("says nothing where satisfaction's points went to the benefit", () => {
    const rows = inFull.slice(0, 2).map((row) => row.replaceAll("| 30", "| 40"));
    expect(findingsOf(levelWeightsUnusual, review({ rows, execution: "10 | 100% | 10" }))).toEqual([]);
  });
});

describe("weight-missing", () => {
  it("says once that the whole column is empty", () => {
    const findings = findingsOf(weightMissing, target([]));
    expect(findings.map(({ messageId, level }) => [messageId, level])).toEqual([["none", "warning"]]);
  });

  it("is as strict about 0 as the profile", () => {
    const rows = [...inFull, "效益指标 | 生态效益指标 | 厨余垃圾分出量 | ≥20吨 | 21吨 | 0 | 0"];
    const [form] = formsOf(review({ rows }));
    if (!form) throw new Error("no form");
    const strict = { ...defaultProfile, zeroWeight: "error" as const };
    const levels = [defaultProfile, strict].map((profile) =>
      runRule(weightMissing, { form, profile, scores: scoreForm(form, profile) }).map(({ level }) => level),
    );
    expect(levels).toEqual([["warning"], ["error"]]);
  });
});

describe("weight-concentrated", () => {
  it.each([
    [
      "two halves",
      [
        "产出指标 | 数量指标 | 发放人数 | ≥80人 | 80人 | 45 | 45",
        "效益指标 | 社会效益指标 | 足额率 | =100% | 100% | 45 | 45",
      ],
    ],
    [
      "a few rows of a sheet",
      [
        "产出指标 | 数量指标 | 发放人数 | ≥80人 | 80人 | 20 | 20",
        "效益指标 | 社会效益指标 | 足额率 | =100% | 100% | 10 | 10",
      ],
    ],
    [
      "a weight that two rows share",
      [
        "产出指标 | 数量指标 | 发放人数 | ≥80人 | 80人 | 60 | 60",
        "^ | ^ | 发放次数 | ≥12次 | 12次 | ^ | ^",
        "效益指标 | 社会效益指标 | 足额率 | =100% | 100% | 30 | 30",
      ],
    ],
  ])("says nothing of %s", (_, rows) => {
    expect(findingsOf(weightConcentrated, review({ rows }))).toEqual([]);
  });
});
