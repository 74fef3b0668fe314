import type { Amount, Budget, Form } from "../../form/form";
import { targetInForce } from "../../form/target-in-force";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { isCost } from "../../form/is-cost";
import { moneyOf } from "./cost-rows";
import { fundSums } from "./fund-sums";
import { moneyColumns, moneyRows } from "./money-columns";
import { isUnitFactor, unitMixOf } from "./unit-mix";

/** 100 亿元 in a 万元 block, and what no project costs in 元. */
const largestInWan = 1_000_000;
const smallestInYuan = 1000;

interface Columns {
  readonly total: Amount;
  readonly sum: number;
}

/** A total that is the sum of its parts once 元 and 万元 are told apart. */
function columnMix(budget: Budget): Columns | null {
  for (const column of moneyColumns) {
    const total = budget.total?.[column];
    if (!total?.amount) continue;
    const found = fundSums(budget, column).find(({ sum }) => isUnitFactor(total.amount ?? 0, sum));
    if (found) return { total, sum: found.sum };
  }
  return null;
}

/** A cost that is the total once 元 and 万元 are told apart. */
function costMix(form: Form, { total }: Budget): Columns | null {
  const amount = total?.annual;
  if (!amount?.amount || amount.ownUnit !== undefined) return null;
  for (const indicator of form.indicators) {
    const isWhole = isCost(indicator) && !/[每均单]/.test(indicator.name.text);
    const cost = isWhole ? moneyOf(form, indicator, targetInForce(indicator)) : null;
    if (cost && isUnitFactor(amount.amount, cost.amount)) return { total: amount, sum: cost.amount };
  }
  return null;
}

/** A total that a unit or project cannot have in the printed unit; the unit it looks like. */
function unlikelyTotal(
  { kind }: Form,
  budget: Budget,
): { readonly amount: Amount; readonly like: string } | null {
  const amount = budget.total?.annual;
  if (!amount?.amount || amount.ownUnit !== undefined || kind.startsWith("transfer")) return null;
  if (budget.moneyUnit === "万元" && amount.amount >= largestInWan) return { amount, like: "元" };
  if (budget.moneyUnit === "元" && amount.amount < smallestInYuan) return { amount, like: "万元" };
  return null;
}

export default defineRule({
  id: "money-unit-mixed",
  title: "金额单位不混用元和万元",
  why: "元和万元相差一万倍，混在一张表里，执行率、合计和汇总全都不对。",
  basis: basis.arithmetic,
  level: "warning",
  book: ["R-UNITMIX"],
  messages: {
    row: ({ small, large }: { small: number; large: number }) =>
      `同一行的 ${figureText(large)} 与 ${figureText(small)} 相差上万倍，像是一个填元、一个填万元。`,
    column: ({ total, sum }: { total: number; sum: number }) =>
      `总额 ${figureText(total)} 与各项资金合计 ${figureText(sum)} 相差一万倍，像是元和万元混用。`,
    cost: ({ total, sum }: { total: number; sum: number }) =>
      `总额 ${figureText(total)} 与成本指标的 ${figureText(sum)} 相差一万倍，像是元和万元混用。`,
    total: ({ total, unit, like }: { total: number; unit: string; like: string }) =>
      `表头的单位是${unit}，年度资金总额 ${figureText(total)} ${unit}，像是按${like}填的。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 200 | 200 | ⟦1650000⟧ | 10 | 82.5% | 8.25 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 更新公交站牌 | ≥120块 | 126块 | 90 | 90 |`,
        messages: ["row"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | ⟦2000000⟧ | < |
          | ^ | 其中：财政拨款 | 2000000 | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 巡查古树名木 | ≥260株 |`,
        messages: ["total"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | ⟦45⟧ | < |
          | ^ | 其中：财政拨款 | 400000 | < |
          | ^ | 其他资金 | 50000 | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 巡查古树名木 | ≥260株 |`,
        messages: ["column"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | ⟦450000⟧ | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 巡查古树名木 | ≥260株 |
          | 成本指标 | 经济成本指标 | 古树养护经费 | ≤45万元 |`,
        messages: ["cost"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 2000000 | 2000000 | 1650000 | 10 | 82.5% | 8.25 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 更新公交站牌 | ≥120块 | 126块 | 90 | 90 |`,
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目资金（万元） | 年度资金总额 | 320 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 成本指标 | 每亩造林成本 | 320元 |`,
    ],
  },

  *check({ form }) {
    const { budget } = form;
    if (!budget) return;
    let mixed = false;
    for (const row of moneyRows(budget)) {
      const mix = unitMixOf(row);
      if (!mix) continue;
      mixed = true;
      const { small, large } = mix;
      const odd = budget.moneyUnit === "元" ? small : large;
      const other = odd === small ? large : small;
      const data = { small: small.amount ?? 0, large: large.amount ?? 0 };
      yield { messageId: "row", at: odd.at, related: [other.at], data };
    }
    if (mixed) return;
    const column = columnMix(budget);
    const unlikely = unlikelyTotal(form, budget);
    const mix = column ?? costMix(form, budget);
    if (mix) {
      const { total, sum } = mix;
      const data = { total: total.amount ?? 0, sum };
      yield { messageId: column ? "column" : "cost", at: total.at, data };
    } else if (unlikely) {
      const { amount, like } = unlikely;
      const data = { total: amount.amount ?? 0, unit: budget.moneyUnit ?? "", like };
      yield { messageId: "total", at: amount.at, data };
    }
  },
});
