import type { MoneyUnit } from "../../form/form";
import { tenThousandsIn } from "../../form/money-units";

/** The longer first: each of them ends in the last. */
const moneyUnits: readonly MoneyUnit[] = ["亿元", "万元", "千元", "元"];

/** How many 万元 the money unit in a text is; undefined where it names none. */
export function scaleIn(text: string): number | undefined {
  const unit = moneyUnits.find((word) => text.includes(word));
  return unit && tenThousandsIn[unit];
}

const money = /预算|金额|资金|拨款|经费|投资|额度|总额|批复数|安排数|核定数|合计|总计/;
/** What speaks of money and is no approved amount. */
const beside =
  /执行|支出数|决算|使用|支付|到位|结余|结转|性质|来源|渠道|名称|科目|代码|编码|编号|文号|(?:单位|部门|处室)$|级次|类[型别]|用途|说明|依据|时间|日期|比例|占比|[率表]$|差异|增减|备注/;

/** The better an amount tells what the forms report on, the earlier; what was approved in the course of the year comes first. */
const order: readonly RegExp[] = [
  /调整后|全年预算/,
  /批复|核定|下达/,
  /(?:当年|本年|年度|年初|项目|财政)?预算(?:金额|数|安排|总?额|资金|规模)?(?:合计|总计)?$|^(?:总)?金额/,
  /合计|总[计额]|规模/,
  /./,
];

const sum = /(?:合计|总计|小计|总额)$/;

/** A column as its header names it, from the top row down. */
export interface NamedColumn {
  readonly col: number;
  /** Texts of the header's rows without what stands in brackets. */
  readonly words: readonly string[];
  /** 0 where it names none. */
  readonly year: number;
}

function rankOf({ words, year }: NamedColumn): readonly number[] {
  const label = words.join("");
  const place = order.findIndex((pattern) => words.some((word) => pattern.test(word)));
  const isEarlier = /上年|去年|往年|以前年度/.test(label);
  return [Number(isEarlier), place, Number(!sum.test(words.at(-1) ?? "")), -year];
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, rank] of one.entries()) {
    const difference = rank - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The columns that may hold the approved money, the best first. */
export function moneyColumns(columns: readonly NamedColumn[]): readonly NamedColumn[] {
  return columns
    .filter(({ words }) => {
      const leaf = words.at(-1) ?? "";
      return words.some((word) => money.test(word)) && !beside.test(leaf);
    })
    .map((column) => ({ column, rank: rankOf(column) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ column }) => column);
}
