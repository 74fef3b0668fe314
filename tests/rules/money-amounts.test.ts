import { describe, expect, it } from "vitest";
import budgetZero from "../../src/rules/money/budget-zero";
import costOnlyBudget from "../../src/rules/money/cost-only-budget";
import costOverBudget from "../../src/rules/money/cost-over-budget";
import fundSum from "../../src/rules/money/fund-sum";
import goalMoneyPeriod from "../../src/rules/money/goal-money-period";
import moneyNotANumber from "../../src/rules/money/money-not-a-number";
import moneyUnitInCell from "../../src/rules/money/money-unit-in-cell";
import moneyUnitMixed from "../../src/rules/money/money-unit-mixed";
import type { Rule } from "../../src/rules/rule";
import { toA1 } from "../../src/sheet/address";
import { findingsOf } from "../support/rule-tester";
import { fundsReview, moneyReview } from "./money-review";

/** What rules say of a text: `规则 消息 单元格`. */
function said(rules: readonly Rule[], text: string): readonly string[] {
  return rules
    .flatMap((rule) => findingsOf(rule, text))
    .map(
      ({ rule, messageId, range }) =>
        `${rule} ${messageId} ${range ? toA1({ row: range.top, col: range.left }) : "表"}`,
    )
    .toSorted();
}

describe("the sum of the funds", () => {
  it.each([
    [
      "a second 其中 as part of the row above it",
      "年度资金总额 100; 其中：财政资金 80; 其中：中央补助 50; 省级补助 30; 单位资金 20",
    ],
    [
      "carried money inside the fiscal money",
      "年度资金总额 100; 财政拨款 80; 其中：本年财政拨款 60; 上年结转资金 20; 其他资金 20",
    ],
    [
      "fiscal money broken down without 其中",
      "年度资金总额 100; 财政资金 80; 中央财政资金 50; 省级财政资金 30; 其他资金 20",
    ],
    ["a form that prints one source only", "年度资金总额 100; 其中：财政拨款 80"],
    ["rows nobody filled in", "年度资金总额 100; 其中：财政拨款 ; 其他资金 0"],
    ["printed digits that were rounded", "年度资金总额 100.1; 其中：财政拨款 66.74; 其他资金 33.4"],
    ["whole units rounded in a large sum", "年度资金总额 10441; 其中：中央补助 6000; 地方资金 4442"],
    ["rows that are no source of money", "年度资金总额 100; 人员经费 60; 其他 30"],
  ])("accepts %s", (_, line) => {
    expect(findingsOf(fundSum, fundsReview(line))).toEqual([]);
  });

  it.each([
    [
      "a small sum in whole units",
      "年度资金总额 5; 其中：财政拨款 3; 其他资金 1",
      ["off C3", "off D3", "off E3"],
    ],
    ["one source above the total", "年度资金总额 100; 其中：财政拨款 100/110/100", ["off D3"]],
    [
      "a carried row left out",
      "年度资金总额 100; 财政拨款 100; 上年结转资金 0/12.5/0; 其他资金 0",
      ["off D3"],
    ],
    [
      "a total of 0",
      "年度资金总额 0; 其中：财政拨款 90/90/89.974; 其他资金 0",
      ["zero C3", "zero D3", "zero E3"],
    ],
  ])("finds %s", (_, line, expected) => {
    expect(said([fundSum], fundsReview(line))).toEqual(expected.map((place) => `fund-sum ${place}`));
  });

  it("offers the sum for a total of 0 and says both figures", () => {
    const line = "年度资金总额 90/90/0; 其中：财政拨款 90/90/89.974; 其他资金 0";
    const [finding] = findingsOf(fundSum, fundsReview(line));
    expect(finding?.message).toBe("年度资金总额的执行数是 0，各项资金合计 89.974，总额应为 89.974。");
    const cells = [{ at: { row: 2, col: 4 }, to: 89.974 }];
    expect(finding?.fixes).toEqual([{ title: "改为 89.974", kind: "suggestion", cells }]);
  });

  it("leaves 元 beside 万元 to money-unit-mixed", () => {
    const text = fundsReview("年度资金总额 45; 其中：财政拨款 450000; 其他资金 0");
    expect(said([fundSum, moneyUnitMixed], text)).toEqual(["money-unit-mixed column C3"]);
  });
});

describe("amounts that are no plain numbers", () => {
  it.each([
    ["约20万元", [20]],
    ["200000元左右", [20]],
    ["二十万元", [20]],
    ["待结算", []],
  ])("%s", (cell, figures) => {
    const found = findingsOf(
      moneyNotANumber,
      moneyReview([`年度资金总额 | 20 | 20 | ${cell} | 10 | 100% | 10`]),
    );
    expect(found).toHaveLength(1);
    expect(found.flatMap(({ fixes }) => fixes.flatMap(({ cells }) => cells.map(({ to }) => to)))).toEqual(
      figures,
    );
  });

  it.each(["", "—", "/", "无", "1,234.50", "１２．５", "12.5万元"])("reads %s", (cell) => {
    expect(
      findingsOf(moneyNotANumber, moneyReview([`年度资金总额 | ${cell} | 20 | 20 | 10 | 100% | 10`])),
    ).toEqual([]);
  });

  it("turns every amount of the block into a number at once", () => {
    const rows = [
      "年度资金总额 | 300万元 | 300万元 | 259.45万元 | 10 | 86.5% | 8.65",
      "其中：财政拨款 | 300万元 | 3000000元 | 259.45 | | | ",
    ];
    const found = findingsOf(moneyUnitInCell, moneyReview(rows));
    expect(
      found.map(({ messageId, fixes }) => [
        messageId,
        fixes.flatMap(({ cells }) => cells.map(({ to }) => to)),
      ]),
    ).toEqual([
      ["other", [300]],
      ["same", [300, 300, 259.45, 300]],
    ]);
  });
});

describe("cost and the budget", () => {
  const sheet = (row: string): string =>
    moneyReview(["年度资金总额 | 90 | 90 | 88.5 | 10 | 98.33% | 9.83"]).replace(
      "| 产出指标 | 数量指标",
      `| 产出指标 | 成本指标 | ${row} | 0 | 0 | |\n| ^ | 数量指标`,
    );

  it.each([
    ["项目总成本 | ≤120万元 | 88.5万元", ["cost-over-budget target D5"]],
    ["项目总成本 | ≤900000元 | 885000元", ["cost-only-budget trivial D5"]],
    ["成本控制数（元） | ≤880000 | 860000", ["cost-over-budget actual E5"]],
    ["工程概算总投资 | ≤120万元 | 110万元", ["cost-over-budget target D5"]],
    ["每公里维修成本 | ≤120万元 | 110万元", []],
    ["项目总成本 | ≤88.5万元 | 达成预期指标", []],
  ])("%s", (row, expected) => {
    expect(said([costOnlyBudget, costOverBudget], sheet(row))).toEqual(expected);
  });
});

describe("money in the goal's words", () => {
  const sheet = (label: string, goal: string): string =>
    [
      "| 项目支出绩效目标申报表 | < | < | < |",
      "| 项目资金（万元） | 年度资金总额 | 3000 | < |",
      `| ${label} | ${goal} | < | < |`,
      "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
      "| 产出指标 | 数量指标 | 建设防洪堤 | ≥3公里 |",
    ].join("\n");

  it.each([
    ["年度目标", "总投资1.35亿元，建设防洪堤12公里。", ["whole"]],
    ["年度目标", "总投资3000万元，建设防洪堤3公里。", []],
    ["年度目标", "总投资1.35亿元，本年度安排3000万元。", []],
    ["年度目标", "当年预算投入2500万元，建设防洪堤3公里。", ["year"]],
    ["年度目标", "带动农户增收500万元。", []],
    ["中期目标", "总投资1.35亿元，建设防洪堤12公里。", []],
  ])("%s：%s", (label, goal, expected) => {
    expect(findingsOf(goalMoneyPeriod, sheet(label, goal)).map(({ messageId }) => messageId)).toEqual(
      expected,
    );
  });
});

describe("a budget of 0", () => {
  it("is fund-sum's matter where the funds hold money", () => {
    const rows = ["年度资金总额 | 0 | 0 | 0 | 10 | | 0", "其中：财政拨款 | 90 | 90 | 88 | | | "];
    expect(findingsOf(budgetZero, moneyReview(rows))).toEqual([]);
  });

  it("is found where only the budget is missing", () => {
    expect(
      findingsOf(budgetZero, moneyReview(["年度资金总额 | 90 | | 88 | 10 | 97.8% | 9.78"])).map(
        ({ message }) => message,
      ),
    ).toEqual(["执行数 88，全年预算数没有填。"]);
  });
});
