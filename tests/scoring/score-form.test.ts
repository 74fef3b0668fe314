import { describe, expect, test } from "vitest";
import { defaultProfile, findProfile } from "../../src/profile/profiles";
import { gradeOf } from "../../src/scoring/grade";
import { scoreForm } from "../../src/scoring/score-form";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import { aForm, type FormSpec, type IndicatorSpec } from "../support/form-builder";

const score = (spec: FormSpec, id = "mof-2020"): ScoreSheet =>
  scoreForm(aForm(spec), findProfile(id) ?? defaultProfile);

/** 90 points in three rows, 30 of them declared too high, and 10 for the money. */
const inflated: FormSpec = {
  budget: { annual: 250000, executed: 215457.6, weight: 10, score: 8.62 },
  indicators: [
    { name: "培训人数", target: "≥60人", actual: "50人", weight: 30, score: 30 },
    { name: "培训合格率", target: "≥95%", actual: "98%", weight: 50, score: 50 },
    { name: "群众满意度", target: "≥90%", actual: "93%", weight: 10, score: 10 },
  ],
  total: { weight: 100, score: 98.62 },
};

describe("totals", () => {
  test("declared, recomputed and points at risk", () => {
    expect(score(inflated)).toMatchObject({
      scored: true,
      declared: 9862,
      recomputed: 9362,
      atRisk: 500,
      unscored: 0,
      gradeDeclared: "优",
      gradeRecomputed: "优",
    });
  });
  test("the printed total is the declared one even where the rows say otherwise", () => {
    expect(score({ ...inflated, total: { weight: 100, score: 99 } })).toMatchObject({
      declared: 9900,
      recomputed: 9362,
      atRisk: 538,
    });
  });
  test("without a printed total the scores are added up", () => {
    expect(score({ ...inflated, total: null })).toMatchObject({ declared: 9862, recomputed: 9362 });
  });
  test("a total above the declared one puts nothing at risk", () => {
    const rows: readonly IndicatorSpec[] = [
      { name: "培训人数", target: "≥60人", actual: "66人", weight: 100, score: 90 },
    ];
    expect(score({ indicators: rows })).toMatchObject({ declared: 9000, recomputed: 10000, atRisk: 0 });
  });
  test("a row that is not recomputed keeps its score and is counted", () => {
    const rows: readonly IndicatorSpec[] = [
      { name: "培训人数", target: "≥60人", actual: "50人", weight: 50, score: 50 },
      { name: "办学条件", target: "改善", actual: "改善", weight: 40, score: 35 },
      { name: "其中：小学", target: "改善", actual: "改善", weight: "", score: "", breakdown: true },
      { name: "活动影响", target: "扩大", actual: "扩大", weight: 10, score: "" },
    ];
    expect(score({ indicators: rows })).toMatchObject({ declared: 8500, recomputed: 7667, unscored: 1 });
  });
  test("points printed in a block that is not read are kept where the weights leave room", () => {
    const rows = [{ name: "免费发放原种", target: "550万粒", actual: "500万粒", weight: 80, score: 79 }];
    const kept = score({ indicators: rows, total: { score: 99 } });
    expect([kept.declared, kept.recomputed]).toEqual([9900, 7273 + 2000]);
  });
  test("but no more points than there is room for, and none for a score that cannot be one", () => {
    const rows = [
      { name: "培训人数", target: "≥60人", actual: "60人", weight: 80, score: 70, reason: "主动扣减" },
    ];
    expect(score({ indicators: rows, total: { score: 99 } }).recomputed).toBe(7000 + 2000);
    expect(
      score({ indicators: [{ ...rows[0], name: "培训人数", score: 99 }], total: { score: 99 } }).recomputed,
    ).toBe(8000 + 1900);
  });
  test("without weights the whole rest is kept", () => {
    expect(
      score({
        indicators: [{ name: "补贴渔船数", target: "6", actual: "6", score: 80 }],
        total: { score: 100 },
      }),
    ).toMatchObject({
      recomputed: 10000,
      atRisk: 0,
    });
  });
  test("a total that is simply wrong is not kept", () => {
    const rows = [
      { name: "培训人数", target: "≥60人", actual: "60人", weight: 100, score: 90, reason: "主动扣减" },
    ];
    expect(score({ indicators: rows, total: { score: 95 } })).toMatchObject({
      declared: 9500,
      recomputed: 9000,
    });
  });
  test("the scores a unit has not given yet are what the sheet would earn", () => {
    const rows = [{ name: "培训人数", target: "≥60人", actual: "45人", weight: 100, score: "" }];
    expect(score({ indicators: rows })).toMatchObject({
      declared: null,
      recomputed: 7500,
      atRisk: 0,
      gradeDeclared: null,
    });
  });
});

describe("forms without points", () => {
  const row = { name: "布防飞机数", target: "≥6架", actual: "6架" } as const;
  test("neither weight nor score", () => {
    const sheet = score({ indicators: [row], budget: { annual: 10, executed: 9 }, kind: "transfer-review" });
    expect(sheet).toMatchObject({
      scored: false,
      declared: null,
      recomputed: null,
      unscored: 0,
      gradeRecomputed: null,
    });
    expect(sheet.indicators[0]).toMatchObject({ met: true, completion: 100 });
    expect(sheet.execution.percent).toBe(90);
  });
  test("monitoring in the middle of the year", () => {
    expect(score({ kind: "monitoring", indicators: [{ ...row, weight: 10 }] }).scored).toBe(false);
  });
  test("a target sheet has weights but nothing to recompute", () => {
    const sheet = score({ kind: "project-target", indicators: [{ ...row, actual: null, weight: 90 }] });
    expect(sheet).toMatchObject({ scored: true, declared: null, recomputed: null, gradeDeclared: null });
  });
  test("scores without weights stand as they are", () => {
    const indicators = [{ name: "补贴渔船数", target: "6", actual: "5", score: 80 }];
    const sheet = score(
      { indicators, budget: { annual: 1.56, executed: 1.56, printedPoints: 20, score: 20 } },
      "hubei",
    );
    expect(sheet).toMatchObject({ scored: true, declared: 10000, recomputed: 10000, unscored: 1, atRisk: 0 });
    expect(sheet.indicators[0]?.arithmetic).toBe("未能复算：表上没有分值");
  });
});

describe("cells that serve several rows", () => {
  const first = { name: "新建道路", target: "≥5公里", actual: "5公里", weight: 10, score: 10 } as const;
  const second = { name: "硬化道路", target: "≥3公里", actual: "3公里", weight: "^", score: "^" } as const;
  const third = { name: "人行便道", target: "≥2公里", actual: "2公里", weight: "^", score: "^" } as const;
  const other = { name: "培训人数", target: "≥60人", actual: "30人", weight: 10, score: 10 } as const;

  test("all met: one full score, counted once", () => {
    const sheet = score({ indicators: [first, second, third, other] });
    expect(sheet.indicators.map(({ least, most }) => [least, most])).toEqual([
      [1000, 1000],
      [null, null],
      [null, null],
      [500, 500],
    ]);
    expect(sheet).toMatchObject({ declared: 2000, recomputed: 1500, unscored: 0 });
    expect(sheet.indicators[0]?.arithmetic).toBe("合用一个得分的 3 行均已完成，得满分 10");
  });
  test("one missed: not recomputed, the score is kept", () => {
    const sheet = score({ indicators: [first, { ...second, actual: "1公里" }, other] });
    expect(sheet).toMatchObject({ declared: 2000, recomputed: 1500, unscored: 1 });
    expect(sheet.indicators[0]?.arithmetic).toBe("未能复算：几行合用一个得分");
    expect(sheet.indicators[1]).toMatchObject({ met: false, score: null });
  });
  test("a qualitative row leaves room down to its tier", () => {
    const sheet = score({ indicators: [first, { ...second, target: "改善", actual: "达成预期指标" }] });
    expect([sheet.indicators[0]?.least, sheet.indicators[0]?.most]).toEqual([800, 1000]);
  });
  test("weights of their own under one score are added", () => {
    const sheet = score({
      indicators: [
        { ...first, weight: 4, score: 10 },
        { ...second, weight: 6 },
      ],
    });
    expect([sheet.indicators[0]?.most, sheet.recomputed]).toEqual([1000, 1000]);
  });
  test("scores of their own under one weight are kept", () => {
    const sheet = score({
      indicators: [
        { ...first, score: 4 },
        { ...second, actual: "1公里", score: 6 },
      ],
    });
    expect(sheet).toMatchObject({ recomputed: 1000, unscored: 2 });
  });
});

describe("grades", () => {
  test.each([
    [10000, "优"],
    [9000, "优"],
    [8999, "良"],
    [8000, "良"],
    [7999, "中"],
    [6000, "中"],
    [5999, "差"],
    [0, "差"],
  ])("%d hundredths: %s", (total, grade) => expect(gradeOf(total, defaultProfile)).toBe(grade));
  test("out of another number", () => {
    expect(gradeOf(8100, defaultProfile, 9000)).toBe("优");
    expect(gradeOf(8000, defaultProfile, 9000)).toBe("良");
    expect(gradeOf(8000, defaultProfile, 0)).toBeNull();
  });
  test("a form that prints another total is measured by it", () => {
    const rows = [
      { name: "培训人数", target: "≥60人", actual: "60人", weight: 90, score: 85, reason: "主动扣减" },
    ];
    expect(score({ indicators: rows, total: { weight: 90, score: 85 } }).gradeRecomputed).toBe("优");
    expect(score({ indicators: rows, total: { weight: 100, score: 85 } }).gradeRecomputed).toBe("良");
    expect(score({ indicators: rows }).gradeRecomputed).toBe("优");
  });
  test("points that end at sixty tell no grade, and why is said", () => {
    const rows = [{ name: "培训人数", target: "≥60人", actual: "60人", weight: 60, score: 60 }];
    const none = { declared: 6000, gradeDeclared: null, gradeRecomputed: null };
    const ungraded = "满分合计 60，不是 100 分，不定等级";
    expect(score({ indicators: rows })).toMatchObject({ ...none, ungraded });
    const total = { weight: 60, score: 60 };
    expect(score({ indicators: rows, total })).toMatchObject({ ...none, ungraded });
    expect(score({ indicators: rows, total: { weight: 100, score: 60 } })).toMatchObject({
      gradeRecomputed: "中",
      ungraded: null,
    });
  });
  test("what twenty points for the execution leave is graded where a place scores it so", () => {
    const rows = [{ name: "培训人数", target: "≥60人", actual: "60人", weight: 80, score: 80 }];
    expect(score({ indicators: rows }, "hubei").gradeRecomputed).toBe("优");
    expect(score({ indicators: rows }).ungraded).toBe("满分合计 80，不是 100 分，不定等级");
  });
  test("scores without weights and without a printed total have no grade", () => {
    expect(score({ indicators: [{ name: "补贴渔船数", score: 50 }] })).toMatchObject({
      declared: 5000,
      gradeDeclared: null,
      gradeRecomputed: null,
    });
  });
  test("the printed grade is the declared one", () => {
    expect(score({ ...inflated, total: { weight: 100, score: 98.62, grade: " 良 " } })).toMatchObject({
      gradeDeclared: "良",
      gradeRecomputed: "优",
    });
  });
});

test("a reason in a block for the whole form counts for every row", () => {
  const rows = [{ name: "培训人数", target: "≥60人", actual: "66人", weight: 100, score: 90 }];
  expect(score({ indicators: rows, remarks: { reason: "因疫情调整培训方式" } }).recomputed).toBe(9000);
  expect(score({ indicators: rows, remarks: { reason: "无" } }).recomputed).toBe(10000);
});
