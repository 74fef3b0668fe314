import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { targetInForce } from "../../form/target-in-force";
import { figureText } from "../../scoring/arithmetic";
import { isBlank } from "../../values/blank";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { moneyOf, totalCostRows, type Sum } from "./cost-rows";
import { amountRounding } from "./money-columns";

interface Off {
  readonly name: string;
  readonly cost: number;
  readonly budget: number;
}

/** 概算 and 投资 are of the whole construction, which may take years. */
const wholeBuild = /投资|概算|工程|建设/;

function exceeds(cost: Sum, budget: number, allowed: number): boolean {
  return cost.amount > budget + cost.rounding + allowed + 1e-6;
}

function differs(cost: Sum, executed: number, allowed: number): boolean {
  return Math.abs(cost.amount - executed) > cost.rounding + allowed + 1e-6;
}

function aboveBudget(form: Form, indicator: Indicator): Off | null {
  const annual = form.budget?.total?.annual ?? null;
  const cost = moneyOf(form, indicator, targetInForce(indicator));
  if (!annual?.amount || !cost || !exceeds(cost, annual.amount, amountRounding(annual))) return null;
  return { name: plainName(indicator.name.text), cost: cost.amount, budget: annual.amount };
}

function besideExecution(form: Form, indicator: Indicator): Off | null {
  const executed = form.budget?.total?.executed ?? null;
  const cost = moneyOf(form, indicator, indicator.actual);
  const explained = !isBlank(indicator.reason?.text ?? "");
  if (!executed?.amount || !cost || explained || wholeBuild.test(indicator.name.text)) return null;
  if (!differs(cost, executed.amount, amountRounding(executed))) return null;
  return { name: plainName(indicator.name.text), cost: cost.amount, budget: executed.amount };
}

export default defineRule({
  id: "cost-over-budget",
  title: "总成本与项目资金对得上",
  why: "总成本的目标不应高于预算，实际总成本应与执行数一致，否则成本和资金两处数字互相矛盾。",
  basis: basis.coreCost,
  level: "warning",
  book: ["R-COSTBUDGET"],
  needs: ["money total"],
  messages: {
    target: ({ name, cost, budget }: Off) =>
      `${name}的目标 ${figureText(cost)} 高于年度资金总额 ${figureText(budget)}。跨年度的项目，应写本年度的成本。`,
    actual: ({ name, cost, budget }: Off) =>
      `${name}实际 ${figureText(cost)}，执行数 ${figureText(budget)}，两处不一致。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 90 | 90 | 85.5 | 10 | 95% | 9.5 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 更换供水管网 | ≥2.6公里 | 2.6公里 | 50 | 50 |
          | ^ | 成本指标 | 项目总成本 | ⟦≤120万元⟧ | ⟦90万元⟧ | 40 | 40 |`,
        messages: ["target", "actual"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 90 | 90 | 89.97 | 10 | 99.97% | 10 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 更换供水管网 | ≥2.6公里 | 2.6公里 | 50 | 50 |
        | ^ | 成本指标 | 项目总成本 | ≤90万元 | 899700元 | 20 | 20 |
        | ^ | ^ | 每米维修成本 | ≤350元 | 346元 | 20 | 20 |`,
    ],
  },

  *check({ form }) {
    if (!form.budget?.total) return;
    for (const indicator of totalCostRows(form)) {
      const above = aboveBudget(form, indicator);
      const target = targetInForce(indicator);
      if (above && target) {
        const level = wholeBuild.test(indicator.name.text) ? "advice" : "warning";
        yield { messageId: "target", at: target.at, data: above, level };
      }
      const beside = besideExecution(form, indicator);
      if (beside && indicator.actual) yield { messageId: "actual", at: indicator.actual.at, data: beside };
    }
  },
});
