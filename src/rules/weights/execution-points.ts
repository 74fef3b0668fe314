import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { tolerance } from "../../scoring/settle-score";
import { rememberOf } from "../../values/remember-of";

/** Where a money block's points end and a total written into it begins. */
const mostForExecution = 5000;
const executionName =
  /(?:预算|资金|经费|支出).*(?:执行|支出|支付|拨付|使用|完成)(?:率|进度|情况)$|^执行(?:率|进度)$/;

/** 预算执行率 and its like, as the name of a row. */
export const isExecutionName = (name: string): boolean => executionName.test(plainName(name));

/** The points a form prints for 预算执行, in hundredths. */
export interface ExecutionPoints {
  /** Of the money block; null where it prints none that can be read. */
  readonly block: number | null;
  /** True where a row of the indicator table stands for them. */
  readonly asRow: boolean;
}

function isExecutionRow({ level1, name, weight }: Indicator, block: number | null): boolean {
  if (level1 === "预算执行") return true;
  const points = weight?.points ?? 0;
  const fits = block === null || Math.abs(points - block) <= tolerance;
  return points > 0 && fits && isExecutionName(name.text);
}

/**
 * The points that a column of the money block holds: of the total row, else of a fund; where no row is the total, as in
 * 收入 | 5 over 支出 | 5, of all rows together.
 */
export function moneyPoints({ budget }: Form, column: "weight" | "score"): number | null {
  const total = budget?.total;
  const points = [...(total ? [total] : []), ...(budget?.funds ?? [])].flatMap(
    (row) => row[column]?.points ?? [],
  );
  return total || points.length === 0 ? (points[0] ?? null) : points.reduce((sum, one) => sum + one);
}

/** What a form prints as points for 预算执行; several rules ask. */
export const executionPoints = rememberOf((form: Form): ExecutionPoints => {
  const printed = moneyPoints(form, "weight") ?? form.budget?.printedPoints ?? null;
  const block = printed === null || printed <= 0 || printed > mostForExecution ? null : printed;
  return { block, asRow: form.indicators.some((indicator) => isExecutionRow(indicator, block)) };
});
