import type { Form, Indicator } from "../form/form";

/** 预算执行 | 10 | 9.8 below the indicators, without a target and an actual: the points of the money stand in a row of the table. */
export function isMoneyRow({ columns }: Form, { level1, target, actual }: Indicator): boolean {
  return level1 === "预算执行" && target === null && actual === null && columns.actual !== undefined;
}
