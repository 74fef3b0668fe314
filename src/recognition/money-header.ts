import type { MoneyUnit } from "../form/form";
import { bareWords } from "./bare-words";
import { fundRole } from "./labels";
import { reading, type Label } from "./label";
import type { Rows } from "./rows";
import { cellsIn, type SheetView, type ViewCell } from "./sheet-view";

/** A column of the money block. */
export type MoneyRole =
  "initial" | "annual" | "executed" | "forecast" | "rate" | "weight" | "score" | "reason";

/** Tried in this order. */
const words: Readonly<Record<MoneyRole, RegExp>> = {
  forecast: /预计(执行|支出)数?$/,
  weight: /^((执行率)?(分值|权重)|标准分|满分值?)$/,
  score: /^((执行率|自评)?得分|自评分)$/,
  rate: /执行率|[支使][出付用]率|支出实现率|完成率$|(执行|支[出付])进度$/,
  reason: /原因|说明/,
  initial: /^年初/,
  executed:
    /(?<!计划)(执行|支出|支付|使用|决算|投入|年度拨付|实际拨付)(数|(资金|金)?额)?$|^(全年)?(执行|支出|使用|支付)资金$|^实际支出/,
  annual:
    /^(全年|调整后?|年度|本年|当年|批复|预算)?(调整)?预算(数|金额|总额|安排数?|批复金?[数额]|下达数|编制)?$|^(全年|年度|指标|资金)?(下达|批复)(数|金额|资金)$|^(调整|变更)后?(预算|批复)|^项目总?金额$|^(计划|总)投资额?$|^(年度|本年)?(资金(安排数?|额度|规模)|安排资金)$|^合同金额$|债券.*额度?$/,
};

const roles = Object.keys(words) as MoneyRole[];
const longestWord = 24;
const adjusted = /调整|变更/;

/** 小计③=①+②: the words without what numbers the column. */
function plainWords(label: Label): string {
  return bareWords(label).replace(/\d(?:=[^=]*)?$/, "");
}

/** What a label of the money block says stands below or beside it. */
export const moneyRole = reading((key, label): MoneyRole | undefined => {
  if (key.length > longestWord) return undefined;
  const word = plainWords(label);
  return roles.find((role) => words[role].test(word));
});

/** The header row of a money block. */
export interface MoneyHeader {
  readonly row: number;
  readonly by: ReadonlyMap<MoneyRole, ViewCell>;
  /** The leftmost column of figures: labels stand left of it. */
  readonly first: ViewCell;
}

const figures: readonly MoneyRole[] = ["initial", "annual", "executed", "forecast"];

/** The heads that stand side by side below one that is merged over them: 基本支出 | 项目支出 | 合计 below 预算执行. */
function headsUnder(view: SheetView, { col, right, bottom }: ViewCell): readonly ViewCell[] {
  if (right === col) return [];
  const heads = view.line(bottom + 1).filter((cell) => cell.col >= col && cell.right <= right);
  return heads.length > 1 && !heads.some(({ key }) => /\d/.test(key)) ? heads : [];
}

/** 合计（万元） heads a column of sums. */
export function isSum({ label }: ViewCell): boolean {
  return /^(?:[合小]计|总[计额])$/.test(plainWords(label));
}

/** The column of the figures that count for a head: of the sum, where it is split. */
export function sumUnder(view: SheetView, head: ViewCell): number {
  return headsUnder(view, head).find(isSum)?.col ?? head.col;
}

/** 年度预算数 over 总额, 其中：财政资金 …, 支出 over what is paid for heads the column of labels, not of money. */
function headsLabels(view: SheetView, cell: ViewCell): boolean {
  const below = view.at(cell.bottom + 1, cell.col);
  if (!below || headsUnder(view, cell).length > 0) return false;
  return fundRole(below.label) !== undefined || (cell.key === "支出" && !/\d/.test(below.key));
}

/** 年度预算（万元） beside its rows, merged down, names the block where another column has the role it would claim. */
function namesBlock(cell: ViewCell, cells: readonly ViewCell[]): boolean {
  if (cell !== cells[0] || cell.bottom === cell.row) return false;
  const role = moneyRole(cell.label);
  return cells.some((other) => other !== cell && moneyRole(other.label) === role);
}

/** 预算数 | 调整预算数: the adjusted one is the year's, the other what the year began with. */
function takeAdjusted(by: Map<MoneyRole, ViewCell>, cell: ViewCell): void {
  const first = by.get("annual");
  if (!first || by.has("initial") || !adjusted.test(cell.key) || adjusted.test(first.key)) return;
  by.set("initial", first);
  by.set("annual", cell);
}

function columnsOf(view: SheetView, cells: readonly ViewCell[]): ReadonlyMap<MoneyRole, ViewCell> {
  const by = new Map<MoneyRole, ViewCell>();
  for (const cell of cells) {
    const role = namesBlock(cell, cells) ? undefined : moneyRole(cell.label);
    if (!role || (role !== "annual" && role !== "initial" && fundRole(cell.label) !== undefined)) continue;
    if (!by.has(role) && !headsLabels(view, cell)) by.set(role, cell);
    else if (role === "annual") takeAdjusted(by, cell);
  }
  // 中央 | 本级 | 合计 | 执行数: the sources of the money stand side by side, and their sum is the budget.
  const sum = cells.find(isSum);
  const executed = by.get("executed");
  // 年初 | 调整 | 小计 | 拨付: so is that of what the year began with and what came to it.
  const isBefore = (sum?.col ?? Infinity) < (executed?.col ?? 0);
  if (sum && executed && !by.has("annual") && (isBefore || !by.has("initial"))) by.set("annual", sum);
  return by;
}

/** 259.45万元, 95%, 1,200: a figure as it is written, and nothing else. */
export const writtenFigure = /^\d[\d.,]*(?:%|[亿万千]?元)?$/;

/** The header of a money block in a row: at least two columns of figures, or one with a rate. */
export function moneyHeaderAt(view: SheetView, row: number): MoneyHeader | undefined {
  const cells = view.line(row);
  if (cells.length < 2 || cells.some((cell) => typeof cell.cell.value === "number")) return undefined;
  if (!cells.some(({ label }) => moneyRole(label) !== undefined)) return undefined;
  if (cells.some(({ key }) => writtenFigure.test(key))) return undefined;
  const by = columnsOf(view, cells);
  const money = figures.filter((role) => by.has(role));
  const isHeader = money.length >= 2 || (money.length === 1 && by.has("rate"));
  if (!isHeader) return undefined;
  const isColumn = (cell: ViewCell): boolean => cell.key === "行次" || [...by.values()].includes(cell);
  const first = cells.find(isColumn);
  return first && { row, by, first };
}

/** Units of money as they are written. */
export const moneyUnits: Readonly<Record<string, MoneyUnit>> = {
  亿元: "亿元",
  万元: "万元",
  千元: "千元",
  元: "元",
  亿: "亿元",
  万: "万元",
};

/** The unit printed in a text: 项目资金（万元）, 单位：元. */
export const moneyUnitIn = reading((key): MoneyUnit | undefined => {
  const match = /[(]([亿万千]?元|[万亿])[)]|单位:([亿万千]?元)/.exec(key);
  return moneyUnits[match?.[1] ?? match?.[2] ?? ""];
});

const longestUnitText = 40;

/** The first money unit printed in the rows. */
export function unitInRows(view: SheetView, rows: Rows): MoneyUnit | null {
  for (const { key, label } of cellsIn(view, rows)) {
    const unit = key.length <= longestUnitText && moneyUnitIn(label);
    if (unit) return unit;
  }
  return null;
}
