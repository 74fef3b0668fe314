import type { Field, Form, MoneyUnit } from "../../form/form";
import { figureText } from "../../scoring/arithmetic";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { amountRounding } from "./money-columns";
import { moneyScale } from "./money-scale";

const whole = "总投资|投资总额|项目总额|总概算|概算总投资|概算|资金总额|总预算|总金额";
const annual = "(?:本年度?|当年|今年|年度)[^，,。；;、]{0,6}(?:预算|投入|申请|安排)[^，,。；;、\\d]{0,8}";
/** From the beginning of a figure: a cell full of figures is not tried anew at each of them. */
const figure = "[约为计达共：:]{0,3}((?<!\\d[,，]*)\\d[\\d,，]*(?:\\.\\d+)?)\\s*(亿元|万元|元)";
const ofWhole = new RegExp(`(?:${whole})${figure}`, "g");
const ofYear = new RegExp(`${annual}${figure}`, "g");
const anyFigure = new RegExp(figure, "g");

/** The sums a text names, in the unit of the money block. */
function sumsIn(text: string, pattern: RegExp, unit: MoneyUnit): readonly number[] {
  return [...text.matchAll(pattern)].map(([, digits = "", word = ""]) => {
    return Number(digits.replace(/[,，]/g, "")) * (moneyScale(word, unit) ?? Number.NaN);
  });
}

/** The goals that speak of the year of the form. */
function annualGoals({ goals, part }: Form): readonly Field[] {
  if (part !== null && !part.startsWith("年度")) return [];
  const fields = goals.map(({ expected }) => expected).filter((expected) => expected !== null);
  return fields.filter(({ label }) => !/中期|长期|实施期|总目标/.test(label.text)).map(({ value }) => value);
}

export default defineRule({
  id: "goal-money-period",
  title: "年度目标写本年度的资金",
  why: "年度目标只写项目总投资，看不出本年度的钱办本年度的哪些事。写到的本年度金额要与资金一栏一致。",
  basis: basis.goalRequirements,
  level: "warning",
  book: ["R-PERIOD"],
  needs: ["money total"],
  messages: {
    whole: ({ sum, budget }: { sum: number; budget: number }) =>
      `目标里只写了总额 ${figureText(sum)}，没有写本年度的 ${figureText(budget)} 办什么事。`,
    year: ({ sum, budget }: { sum: number; budget: number }) =>
      `目标里的本年度资金是 ${figureText(sum)}，资金一栏是 ${figureText(budget)}，两处不一致。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（万元） | 年度资金总额 | 3000 | < |
          | 年度目标 | ⟦项目总投资13526万元，建设防洪堤12公里。⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 建设防洪堤 | ≥3公里 |`,
        messages: ["whole"],
      },
      {
        sheet: `
          | 项目支出绩效目标申报表 | < | < | < |
          | 项目资金（元） | 年度资金总额 | 1200000 | < |
          | 年度目标 | ⟦本年度安排资金100万元，完成4处微更新。⟧ | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 微更新点位数 | ≥4处 |`,
        messages: ["year"],
      },
    ],
    good: [
      `
        | 项目支出绩效目标申报表 | < | < | < |
        | 项目资金（万元） | 年度资金总额 | 3000 | < |
        | 年度目标 | 项目总投资13526万元，本年度投入3000万元，建设防洪堤3公里。 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 建设防洪堤 | ≥3公里 |`,
    ],
  },

  *check({ form }) {
    const total = form.budget?.total?.annual;
    const unit = form.budget?.moneyUnit;
    if (!total?.amount || !unit) return;
    const budget = total.amount;
    const near = (sum: number): boolean => Math.abs(sum - budget) <= amountRounding(total) + budget * 0.005;
    for (const { text, at } of annualGoals(form)) {
      if (!/\d\s*[万亿]?元/.test(text) || sumsIn(text, anyFigure, unit).some(near)) continue;
      const [year, another] = sumsIn(text, ofYear, unit);
      const [sum] = sumsIn(text, ofWhole, unit);
      if (year !== undefined && another === undefined)
        yield { messageId: "year", at, data: { sum: year, budget } };
      else if (sum !== undefined && sum > budget && year === undefined)
        yield { messageId: "whole", at, data: { sum, budget } };
    }
  },
});
