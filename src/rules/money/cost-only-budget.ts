import { plainName } from "../../form/plain-name";
import { targetInForce } from "../../form/target-in-force";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { isCost } from "../../form/is-cost";
import { moneyOf, totalCostRows } from "./cost-rows";
import { amountRounding } from "./money-columns";

export default defineRule({
  id: "cost-only-budget",
  title: "成本指标不只写预算总额",
  why: "总成本不超过预算是花钱的前提，不能反映成本控制得好不好。单位成本、分项成本才看得出效果。",
  basis: basis.coreCost,
  level: "advice",
  book: ["R-COSTTRIVIAL"],
  needs: ["money total"],
  messages: {
    trivial: ({ name, budget }: { name: string; budget: number }) =>
      `成本只有“${name}”一项，目标就是预算 ${figureText(budget)}。可改设单位成本或分项成本。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | 1000 | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 补贴公交线路 | ≥46条 |
          | ^ | 成本指标 | 项目总成本 | ⟦≤1000万元⟧ |`,
        messages: ["trivial"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目资金（万元） | 年度资金总额 | 1000 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 补贴公交线路 | ≥46条 |
        | ^ | 成本指标 | 项目总成本 | ≤1000万元 |
        | ^ | ^ | 每人次补贴成本 | ≤1.8元 |`,
    ],
  },

  *check({ form }) {
    const annual = form.budget?.total?.annual;
    if (!annual?.amount) return;
    const [row, second] = form.indicators.filter((indicator) => isCost(indicator) && !indicator.breakdown);
    if (!row || second || !totalCostRows(form).includes(row)) return;
    const target = targetInForce(row);
    const cost = moneyOf(form, row, target);
    if (!target || !cost || Math.abs(cost.amount - annual.amount) > amountRounding(annual) + 1e-6) return;
    yield {
      messageId: "trivial",
      at: target.at,
      data: { name: plainName(row.name.text), budget: annual.amount },
    };
  },
});
