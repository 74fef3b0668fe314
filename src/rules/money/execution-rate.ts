import type { Amount, Budget, Form, FundRow, Rate } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { figureText } from "../../scoring/arithmetic";
import { writeInto } from "../actuals/write-into";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { fundSums } from "./fund-sums";
import { amountRounding, columnName, moneyRows, type MoneyColumn } from "./money-columns";
import { unitMixOf } from "./unit-mix";

interface Computed {
  readonly executed: number;
  readonly budget: number;
  readonly percent: number;
}

interface Quotient extends Computed {
  readonly allowed: number;
}

/** Executed ÷ budget of a row in percent, with what the rounding of both figures may do to it. */
function quotient(row: Partial<FundRow>, base: MoneyColumn): Quotient | null {
  const executed = row.executed?.amount ?? null;
  const budget = row[base]?.amount ?? null;
  if (executed === null || budget === null || budget <= 0) return null;
  const percent = (executed / budget) * 100;
  const allowed =
    (amountRounding(row.executed ?? null) * 100 + amountRounding(row[base] ?? null) * percent) / budget;
  return { executed, budget, percent, allowed };
}

/** A total that is not filled in, or with 0: what its parts come to. */
function ofParts(budget: Budget, { label }: FundRow, base: MoneyColumn): Quotient | null {
  const summed = (column: MoneyColumn): Amount => {
    return { ...label, amount: fundSums(budget, column)[0]?.sum ?? null, decimals: 2 };
  };
  return quotient({ executed: summed("executed"), [base]: summed(base) }, base);
}

/** A bare 0.86 may stand for 86 % and for 0.86 %; a bare 1 is 100 %. */
function readings({ text, percent }: Rate): readonly number[] {
  if (percent === null) return [];
  return /[%％]/.test(text) || Math.abs(percent) > 100 ? [percent] : [percent, percent / 100];
}

function agrees(rate: Rate, { percent, allowed }: Quotient): boolean {
  const within = Math.max(0.1, 0.5 * 10 ** -rate.decimals) + allowed + 1e-6;
  return readings(rate).some((printed) => Math.abs(printed - percent) <= within);
}

const percentText = (percent: number): string => `${Number(percent.toFixed(2))}%`;

/** The rate as the cell writes rates: `86.2%`, also where it is empty, 86.2 under a header with %, 0.862. */
function inStyleOf({ text, percent }: Rate, computed: number): string {
  if (/[%％]|^\s*$/.test(text)) return percentText(computed);
  const isShare = percent !== null && Number(text) <= 1 && percent > Number(text);
  return String(isShare ? Number((computed / 100).toFixed(4)) : Number(computed.toFixed(2)));
}

const rateName = /^(?:项目)?(?:预算|资金|经费)*执行率$/;

/** 预算执行率 | 100% | 98.2% as a row of the table. */
function ratesInRows({ kind, indicators }: Form): readonly Rate[] {
  if (kind.startsWith("department")) return [];
  return indicators.flatMap(({ level1, name, actual }) => {
    const isRate = level1 === "预算执行" && actual?.value.unit === "%" && rateName.test(plainName(name.text));
    const { number: percent = null, decimals = 0 } = actual?.value ?? {};
    return isRate && percent !== null ? [{ ...actual, percent, decimals }] : [];
  });
}

const quotientText = ({ executed, budget, percent }: Computed): string =>
  `${figureText(executed)} ÷ ${figureText(budget)} = ${percentText(percent)}`;

/** A row says another rate than the money over it. */
function* ofRows(form: Form, wanted: MoneyColumn) {
  const total = form.budget?.total;
  const right = total ? quotient(total, wanted) : null;
  if (!total || !right || unitMixOf(total)) return;
  // A wrong rate in the money block has been told of.
  if (total.rate && total.rate.percent !== null && !agrees(total.rate, right)) return;
  const others = [quotient(total, "initial"), right].flatMap((found) => found ?? []);
  for (const rate of ratesInRows(form)) {
    if (others.some((found) => agrees(rate, found))) continue;
    const fixes = [writeInto(rate.at, inStyleOf(rate, right.percent))];
    yield { messageId: "off", at: rate.at, data: { printed: rate.text.trim(), ...right }, fixes } as const;
  }
}

export default defineRule({
  id: "execution-rate",
  title: "预算执行率等于执行数除以预算数",
  why: "执行率决定预算执行的得分，与执行数、预算数对不上时，审核会按金额重算。",
  basis: basis.arithmetic,
  level: "error",
  book: ["S-EXECRATE", "S-EXECUSEINIT"],
  needs: ["rate"],
  messages: {
    off: (data: Computed & { printed: string }) => `执行率写的是 ${data.printed}，${quotientText(data)}。`,
    empty: (data: Computed) => `执行率没有填，${quotientText(data)}。`,
    otherBudget: ({
      printed,
      used,
      wanted,
      percent,
    }: Record<"printed" | "used" | "wanted", string> & { percent: number }) =>
      `执行率 ${printed} 是按${used}算的，按${wanted}应为 ${percentText(percent)}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | ⟦90%⟧ | 8.62 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 疏浚河道长度 | ≥6公里 | 6.2公里 | 90 | 90 |`,
        messages: ["off"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率（%） | 得分 |
          | ^ | 年度资金总额 | 400000 | 500000 | 380000 | 10 | ⟦95⟧ | 7.6 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 诊疗人次 | ≥9000人次 | 9300人次 | 90 | 90 |`,
        messages: ["otherBudget"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 预算数（万元） | 260 | < | < | 执行数（万元） | 130 | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 维修路灯数 | ≥1500盏 | 1620盏 | 90 | 90 |
          | 预算执行 | < | 预算执行率 | 100% | ⟦98.2%⟧ | 10 | 9.82 |`,
        messages: ["off"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 60 | 60 | 57 | 10 | ⟦⟧ | 9.5 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 采购图书数 | ≥9000册 | 9200册 | 90 | 90 |`,
        messages: ["empty"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86% | 8.62 |
        | ^ | 其中：财政资金 | 43.2 | 43.2 | 37.24 | — | 0.862 | — |
        | ^ | 其他资金 | 0 | 0 | 0 | — | 0.00% | — |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 疏浚河道长度 | ≥6公里 | 6.2公里 | 90 | 90 |`,
    ],
  },

  *check({ form, scores }) {
    const { budget } = form;
    if (!budget) return;
    const wanted = scores.execution.base;
    const other = wanted === "annual" ? "initial" : "annual";
    for (const row of moneyRows(budget)) {
      const { rate } = row;
      const isUnfilled = row === budget.total && row.executed !== null && !row.executed.amount;
      const right = quotient(row, wanted) ?? (isUnfilled ? ofParts(budget, row, wanted) : null);
      if (!rate || !right || agrees(rate, right) || unitMixOf(row)) continue;
      const related = [row.executed, row[wanted]].flatMap((amount) => amount?.at ?? []);
      const { at } = rate;
      const printed = rate.text.trim();
      const isEmpty = printed === "" && row === budget.total && !isUnfilled;
      if (rate.percent === null && !isEmpty) continue;
      const fixes = [writeInto(at, inStyleOf(rate, right.percent))];
      const found = { at, related, fixes };
      const wrong = quotient(row, other);
      if (wrong && agrees(rate, wrong)) {
        const data = { printed, used: columnName[other], wanted: columnName[wanted], ...right };
        yield { messageId: "otherBudget", data, level: "warning", ...found };
      } else if (isEmpty) yield { messageId: "empty", data: right, level: "advice", ...found };
      else yield { messageId: "off", data: { printed, ...right }, ...found };
    }
    yield* ofRows(form, wanted);
  },
});
