import type { Amount, Budget, FundRow } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { isBlank } from "../../values/blank";
import { writeInto } from "../actuals/write-into";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { fundSums, printsFullSet } from "./fund-sums";
import { amountRounding, columnName, labelText, moneyColumns, type MoneyColumn } from "./money-columns";
import { isUnitFactor } from "./unit-mix";

interface Sum {
  readonly what: string;
  readonly sum: number;
}

/** `年度资金总额` alone, or with its column where the block has several. */
function nameOf(total: FundRow, column: MoneyColumn): string {
  const single = total.initial === null && total.executed === null;
  return single ? labelText(total) : `${labelText(total)}的${columnName[column]}`;
}

/** The likeliest sum of the funds where none of the possible ones is the total; null where one is, or nothing is certain. */
function contradictingSum(budget: Budget, column: MoneyColumn, total: Amount): number | null {
  const amounts = budget.funds.map((row) => row[column]);
  const unreadable = amounts.some((amount) => amount?.amount === null && !isBlank(amount.text));
  if (unreadable || !amounts.some((amount) => amount?.amount !== null)) return null;
  const sums = fundSums(budget, column);
  const [likeliest] = sums;
  const allowed = amountRounding(total) + 1e-6;
  const figure = total.amount ?? 0;
  if (!likeliest || sums.some(({ sum, rounding }) => Math.abs(sum - figure) <= rounding + allowed))
    return null;
  if (sums.some(({ sum }) => isUnitFactor(figure, sum))) return null;
  const isAllBlank = likeliest.sum === 0 && amounts.some((amount) => amount?.amount === null);
  if (isAllBlank || (likeliest.sum < figure && !printsFullSet(budget))) return null;
  return likeliest.sum;
}

export default defineRule({
  id: "fund-sum",
  title: "资金总额等于各项资金之和",
  why: "总额与财政拨款、结转资金、其他资金对不上，预算执行率和后面的得分就没有可靠的依据。",
  basis: basis.arithmetic,
  level: "error",
  book: ["R-SUMFUND", "R-FUNDHEAD0"],
  needs: ["funds"],
  messages: {
    off: ({ what, sum, total }: Sum & { total: number }) =>
      `${what}是 ${figureText(total)}，各项资金合计 ${figureText(sum)}，相差 ${figureText(Math.abs(total - sum))}。`,
    zero: ({ what, sum }: Sum) =>
      `${what}是 0，各项资金合计 ${figureText(sum)}，总额应为 ${figureText(sum)}。`,
    empty: ({ what, sum }: Sum) => `${what}没有填，各项资金合计 ${figureText(sum)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 100 | ⟦100⟧ | ⟦0⟧ | 10 | 95% | 9.5 |
          | ^ | 其中：当年财政拨款 | 70 | 60 | 85.5 | — | — | — |
          | ^ | 上年结转资金 | 30 | 30 | 0 | — | — | — |
          | ^ | 其他资金 | 0 | 0 | 0 | — | — | — |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 清理沟渠长度 | ≥40公里 | 42公里 | 90 | 90 |`,
        messages: ["off", "zero"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目名称 | 敬老院消防改造 | < | < |
          | 项目资金（万元） | 年度资金总额 | ⟦⟧ | < |
          | ^ | 其中：财政拨款 | 46.5 | < |
          | ^ | 其他资金 | 3.5 | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 改造敬老院数量 | ≥3所 |`,
        messages: ["empty"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目资金申请（万元） | 资金总额： | 320 | < |
        | ^ | 财政拨款： | 300 | < |
        | ^ | 自有资金： | 20 | < |
        | ^ | 事业收入： | 0 | < |
        | ^ | 其他： | 20 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 养护里程 | ≥312公里 |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 320 | 300 | 285.6 | 10 | 95.2% | 9.52 |
        | ^ | 财政拨款 | 300 | 280 | 270 | — | — | — |
        | ^ | 其中：中央补助 | 200 | 200 | 200 | — | — | — |
        | ^ | 省级补助 | 100 | 80 | 70 | — | — | — |
        | ^ | 其他资金 | 20 | 20 | 15.6 | — | — | — |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 318公里 | 90 | 90 |`,
      `
        | 转移支付区域绩效目标申报表 | < | < | < |
        | 资金情况（万元） | 年度金额： | 1000 | < |
        | ^ | 其中：中央补助 | 750 | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 新增高效节水灌溉面积 | ≥1万亩 |`,
    ],
  },

  *check({ form: { budget } }) {
    const total = budget?.total;
    if (!budget || !total || budget.funds.length === 0) return;
    for (const column of moneyColumns) {
      const amount = total[column];
      if (!amount || (amount.amount === null && !isBlank(amount.text))) continue;
      const sum = contradictingSum(budget, column, amount);
      if (sum === null) continue;
      const what = nameOf(total, column);
      const { at } = amount;
      const related = budget.funds.flatMap((row) => row[column]?.at ?? []);
      const fixes = [writeInto(at, String(Number(figureText(sum))))];
      if (amount.amount === null) yield { messageId: "empty", at, related, data: { what, sum }, fixes };
      else if (amount.amount === 0) yield { messageId: "zero", at, related, data: { what, sum }, fixes };
      else yield { messageId: "off", at, related, data: { what, sum, total: amount.amount } };
    }
  },
});
