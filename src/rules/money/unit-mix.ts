import type { Amount, FundRow } from "../../form/form";

/** 元 beside 万元: after the conversion one figure is at most twenty times the other. */
const leastRatio = 500;
const mostRatio = 50000;
/** What is taken for 元 has at least five digits. */
const leastYuan = 10000;

/** Two figures of one row that go together only when one is in 元 and the other in 万元. */
export interface UnitMix {
  readonly small: Amount;
  readonly large: Amount;
}

/** The smallest and the largest figure of a row, where their ratio is that of 元 to 万元; null elsewhere. */
export function unitMixOf({ initial, annual, executed }: FundRow): UnitMix | null {
  let small: Amount | null = null;
  let large: Amount | null = null;
  for (const amount of [initial, annual, executed]) {
    if (!amount?.amount || amount.amount < 0) continue;
    if (!small?.amount || amount.amount < small.amount) small = amount;
    if (!large?.amount || amount.amount > large.amount) large = amount;
  }
  if (!small?.amount || !large?.amount || large.amount < leastYuan) return null;
  const ratio = large.amount / small.amount;
  return ratio >= leastRatio && ratio <= mostRatio ? { small, large } : null;
}

/** True where a total and the sum below it differ as 元 and 万元 do. */
export function isUnitFactor(total: number, sum: number): boolean {
  if (total <= 0 || sum <= 0) return false;
  const ratio = Math.max(total / sum, sum / total);
  return ratio >= 9000 && ratio <= 11000;
}
