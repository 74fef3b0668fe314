import type { Budget, Field } from "../../form/form";
import { isBlank } from "../../values/blank";
import { parseValue } from "../../values/parse-value";
import { writeInto } from "../actuals/write-into";
import { basis } from "../basis";
import { defineRule, type FixDraft } from "../rule";
import { quoted } from "../wording/quoted";
import { columnName, moneyRows } from "./money-columns";
import { moneyScale } from "./money-scale";

interface Unreadable {
  readonly what: string;
  readonly field: Field;
}

/** A word of the form itself, or a unit in a cell of its own: nothing that somebody wrote for an amount. */
const formWords = /资金|拨款|预算|金额|总额|单位[:：]|[:：]$|项目|目标|^[（(]?[千万亿]?元[）)]?$/;

function isWriting({ text }: Field): boolean {
  return !isBlank(text) && !text.startsWith("#") && (/\d/.test(text) || !formWords.test(text));
}

function unreadable(budget: Budget): readonly Unreadable[] {
  const found: Unreadable[] = [];
  for (const { initial, annual, executed, forecast } of moneyRows(budget)) {
    const cells = [
      { what: columnName.initial, amount: initial },
      { what: columnName.annual, amount: annual },
      { what: columnName.executed, amount: executed },
      { what: "预计执行数", amount: forecast },
    ];
    for (const { what, amount } of cells) {
      if (amount?.amount === null && isWriting(amount)) found.push({ what, field: amount });
    }
  }
  const rate = budget.total?.rate;
  if (rate?.percent === null && isWriting(rate)) found.push({ what: "执行率", field: rate });
  return found;
}

/** The one figure a text speaks of, in the unit of the block. */
function figureIn({ field, what }: Unreadable, { moneyUnit }: Budget): number | null {
  const { kind, number, unit, flags } = parseValue(field.text);
  if (kind !== "number" || number === undefined || what === "执行率" || flags.includes("several"))
    return null;
  const scale = unit === undefined ? 1 : moneyScale(unit, moneyUnit);
  return scale === null ? null : Number((number * scale).toFixed(6));
}

function fixesOf(found: Unreadable, budget: Budget): readonly FixDraft[] {
  const figure = figureIn(found, budget);
  if (figure === null) return [];
  return [writeInto(found.field.at, String(figure))];
}

export default defineRule({
  id: "money-not-a-number",
  title: "金额填数字",
  why: "金额不是数字，执行率和合计就无法核对，导入系统时也会出错。",
  basis: basis.arithmetic,
  level: "warning",
  book: ["S-EXECRATE"],
  needs: ["money in words"],
  messages: {
    text: ({ what, text }: { what: string; text: string }) =>
      `${what}${quoted(text)}不是数字，应填确定的金额。`,
    rate: ({ text }: { text: string }) => `执行率${quoted(text)}不是数字，应填百分比。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < |
          | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
          | ^ | 年度资金总额 | 20 | ⟦约20万元⟧ | ⟦见决算⟧ | 10 | ⟦基本完成⟧ | 10 |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
          | 产出指标 | 数量指标 | 编印史志资料 | ≥2册 | 2册 | 90 | 90 |`,
        messages: ["text", "text", "rate"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 项目资金（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | ^ | 年度资金总额 | 200,000.00 | ２００，０００ | 198,500.50元 | 10 | 99.25% | 9.93 |
        | ^ | 地方资金 | 市： | 县： | | — | | — |
        | ^ | 其他资金 | — | 无 | / | — | | — |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 编印史志资料 | ≥2册 | 2册 | 90 | 90 |`,
    ],
  },

  *check({ form: { budget } }) {
    if (!budget) return;
    for (const found of unreadable(budget)) {
      const { what, field } = found;
      const { at, text } = field;
      const fixes = fixesOf(found, budget);
      if (what === "执行率") yield { messageId: "rate", at, data: { text } };
      else yield { messageId: "text", at, data: { what, text }, fixes };
    }
  },
});
