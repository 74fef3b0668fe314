import { isBlank } from "../values/blank";
import type { Budget, FundRow, MoneyUnit } from "../form/form";
import { labelOf, reading } from "./label";
import { fundRole } from "./labels";
import { bareWords } from "./bare-words";
import { moneyHeaderAt, moneyUnitIn, unitInRows, writtenFigure } from "./money-header";
import { amountAt, amountIn } from "./read-cells";
import { plainBudget, statedFund } from "./fund-row";
import { crossedBudget } from "./read-crossed-budget";
import { readFundTable } from "./read-fund-table";
import { inlineFigure, pairedBudget } from "./read-paired-budget";
import type { Rows } from "./rows";
import { cellsIn, fieldOf, keyOf, type SheetView, type ViewCell } from "./sheet-view";

const longestLabel = 24;

/** A fund row's role by its label without what stands in brackets. */
const bareFundRole = reading((key, label) =>
  key.length <= longestLabel ? fundRole(labelOf(bareWords(label))) : undefined,
);

/** 财政拨款：200 in one cell, or 资金总额：250 over 一、财政拨款：200 in the lines of one. */
function fundsInside({ text, row, col }: ViewCell, unit: MoneyUnit | null): readonly FundRow[] {
  if (!/[:：]/.test(text)) return [];
  const at = { row, col };
  return text.split("\n").flatMap((line) => {
    const [, words = "", figure = ""] =
      inlineFigure.exec(keyOf(line).replace(/^[一二三四]、|^其中:/, "")) ?? [];
    const role = words && fundRole(labelOf(words));
    return role
      ? statedFund({ text: words, at }, role, { ...amountIn(figure, { at, unit }), within: text })
      : [];
  });
}

/** 年度资金总额 | 金额（万元） | 120: a word between the label and the figure. */
const moneyWord = /^(?:预算|资金)?金额(?:[(][^()]*[)])?$/;

function fundBeside(view: SheetView, cell: ViewCell, unit: MoneyUnit | null): FundRow | undefined {
  const isBudget = /^(年度)?预算数$/.test(bareWords(cell.label));
  const role = isBudget ? "total" : bareFundRole(cell.label);
  const beside = view.at(cell.row, cell.right + 1);
  // 合计 | —— | —— | 21.62, or 年度资金总额 |  | 80 in a copy that has lost its merges.
  const next = view.line(cell.row).find(({ col, text }) => col > cell.right && !isBlank(text));
  const isFigure = next && writtenFigure.test(next.key);
  const col = isFigure ? next.col : (beside && moneyWord.test(beside.key) ? beside.right : cell.right) + 1;
  if (!role || col >= view.grid.colCount) return undefined;
  const value = view.at(cell.row, col);
  if (value && (fundRole(value.label) !== undefined || value.key.includes(":"))) return undefined;
  // 项目资金 merged down beside 收入 names the block, 总额 beside 本年度 heads a column of figures.
  const below = cell.bottom > cell.row ? 1 : view.at(cell.row + 1, cell.col)?.cell.value;
  if (value && typeof below === "number" && !/\d/.test(value.key)) return undefined;
  const amount = amountAt(view, { row: cell.row, col }, unit ?? moneyUnitIn(cell.label) ?? null);
  // Above figures 预算数 heads a column.
  return isBudget && amount.amount === null ? undefined : statedFund(fieldOf(cell), role, amount);
}

/** The total that counts for the year: 年度资金总额 before any other, never 中期资金总额. */
function totalOf(found: readonly FundRow[]): FundRow | undefined {
  const totals = found.filter((row) => row.role === "total");
  const yearly = totals.find((row) => row.label.text.includes("年度"));
  return yearly ?? totals.find((row) => !/中期|实施期/.test(row.label.text));
}

const spending = /^(其中:?)?(基本支出|项目支出|人员类?|(其他)?运转类|公用经费|特定目标类)/;

/** 基本支出, 项目支出 … under 资金总额: what a department's money is spent on, where its sources are not listed. */
function spendingUnder(view: SheetView, total: FundRow, unit: MoneyUnit | null): readonly FundRow[] {
  const found: FundRow[] = [];
  const { row: top, col } = total.label.at;
  if (!/总额|总量/.test(total.label.text)) return found;
  for (let row = top + 1; ; row++) {
    const cell = view.at(row, col);
    if (cell?.row !== row || !spending.test(bareWords(cell.label))) return found;
    const label = fieldOf(cell);
    found.push(statedFund(label, "unknown", amountAt(view, { row, col: cell.right + 1 }, unit)));
  }
}

/** Target sheets print money as label and figure: 年度资金总额 | 100. */
function listedBudget(view: SheetView, rows: Rows, unit: MoneyUnit | null): Budget | null {
  const found: FundRow[] = [];
  for (const cell of cellsIn(view, rows)) {
    const inside = fundsInside(cell, unit);
    const fund = inside.length > 0 ? undefined : fundBeside(view, cell, unit);
    found.push(...(fund ? [fund] : inside));
  }
  const total = totalOf(found);
  const first = found[0];
  const hasFigures = found.some((row) => row.annual?.amount != null);
  if (!first || (!total && !hasFigures)) return null;
  // 中期 and 年度 money stand in columns of their own: only the rows under the chosen total belong to it.
  const column = total?.label.at.col;
  const sources = found.filter(
    ({ role, label: { at } }) =>
      role !== "total" && (column === undefined || at.col === column || at.row === total?.label.at.row),
  );
  const funds = sources.length > 0 || !total ? sources : spendingUnder(view, total, unit);
  const bottom = Math.max(...found.map((row) => row.label.at.row));
  const right = Math.max(...found.map((row) => row.annual?.at.col ?? 0));
  const range = { top: first.label.at.row, left: 0, bottom, right };
  return plainBudget({ range, moneyUnit: unit, total: total ?? null, funds });
}

/** The money block of a form, or null. */
export function readBudget(view: SheetView, rows: Rows): Budget | null {
  const unit = unitInRows(view, rows);
  for (let row = rows.from; row < rows.to; row++) {
    const header = moneyHeaderAt(view, row);
    const budget = header && readFundTable({ view, header, unit }, rows);
    if (budget) return budget;
  }
  return crossedBudget(view, rows, unit) ?? pairedBudget(view, rows, unit) ?? listedBudget(view, rows, unit);
}
