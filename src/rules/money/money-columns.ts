import type { Amount, Budget, FundRow } from "../../form/form";

/** The columns of a money block that hold the same kind of money for every row. */
export type MoneyColumn = "initial" | "annual" | "executed";

export const moneyColumns: readonly MoneyColumn[] = ["initial", "annual", "executed"];

/** What messages call the columns. */
export const columnName: Readonly<Record<MoneyColumn, string>> = {
  initial: "年初预算数",
  annual: "全年预算数",
  executed: "执行数",
};

/** All rows of a money block, the total first. */
export function moneyRows(budget: Budget): readonly FundRow[] {
  return budget.total ? [budget.total, ...budget.funds] : budget.funds;
}

/** A row's label as a message quotes it: `其中：财政拨款` is `财政拨款`. */
export function labelText({ label }: FundRow): string {
  return label.text
    .replace(/\s+/g, "")
    .replace(/^[(（]?其中[:：]?/, "")
    .replace(/(?<![:：])[:：]+$/, "");
}

/**
 * How far a printed figure may be from the true one: half of its last digit. A figure without decimals counts as rounded
 * only where half a unit is little beside it: 5 is not 4.6.
 */
export function roundingOf(figure: number, decimals: number): number {
  const half = 0.5 * 10 ** -decimals;
  return decimals <= 0 ? Math.min(half, Math.abs(figure) * 0.0005) : half;
}

/** The same for an amount of a money block; an empty or zero one is exact. */
export function amountRounding(amount: Amount | null): number {
  if (!amount?.amount) return 0;
  return roundingOf(amount.amount, amount.decimals);
}
