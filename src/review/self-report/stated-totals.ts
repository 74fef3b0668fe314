import type { Amount, Field, MoneyUnit } from "../../form/form";
import { yuanIn } from "../../form/money-units";
import type { FormReview } from "../review";

/** A figure of the form as a whole that a report repeats, and how the report words it. */
export interface StatedTotal {
  readonly what: string;
  readonly pattern: RegExp;
  readonly cell: Field;
  /** In the unit that `inUnit` brings the report's figure to. */
  readonly value: number;
  readonly slack: number;
  readonly inUnit: (figure: number, unit: string) => number;
}

const asIs = (figure: number): number => figure;
const figure = "(\\d[\\d,]*(?:\\.\\d+)?)";
const between = "(?:数|资金|总额|金额)?(?:总额|合计|共计|共|为|是|约|[:：])*";

const patterns = {
  score: new RegExp(`(?:自评|综合)(?:总?得分|总分|评分|分数|分)(?:为|是|[:：])*${figure}(分)?`),
  rate: new RegExp(`(?<!序时|上年)(?:预算|资金|支出)?执行率(?:达到?|为|是|[:：])*${figure}(%)`),
  annual: new RegExp(`(?:全年|年度|调整后)预算${between}${figure}(亿元|万元|千元|元)`),
  executed: new RegExp(
    `(?<!未|计划|预计)(?:全年执行|预算执行|实际执行|实际支出|累计支出)${between}${figure}(亿元|万元|千元|元)`,
  ),
};

function moneyTotal(
  what: string,
  pattern: RegExp,
  { amount, unit }: { readonly amount: Amount | null | undefined; readonly unit: MoneyUnit },
): readonly StatedTotal[] {
  if (!amount || amount.amount === null) return [];
  const value = amount.amount * yuanIn[unit];
  // Reports round: half of a hundredth of 万元, or of what the sheet prints, is no difference.
  const slack = Math.max(50, value * 5e-5);
  return [
    { what, pattern, cell: amount, value, slack, inUnit: (said, own) => said * yuanIn[own as MoneyUnit] },
  ];
}

/** The totals of a form that a report is expected to repeat as they are. */
export function statedTotals({ form, scores }: FormReview): readonly StatedTotal[] {
  const { budget, total } = form;
  const row = budget?.total;
  const unit = budget?.moneyUnit ?? "万元";
  const { percent } = scores.execution;
  const { declared } = scores;
  const score = total?.score;
  return [
    ...(score && declared !== null && scores.scored
      ? [
          {
            what: "自评得分",
            pattern: patterns.score,
            cell: score,
            value: declared / 100,
            slack: 0.05,
            inUnit: asIs,
          },
        ]
      : []),
    ...(row && percent !== null
      ? [
          {
            what: "执行率",
            pattern: patterns.rate,
            cell: row.rate ?? row.executed ?? row.label,
            value: percent,
            slack: 0.5,
            inUnit: asIs,
          },
        ]
      : []),
    ...moneyTotal("全年预算数", patterns.annual, { amount: row?.annual ?? row?.initial, unit }),
    ...moneyTotal("全年执行数", patterns.executed, { amount: row?.executed, unit }),
  ];
}
