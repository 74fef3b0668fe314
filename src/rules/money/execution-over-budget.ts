import type { Amount, FundRow } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { amountRounding, labelText } from "./money-columns";
import { unitMixOf } from "./unit-mix";

interface Over {
  readonly at: Amount["at"];
  readonly budgetAt: Amount["at"];
  readonly executed: number;
  readonly budget: number;
}

/** A row's execution above its budget; money in another unit is not more money. */
function overOf(row: FundRow): Over | null {
  const { annual, executed } = row;
  if (!annual?.amount || executed?.amount === null || !executed || annual.amount <= 0) return null;
  const allowed = amountRounding(annual) + amountRounding(executed) + 1e-6;
  if (executed.amount <= annual.amount + allowed || unitMixOf(row)) return null;
  return { at: executed.at, budgetAt: annual.at, executed: executed.amount, budget: annual.amount };
}

export default defineRule({
  id: "execution-over-budget",
  title: "执行数不超过预算数",
  why: "没有预算不得支出。执行数大于预算数，多半是填错了行或漏填了追加的预算。",
  basis: basis.arithmetic,
  level: "error",
  book: ["S-EXECOVER"],
  needs: ["more spent than planned"],
  messages: {
    over: ({ executed, budget }: Over) =>
      `执行数 ${figureText(executed)} 超过全年预算数 ${figureText(budget)}。预算有追加的，应填追加后的数。`,
    source: ({ source, executed, budget }: Over & { source: string }) =>
      `${source}的执行数 ${figureText(executed)} 超过预算数 ${figureText(budget)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 100 | 100 | ⟦105⟧ | 10 | 105% | 10 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 安置退役士兵 | ≥60人 | 63人 | 90 | 90 |`,
        messages: ["over"],
      },
      {
        sheet: `
          | 转移支付绩效目标自评表 | < | < | < | < |
          | 项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A） |
          | ^ | 年度资金总额 | 500 | 490 | 98% |
          | ^ | 其中：中央补助 | 400 | 380 | 95% |
          | ^ | 其他资金 | 100 | ⟦110⟧ | 110% |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
          | 产出指标 | 数量指标 | 改造卫生院 | 3个 | 3个 |`,
        messages: ["source"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 100 | 120 | 105 | 10 | 87.5% | 8.75 |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 安置退役士兵 | ≥60人 | 63人 | 90 | 90 |`,
    ],
  },

  *check({ form: { budget }, profile }) {
    if (!budget) return;
    const whole = budget.total && overOf(budget.total);
    if (whole) {
      const { at, budgetAt } = whole;
      yield { messageId: "over", at, related: [budgetAt], data: whole, level: profile.execution.over100 };
      return;
    }
    for (const row of budget.funds) {
      const over = overOf(row);
      const source = labelText(row);
      // What comes in may be more than was planned.
      if (!over || source.endsWith("收入")) continue;
      const data = { source, ...over };
      yield { messageId: "source", at: over.at, related: [over.budgetAt], data, level: "warning" };
    }
  },
});
