import type { Amount, Budget, Field, FundRow, LabelledAmount, PrintedSum } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import {
  amountRounding,
  columnName,
  labelText,
  moneyColumns,
  type MoneyColumn,
} from "../money/money-columns";
import { defineRule, type RuleContext } from "../rule";

/** What a department's money is made of, in the two ways forms print it. */
const spendingSets: readonly (readonly RegExp[])[] = [
  [/^基本支出/, /^项目支出/],
  [/^人员(类|经费)/, /^(运转类)?公用经费/, /^其他运转类/, /^特定目标类/],
];

interface Off {
  readonly at: Field["at"];
  readonly what: string;
  readonly total: number;
  readonly sum: number;
  readonly parts: readonly Field["at"][];
}

const money = (figure: number): string => figureText(Math.round(figure * 1e4) / 1e4);

function offOf(total: Amount, parts: readonly Amount[], what: string): Off | null {
  if (total.amount === null || parts.some(({ amount }) => amount === null)) return null;
  const sum = parts.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const slack = [total, ...parts].reduce((all, amount) => all + amountRounding(amount), 0.005);
  if (Math.abs(sum - total.amount) <= slack) return null;
  return { at: total.at, what, total: total.amount, sum, parts: parts.map(({ at }) => at) };
}

const words: Readonly<Record<PrintedSum["kind"], string>> = {
  tasks: "各项任务金额",
  income: "收入各项",
  spending: "支出各项",
};

function offSum({ kind, total, parts }: PrintedSum): Off | null {
  return offOf(
    total.amount,
    parts.map(({ amount }) => amount),
    words[kind],
  );
}

/** The first row of a spending set. */
const opensSet = /^基本支出|^人员(?:类|经费)/;

function printsSums({ form }: RuleContext): boolean {
  return (
    form.sums !== undefined || (form.budget?.funds.some((row) => opensSet.test(labelText(row))) ?? false)
  );
}

/** The rows of one spending set, when the block prints all of them. */
function setRows(funds: readonly FundRow[], set: readonly RegExp[]): readonly FundRow[] | null {
  const rows = set.flatMap((pattern) => funds.find((row) => pattern.test(labelText(row))) ?? []);
  return rows.length === set.length ? rows : null;
}

function offFunds(budget: Budget, column: MoneyColumn): Off | null {
  const total = budget.total?.[column];
  if (!total) return null;
  for (const set of spendingSets) {
    const rows = setRows(budget.funds, set);
    const amounts = rows?.flatMap((row) => row[column] ?? []) ?? [];
    const names = rows?.map(labelText).join("、") ?? "";
    const off =
      amounts.length === set.length ? offOf(total, amounts, `${names}的${columnName[column]}`) : null;
    if (off) return off;
  }
  return null;
}

/** What comes in and what goes out, where a form prints both totals. */
function bothWays(sums: readonly PrintedSum[]): { income: LabelledAmount; spending: LabelledAmount } | null {
  const income = sums.find(({ kind }) => kind === "income")?.total;
  const spending = sums.find(({ kind }) => kind === "spending")?.total;
  if (income?.amount.amount == null || spending?.amount.amount == null) return null;
  const slack = amountRounding(income.amount) + amountRounding(spending.amount) + 0.005;
  const differ = Math.abs(income.amount.amount - spending.amount.amount) > slack;
  return differ ? { income, spending } : null;
}

export default defineRule({
  id: "printed-sum",
  title: "部门资金、任务金额的合计应与各项相等",
  why: "合计与各项对不上，预算和目标就不是同一笔账。",
  basis: basis.arithmetic,
  level: "error",
  book: ["D-SUM", "R-TASKSUM", "R-FUNDDIR"],
  when: printsSums,
  messages: {
    off: ({ what, total, sum }: Off) =>
      `${what}相加为 ${money(sum)}，表上合计 ${money(total)}，相差 ${money(Math.abs(sum - total))}。`,
    direction: ({ income, spending }: { income: number; spending: number }) =>
      `收入合计 ${money(income)}，支出合计 ${money(spending)}，两者应相等。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 部门整体支出绩效目标申报表 | < | < | < |
          | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） |
          | ^ | 河道治理 | 整治中小河流42公里 | 1260 |
          | ^ | 农村供水 | 维修供水工程30处 | 480 |
          | ^ | 金额合计 | < | ⟦1730⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 整治中小河流长度 | ≥42公里 |`,
        messages: ["off"],
      },
      {
        sheet: `
          | 部门整体支出绩效目标申报表 | < | < | < |
          | 收入构成 | 财政拨款 | 938.19 | 96.9% |
          | ^ | 其他资金 | 30 | 3.1% |
          | ^ | 合计 | 968.19 | 100% |
          | 支出构成 | 基本支出 | 724.23 | 75.1% |
          | ^ | 项目支出 | 240 | 24.9% |
          | ^ | 合计 | ⟦964.23⟧ | 100% |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 统计报表期数 | ≥420期 |`,
        messages: ["direction"],
      },
      {
        sheet: `
          | 部门整体支出绩效自评表 | < | < | < | < |
          | 年度预算（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 |
          | ^ | 年度资金总额 | 860 | ⟦900⟧ | 891 |
          | ^ | 基本支出 | 610 | 620 | 620 |
          | ^ | 项目支出 | 250 | 270 | 271 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 |
          | 履职效能 | 重点工作 | 法律援助案件办理件数 | ≥350件 | 371件 |`,
        messages: ["off"],
      },
    ],
    good: [
      `
        | 部门整体支出绩效目标申报表 | < | < | < |
        | 收入构成 | 财政拨款 | 938.19 | 96.9% |
        | ^ | 其他资金 | 30 | 3.1% |
        | ^ | 合计 | 968.19 | 100% |
        | 支出构成 | 基本支出 | 724.23 | 74.8% |
        | ^ | 项目支出 | 243.96 | 25.2% |
        | ^ | 合计 | 968.19 | 100% |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 统计报表期数 | ≥420期 |`,
    ],
  },

  *check({ form }) {
    const sums = form.sums ?? [];
    const { budget } = form;
    const found = [
      ...sums.map(offSum),
      ...(budget ? moneyColumns.map((column) => offFunds(budget, column)) : []),
    ].filter((off) => off !== null);
    for (const off of found) yield { messageId: "off", at: off.at, related: off.parts, data: off };
    const both = found.length === 0 ? bothWays(sums) : null;
    if (both)
      yield {
        messageId: "direction",
        at: both.spending.amount.at,
        related: [both.income.amount.at],
        data: { income: both.income.amount.amount ?? 0, spending: both.spending.amount.amount ?? 0 },
      };
  },
});
