import type { Amount, Budget } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { isBlank } from "../../values/blank";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { fundSums } from "./fund-sums";

function hasMoney({ funds }: Budget, column: "annual" | "executed"): boolean {
  return funds.some((row) => (row[column]?.amount ?? 0) !== 0);
}

/** The sources hold money that the total lacks: fund-sum speaks of it. */
function hasMoneyBelow(budget: Budget, column: "annual" | "executed"): boolean {
  return fundSums(budget, column).length > 0 && hasMoney(budget, column);
}

const isEmpty = ({ amount, text }: Amount): boolean => amount === null && isBlank(text);

export default defineRule({
  id: "budget-zero",
  title: "全年预算数和执行数不能是 0 或空白",
  why: "没有预算数就算不出执行率，预算执行的得分也就没有依据。",
  basis: basis.arithmetic,
  level: "error",
  book: ["S-BUDGET0"],
  kinds: reviewKinds,
  needs: ["money total"],
  messages: {
    spent: ({ executed }: { executed: number }) =>
      `全年预算数是 0，执行数却有 ${figureText(executed)}，算不出执行率，应填调整后的预算。`,
    zero: () => "全年预算数是 0，算不出执行率。项目已取消的，请说明。",
    noBudget: ({ executed }: { executed: number }) => `执行数 ${figureText(executed)}，全年预算数没有填。`,
    noExecution: ({ annual, isSpent }: { annual: number; isSpent: boolean }) =>
      `全年预算数 ${figureText(annual)}，执行数没有填。${isSpent ? "" : "没有支出的填 0。"}`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 0 | ⟦0⟧ | 48.6 | 10 | 100% | 10 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 抢修水毁路段 | ≥8处 | 8处 | 90 | 90 |`,
        messages: ["spent"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 50 | ⟦0⟧ | 0 | 10 | | 0 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 举办展会 | ≥1次 | 0次 | 90 | 0 |`,
        messages: ["zero"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 50 | 50 | ⟦⟧ | 10 | 100% | 10 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 举办展会 | ≥1次 | 1次 | 90 | 90 |`,
        messages: ["noExecution"],
      },
      {
        sheet: `
          | 部门整体支出绩效自评表 | < | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算数（万元） | 执行数（万元） |
          | ^ | 防汛抗旱 | 储备物资，开展演练 | 300 | 290 |
          | ^ | 水资源管理 | 建设节水载体 | 200 | 200 |
          | ^ | 金额合计 | < | 500 | ⟦⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 开展防汛演练 | ≥2场 | 2场 |`,
        messages: ["noExecution"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 0 | 48.6 | 48.6 | 10 | 100% | 10 |
        | ^ | 其他资金 | 0 | 0 | 0 | — | — | — |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 抢修水毁路段 | ≥8处 | 8处 | 90 | 90 |`,
    ],
  },

  *check({ form: { budget } }) {
    const total = budget?.total;
    if (!budget || !total?.annual || !total.executed) return;
    const { annual, executed } = total;
    const spent = executed.amount ?? 0;
    const isAbove = (column: "annual" | "executed"): boolean => !hasMoneyBelow(budget, column);
    if (annual.amount === 0 && isAbove("annual")) {
      if (spent > 0)
        yield { messageId: "spent", at: annual.at, related: [executed.at], data: { executed: spent } };
      else yield { messageId: "zero", at: annual.at, data: {}, level: "warning" };
    } else if (isEmpty(annual) && spent > 0 && isAbove("annual")) {
      if (budget.rateOnInitial) return;
      yield { messageId: "noBudget", at: annual.at, related: [executed.at], data: { executed: spent } };
    } else if (annual.amount && isEmpty(executed) && isAbove("executed")) {
      const data = { annual: annual.amount, isSpent: hasMoney(budget, "executed") };
      yield { messageId: "noExecution", at: executed.at, related: [annual.at], data };
    }
  },
});
