import { describe, expect, it } from "vitest";
import { mof2020 } from "../../src/profile/profiles/mof-2020";
import budgetChangeUnexplained from "../../src/rules/money/budget-change-unexplained";
import budgetZero from "../../src/rules/money/budget-zero";
import costOnlyBudget from "../../src/rules/money/cost-only-budget";
import outputsTooFew from "../../src/rules/money/outputs-too-few";
import priorEvaluationDue from "../../src/rules/money/prior-evaluation-due";
import costOverBudget from "../../src/rules/money/cost-over-budget";
import executionOverBudget from "../../src/rules/money/execution-over-budget";
import executionRate from "../../src/rules/money/execution-rate";
import executionScore from "../../src/rules/money/execution-score";
import formTotalInMoneyRow from "../../src/rules/money/form-total-in-money-row";
import fundSum from "../../src/rules/money/fund-sum";
import goalMoneyPeriod from "../../src/rules/money/goal-money-period";
import moneyNotANumber from "../../src/rules/money/money-not-a-number";
import moneyUnitInCell from "../../src/rules/money/money-unit-in-cell";
import moneyUnitMixed from "../../src/rules/money/money-unit-mixed";
import scoreOutrunsExecution from "../../src/rules/money/score-outruns-execution";
import { scoreForm } from "../../src/scoring/score-form";
import type { Rule } from "../../src/rules/rule";
import { toA1 } from "../../src/sheet/address";
import { findingsOf, formsOf, testExamples } from "../support/rule-tester";
import { runRule } from "../support/run-rule";

import { moneyReview } from "./money-review";

const rules = [
  budgetChangeUnexplained,
  budgetZero,
  costOnlyBudget,
  outputsTooFew,
  priorEvaluationDue,
  costOverBudget,
  executionOverBudget,
  executionRate,
  executionScore,
  formTotalInMoneyRow,
  fundSum,
  goalMoneyPeriod,
  moneyNotANumber,
  moneyUnitInCell,
  moneyUnitMixed,
  scoreOutrunsExecution,
];

for (const rule of rules) testExamples(rule);

/** What rules say of a text: `规则 消息 单元格`. */
function said(rules: readonly Rule[], text: string, profile = "mof-2020"): readonly string[] {
  return rules
    .flatMap((rule) => findingsOf(rule, text, profile))
    .map(
      ({ rule, messageId, range }) =>
        `${rule} ${messageId} ${range ? toA1({ row: range.top, col: range.left }) : "表"}`,
    )
    .toSorted();
}

describe("execution above the budget", () => {
  it.each([
    ["mof-2020", "error"],
    ["mof-2016", "warning"],
  ])("is what %s says", (profile, level) => {
    const found = findingsOf(
      executionOverBudget,
      moneyReview(["年度资金总额 | 100 | 100 | 105 | 10 | 105% | 10"]),
      profile,
    );
    expect(found.map((finding) => finding.level)).toEqual([level]);
  });

  it("tolerates the printed digits", () => {
    expect(said(rules, moneyReview(["年度资金总额 | 7.3 | 7.3 | 7.34 | 10 | 100% | 10"]))).toEqual([]);
  });
});

describe("the execution rate", () => {
  it.each([
    ["rounded to whole percent", "43.2 | 43.2 | 37.24 | 10 | 86% | 8.62"],
    ["without %", "43.2 | 43.2 | 37.24 | 10 | 86.2 | 8.62"],
    ["as a share", "43.2 | 43.2 | 37.24 | 10 | 0.862 | 8.62"],
    ["1 for all of it", "43.2 | 43.2 | 43.2 | 10 | 1 | 10"],
    ["full-width", "43.2 | 43.2 | 37.24 | 10 | ８６.２％ | 8.62"],
    ["taken of unrounded small amounts", "2.4 | 2.4 | 1.9 | 10 | 80.6% | 8"],
    ["less than one percent without %", "100 | 100 | 0.8 | 10 | 0.8 | 0.1"],
    ["struck out", "43.2 | 43.2 | 37.24 | 10 | — | 8.62"],
    ["that nothing can be taken of", "43.2 | 43.2 | | 10 | | "],
  ])("accepts a rate %s", (_, row) => {
    expect(
      said(rules, moneyReview([`年度资金总额 | ${row}`])).filter((line) => line.startsWith("execution-rate")),
    ).toEqual([]);
  });

  it.each([
    ["90%", "改为 86.2%", "86.2%"],
    ["90", "改为 86.2", 86.2],
    ["0.9", "改为 0.862", 0.862],
  ])("offers %s in its own style", (printed, title, to) => {
    const [finding] = findingsOf(
      executionRate,
      moneyReview([`年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | ${printed} | 8.62`]),
    );
    expect(finding?.fixes).toEqual([{ title, kind: "suggestion", cells: [{ at: { row: 2, col: 6 }, to }] }]);
  });

  it("is offered where the cell is empty, as advice", () => {
    const found = findingsOf(
      executionRate,
      moneyReview(["年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | | 8.62"]),
    );
    expect(found).toMatchObject([
      {
        message: "执行率没有填，37.24 ÷ 43.2 = 86.2%。",
        level: "advice",
        fixes: [{ cells: [{ to: "86.2%" }] }],
      },
    ]);
  });

  it("is taken of the figure that the header marks as (A)", () => {
    const head =
      "| 项目资金（万元） | | 年初预算数（A） | 全年预算数 | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |";
    const row = "年度资金总额 | 40 | 50 | 38";
    expect(
      said(rules, moneyReview([`${row} | 10 | 95% | 9.5`], { head })).filter((line) =>
        line.startsWith("exec"),
      ),
    ).toEqual([]);
    const [finding] = findingsOf(executionRate, moneyReview([`${row} | 10 | 76% | 9.5`], { head }));
    expect(finding?.message).toBe("执行率 76% 是按全年预算数算的，按年初预算数应为 95%。");
    expect(finding?.level).toBe("warning");
  });

  it("looks at the rates of the single funds, too", () => {
    const rows = [
      "年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9",
      "其中：财政拨款 | 80 | 80 | 70 | — | 90% | —",
      "其他资金 | 20 | 20 | 20 | — | #DIV/0! | —",
    ];
    expect(said(rules, moneyReview(rows)).filter((line) => line.startsWith("execution-rate"))).toEqual([
      "execution-rate off G4",
    ]);
  });
});

describe("the execution score", () => {
  it.each([
    ["mof-2020", "86 | 7", ["execution-score bands H3"]],
    ["mof-2021-cost", "86 | 7", []],
    ["mof-2021-cost", "86 | 10", []],
    ["mof-2021-cost", "86 | 6", ["execution-score low H3"]],
    ["mof-2020", "86 | 8.5", []],
    ["mof-2020", "86 | 10", ["execution-score high H3"]],
    ["mof-2020", "86 | 98", ["form-total-in-money-row score H3"]],
  ])("under %s at %s", (profile, cells, expected) => {
    const [rate = "", score = ""] = cells.split(" | ");
    const text = moneyReview([`年度资金总额 | 100 | 100 | ${rate} | 10 | ${rate}% | ${score}`]);
    const found = said(rules, text, profile).filter((line) => /^execution-score|^form-total/.test(line));
    expect(found).toEqual(expected);
  });

  it("says the arithmetic and the score it should be", () => {
    const [finding] = findingsOf(
      executionScore,
      moneyReview(["年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86.2% | 9"]),
    );
    expect(finding?.message).toBe("预算执行得分 9 偏高：37.24 ÷ 43.2 × 10 = 8.62。");
    expect(finding?.fixes.map(({ title, kind }) => [title, kind])).toEqual([["改为 8.62", "suggestion"]]);
  });

  it("lets marks be taken off with a reason", () => {
    const foot = "| 偏差大或目标未完成原因分析 | 资金拨付晚于合同约定，自行扣分。 | < | < | < | < | < | < |";
    expect(said(rules, moneyReview(["年度资金总额 | 30 | 30 | 30 | 10 | 100% | 8"], { foot }))).toEqual([]);
  });

  it("does not miss a score where the form gives no points for execution", () => {
    expect(said(rules, moneyReview(["年度资金总额 | 30 | 30 | 30 | | 100% | "]))).toEqual([]);
  });
});

describe("money against marks", () => {
  it("asks for a reason below the jurisdiction's rate, as an error", () => {
    const profile = { ...mof2020, execution: { ...mof2020.execution, explainBelow: 90 } };
    const [form] = formsOf(moneyReview(["年度资金总额 | 100 | 100 | 89 | 10 | 89% | 8.9"]));
    const found = form
      ? runRule(scoreOutrunsExecution, { form, profile, scores: scoreForm(form, profile) })
      : [];
    expect(found.map(({ message, level }) => [message, level])).toEqual([
      ["执行率 89% 低于 90%，没有写原因。", "error"],
    ]);
  });

  it.each([
    "| 存在问题 | 尾款10%按合同在次年支付。 | < | < | < | < | < | < |",
    "| 其他需要说明的事项 | 公开招标节约资金31万元。 | < | < | < | < | < | < |",
  ])("is silent where the rest is explained: %s", (foot) => {
    expect(said(rules, moneyReview(["年度资金总额 | 100 | 100 | 69 | 10 | 69% | 6.9"], { foot }))).toEqual(
      [],
    );
  });

  it("counts from the profile's figure on", () => {
    expect(said(rules, moneyReview(["年度资金总额 | 100 | 100 | 95.5 | 10 | 95.5% | 9.55"]))).toEqual([]);
    expect(said(rules, moneyReview(["年度资金总额 | 100 | 100 | 94 | 10 | 94% | 9.4"]))).toEqual([
      "score-outruns-execution ahead G3",
    ]);
  });
});
