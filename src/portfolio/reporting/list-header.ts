import type { MoneyUnit } from "../../form/form";
import { tenThousandsIn } from "../../form/money-units";

/** What a column of a list of projects holds. */
type Role = "unit" | "project" | "adjusted" | "approved";

/** Header words, the more telling first: a column takes the first role whose word it has. */
const words: readonly (readonly [Role, RegExp])[] = [
  ["project", /^(?:项目|政策|资金|专项)?名称$|项目名称|项目\/政策|^(?:预算)?项目$/],
  // What was approved in the course of the year is what the forms report on.
  ["adjusted", /^调整后.*(?:预算|金额)|^全年预算/],
  [
    "approved",
    /批复(?:金额|数|预算|资金)|预算(?:金额|数|批复|安排)|安排(?:金额|数|资金)|(?:指标|拨款|核定|财政|项目)金额|(?:项目|资金)(?:总额|规模)|^(?:下达|年初|总)?(?:金额|资金|预算)(?:数|总?额|总计|合计|规模)?(?:[亿万千]?元)?$/,
  ],
  ["unit", /(?<!计量|货币|金额)单位(?:名称|全称)?$|部门名称|主管部门|^部门$|预算部门/],
];

/** Columns beside those that are looked for, called nearly the same. */
const codeColumn = /(?:编码|代码|编号|序号)$/;

/** The longer first: each of them ends in the last. */
const moneyUnits: readonly MoneyUnit[] = ["亿元", "万元", "千元", "元"];

/** How many 万元 the money unit in a text is; undefined where it names none. */
export function scaleIn(text: string): number | undefined {
  const unit = moneyUnits.find((word) => text.includes(word));
  return unit && tenThousandsIn[unit];
}

/** The header of a list of projects. */
export interface Header {
  readonly row: number;
  /** The last row of the header: what spans rows ends there. */
  readonly bottom: number;
  /** True where units stand above their projects in the same column. */
  readonly isMixed: boolean;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** What the columns of money say themselves. */
  readonly scale: number | undefined;
}

const bothWords = /(?:单位|部门).*项目|项目.*(?:单位|部门)/;

/** A row as the header of a list; undefined where it is none. */
export function headerOf(
  texts: readonly string[],
  row: number,
  bottomAt: (col: number) => number,
): Header | undefined {
  const columns: Partial<Record<Role, number>> = {};
  let scale: number | undefined;
  texts.forEach((text, col) => {
    const word = text.replace(/[(（].*$/, "").replace(/^20\d\d年度?/, "");
    if (codeColumn.test(word)) return;
    const role = words.find(([name, pattern]) => columns[name] === undefined && pattern.test(word))?.[0];
    if (role === undefined) return;
    columns[role] = col;
    if (role === "approved" || role === "adjusted") scale ??= scaleIn(text);
  });
  const { project, unit, approved, adjusted } = columns;
  if (project === undefined || (unit ?? approved ?? adjusted) === undefined) return undefined;
  const isMixed = unit === undefined && bothWords.test(texts[project] ?? "");
  return { row, bottom: bottomAt(project), columns, scale, isMixed };
}
