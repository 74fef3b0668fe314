import type { FundRow, Indicator } from "../../form/form";
import { indicatorDirection } from "../../form/indicator-direction";
import { figureText } from "../../scoring/arithmetic";
import { compareValues } from "../../values/compare";
import { unitNamed } from "../../values/units";
import { basis } from "../basis";
import { amountRounding, labelText } from "../money/money-columns";
import { defineRule } from "../rule";
import { monitoringKinds } from "./monitoring-row";

interface Money {
  readonly row: string;
  readonly forecast: number;
  readonly other: number;
}

/** Things that are done one after the other: what has been counted cannot become less. */
function isCounted({ level2, target, actual }: Indicator): boolean {
  const kind = unitNamed(target?.value.unit ?? actual?.value.unit ?? "")?.kind;
  return level2 === "数量指标" && kind !== "ratio" && kind !== "money";
}

/** A forecast for the year below what has been reached already. */
function shrinks(indicator: Indicator): boolean {
  const { actual, forecast } = indicator;
  if (!actual || !forecast || !isCounted(indicator) || indicatorDirection(indicator) === "less") return false;
  if (actual.value.kind !== "number" || forecast.value.kind !== "number") return false;
  const compared = compareValues(actual.value, forecast.value);
  return compared.comparable && compared.units !== "rough" && compared.actual < compared.target * (1 - 1e-9);
}

/** The row's forecast of money beside what was spent and what there is. */
function* moneyFaults(fund: FundRow) {
  const { forecast, executed } = fund;
  const budget = fund.annual ?? fund.initial;
  if (!forecast || forecast.amount === null) return;
  const slack = amountRounding(forecast) + 1e-6;
  const row = labelText(fund);
  if (
    executed &&
    executed.amount !== null &&
    forecast.amount < executed.amount - slack - amountRounding(executed)
  )
    yield {
      messageId: "belowExecuted" as const,
      at: forecast.at,
      related: [executed.at],
      data: { row, forecast: forecast.amount, other: executed.amount },
    };
  else if (budget && budget.amount !== null && budget.amount > 0) {
    if (forecast.amount <= budget.amount + slack + amountRounding(budget)) return;
    yield {
      messageId: "overBudget" as const,
      at: forecast.at,
      related: [budget.at],
      data: { row, forecast: forecast.amount, other: budget.amount },
      // A budget raised in the year shows only where the form has a column for it.
      level: fund.annual ? ("error" as const) : ("warning" as const),
    };
  }
}

export default defineRule({
  id: "forecast-arithmetic",
  title: "全年预计数不小于已执行数，不大于预算数",
  why: "花掉的钱、做成的事不会减少，没有预算也不能支出。预计数填错，监控结论就不可信。",
  basis: basis.arithmetic,
  level: "error",
  book: ["M-FORECAST"],
  kinds: monitoringKinds,
  messages: {
    belowExecuted: ({ row, forecast, other }: Money) =>
      `${row}全年预计执行 ${figureText(forecast)}，小于已执行的 ${figureText(other)}。`,
    overBudget: ({ row, forecast, other }: Money) =>
      `${row}全年预计执行 ${figureText(forecast)}，超过预算数 ${figureText(other)}。`,
    shrinks: ({ forecast, actual }: { forecast: string; actual: string }) =>
      `全年预计完成“${forecast}”，少于已完成的“${actual}”。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < |
          | 项目资金（万元） |  | 年初预算数 | 1—7月执行数 | 全年预计执行数 |
          | ^ | 年度资金总额 | 220 | 87.57 | ⟦60⟧ |
          | ^ | 其中：本年一般公共预算拨款 | 200 | 80 | ⟦230⟧ |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 16公里 |`,
        messages: ["belowExecuted", "overBudget"],
      },
      {
        sheet: `
          | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 |
          | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 26公里 | ⟦24公里⟧ |`,
        messages: ["shrinks"],
      },
    ],
    good: [
      `
        | 项目支出绩效运行监控表（2024年度） | < | < | < | < | < |
        | 项目资金（万元） |  | 年初预算数 | 1—7月执行数 | 全年预计执行数 | < |
        | ^ | 年度资金总额 | 220 | 87.57 | 215 | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1—7月执行情况 | 全年预计完成情况 |
        | 产出指标 | 数量指标 | 更换管道长度 | ≥24公里 | 16公里 | 24公里 |
        | ^ | 质量指标 | 水质达标率 | ≥95% | 97% | 96% |`,
    ],
  },

  *check({ form }) {
    const { budget } = form;
    if (budget) for (const fund of [budget.total, ...budget.funds]) if (fund) yield* moneyFaults(fund);
    for (const indicator of form.indicators) {
      const { actual, forecast } = indicator;
      if (!actual || !forecast || !shrinks(indicator)) continue;
      const data = { forecast: forecast.text.trim(), actual: actual.text.trim() };
      yield { messageId: "shrinks", at: forecast.at, related: [actual.at], data, level: "warning" };
    }
  },
});
