import { describe, expect, test } from "vitest";
import { defaultProfile, findProfile } from "../../src/profile/profiles";
import { scoreExecution } from "../../src/scoring/execution-score";
import type { ExecutionScore } from "../../src/scoring/score-sheet";
import { aForm, type BudgetSpec, type FormSpec } from "../support/form-builder";

function score(budget: BudgetSpec | null, rest: FormSpec = {}, id = "mof-2020"): ExecutionScore {
  return scoreExecution(aForm({ ...rest, budget }), findProfile(id) ?? defaultProfile);
}

describe("linear", () => {
  test.each<readonly [string, BudgetSpec, number, number, string]>([
    [
      "37.24 of 43.2",
      { annual: 43.2, executed: 37.24, weight: 10 },
      86.2037,
      8.62,
      "37.24 ÷ 43.2 × 10 = 8.62",
    ],
    ["all of it", { annual: 880, executed: 880, weight: 10 }, 100, 10, "880 ÷ 880 = 1，得满分 10"],
    ["nothing", { annual: 2380.91, executed: 0, weight: 10 }, 0, 0, "0 ÷ 2380.91 × 10 = 0"],
    [
      "more than there was",
      { annual: 100, executed: 105, weight: 10 },
      105,
      10,
      "105 ÷ 100 > 1，超过 100%，按 100% 计，得满分 10",
    ],
    [
      "20 points",
      { annual: 150, executed: 125.25, printedPoints: 20 },
      83.5,
      16.7,
      "125.25 ÷ 150 × 20 = 16.7",
    ],
    [
      "a figure is missing, the rate is printed",
      { annual: 864.2, executed: null, rate: 50, weight: 20 },
      50,
      10,
      "50% × 20 = 10",
    ],
  ])("%s", (...row) => {
    const [, budget, percent, points, line] = row;
    const found = score(budget);
    expect(found.percent).toBeCloseTo(percent, 3);
    expect([found.least, found.most]).toEqual([Math.round(points * 100), Math.round(points * 100)]);
    expect(found.arithmetic).toBe(line);
  });
});

describe("bands: the band's points pass, and full marks for a finished project", () => {
  test.each([
    [100, 10],
    [105, 10],
    [99.9, 7],
    [80, 7],
    [79.9, 5],
    [60, 5],
    [59.9, 0],
    [0, 0],
  ])("%d %% of 100: from %d", (executed, least) => {
    const found = score({ annual: 100, executed, weight: 10, score: least }, {}, "mof-2021-cost");
    expect([found.least, found.most, found.score]).toEqual([least * 100, 1000, least * 100]);
  });
});

describe("what the rate is taken of", () => {
  test.each<readonly [string, BudgetSpec, string, number]>([
    ["the figure of the year", { initial: 200, annual: 100, executed: 100 }, "annual", 100],
    [
      "the initial figure where the year's is missing",
      { initial: 200, annual: null, executed: 100 },
      "initial",
      50,
    ],
    ["the initial figure where there is no other column", { initial: 200, executed: 100 }, "initial", 50],
    [
      "the initial figure where the form marks it as (A)",
      { initial: 200, annual: 100, executed: 100, rateOnInitial: true },
      "initial",
      50,
    ],
    [
      "the year's figure where the marked one is missing",
      { initial: null, annual: 100, executed: 100, rateOnInitial: true },
      "annual",
      100,
    ],
    [
      "the sum of the funds without a total row",
      {
        hasTotal: false,
        funds: [
          [60, 60, 30],
          [40, 40, 20],
        ],
      },
      "annual",
      50,
    ],
    [
      "the sum of the funds where the total row is empty",
      {
        annual: null,
        executed: null,
        funds: [
          [null, 60, 60],
          [null, 40, null],
        ],
      },
      "annual",
      60,
    ],
  ])("%s", (...row) => {
    const [, budget, base, percent] = row;
    expect(score(budget)).toMatchObject({ base, percent });
  });
});

describe("the block's points", () => {
  const whole = { annual: 100, executed: 100 } as const;
  const rateRow = { name: "预算执行率", target: "100%", actual: "100%", weight: 10, score: 10 } as const;
  const ninety = { name: "培训人数", weight: 90, score: 90 } as const;
  test.each<readonly [string, BudgetSpec, FormSpec, number | null]>([
    ["printed in the total row", { ...whole, weight: 12, printedPoints: 20 }, {}, 12],
    ["printed in the label", { ...whole, printedPoints: 20 }, {}, 20],
    ["the profile's where the block has a column for scores", { ...whole, score: 10 }, {}, 10],
    [
      "the profile's on a form that is not scored yet",
      { ...whole, score: "" },
      { indicators: [{ ...ninety, score: "" }] },
      10,
    ],
    ["none where only the other rows are scored", { ...whole, score: "" }, { indicators: [ninety] }, null],
    ["none where a dash stands for the score", { ...whole, score: "—" }, {}, null],
    ["none where it has not", whole, {}, null],
    [
      "none where an indicator row stands for it",
      { ...whole, score: 10 },
      { indicators: [ninety, rateRow] },
      null,
    ],
    [
      "none where row and block together pass 100",
      { ...whole, weight: 10 },
      { indicators: [ninety, rateRow] },
      null,
    ],
    [
      "none where the block prints the form's total",
      { ...whole, weight: 100, score: 98 },
      { indicators: [rateRow] },
      null,
    ],
    [
      "its own where the row counts besides",
      { ...whole, weight: 20 },
      {
        indicators: [
          { ...ninety, weight: 70 },
          { ...rateRow, name: "预算资金执行率" },
        ],
      },
      20,
    ],
    [
      "its own by the scores where no weights are printed",
      { ...whole, printedPoints: 20, score: 20 },
      {
        indicators: [
          { ...ninety, weight: null, score: 70 },
          { ...rateRow, weight: null },
        ],
      },
      20,
    ],
  ])("%s", (...row) => {
    const [, budget, rest, weight] = row;
    expect(score(budget, rest).weight).toBe(weight === null ? null : weight * 100);
  });
  test("a row of its own level 1 stands for the block", () => {
    const row = { ...rateRow, name: "资金使用", level1: "预算执行", level2: null } as const;
    expect(score({ ...whole, score: 10 }, { indicators: [ninety, row] }).weight).toBeNull();
  });
});

describe("not recomputed, and why", () => {
  test.each<readonly [string, BudgetSpec, string]>([
    ["no budget", { annual: null, executed: 5 }, "没有预算数"],
    ["nothing executed is written", { annual: 5, executed: null }, "没有执行数"],
    ["a budget of 0", { annual: 0, executed: 0, rate: 100 }, "预算数为 0，算不出执行率"],
  ])("%s", (_, budget, why) => {
    const found = score({ ...budget, weight: 10, score: 9 }, {});
    expect(found).toMatchObject({ percent: null, least: null, most: null, declared: 900, score: 900 });
    expect(found.arithmetic).toBe(`未能复算：${why}`);
  });
  test("a form without a money block", () => {
    expect(score(null)).toMatchObject({
      percent: null,
      weight: null,
      score: null,
      arithmetic: "表上没有预算执行",
    });
  });
  test("a block without points still tells the rate", () => {
    expect(score({ annual: 100, executed: 76 }).arithmetic).toBe("76 ÷ 100 = 76%，表上不计分");
  });
});

describe("the score that stands", () => {
  const short = { annual: 100, executed: 86.2, weight: 10 } as const;
  const shared = { remarks: { reason: "项目跨年实施" } } as const;
  test.each<readonly [string, BudgetSpec, FormSpec, number]>([
    ["too many marks", { ...short, score: 9 }, {}, 8.62],
    ["rounded to a tenth", { ...short, score: 8.7 }, {}, 8.7],
    ["marks taken off without a reason", { ...short, score: 8 }, {}, 8.62],
    ["marks taken off with one", { ...short, score: 8, reason: "结转下年" }, {}, 8],
    ["marks taken off with a reason for the whole form", { ...short, score: 8 }, shared, 8],
    ["no score", { ...short, score: "" }, {}, 8.62],
    ["the total in the wrong cell", { annual: 30, executed: 30, weight: 10, score: 99 }, {}, 10],
  ])("%s", (...row) => {
    const [, budget, rest, stands] = row;
    expect(score(budget, rest).score).toBe(Math.round(stands * 100));
  });
});
