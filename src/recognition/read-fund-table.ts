import type { Amount, Budget, FundRow, MoneyUnit } from "../form/form";
import { bareWords } from "./bare-words";
import { labelOf } from "./label";
import { fundRole, headingRole, isGoalLabel } from "./labels";
import { isSum, moneyHeaderAt, sumUnder, type MoneyHeader } from "./money-header";
import { fundRowOf, pointsOfBlock } from "./fund-row";
import { amountAt } from "./read-cells";
import { numbersColumns } from "./row-kind";
import type { Rows } from "./rows";
import { fieldOf, keyOf, type SheetView, type ViewCell } from "./sheet-view";

/** A money block laid out as a table, and how its figures are to be taken. */
interface FundTable {
  readonly view: SheetView;
  readonly header: MoneyHeader;
  readonly unit: MoneyUnit | null;
}

/** 按支出性质分：, 项目支出：600, or a label merged over the columns of figures: words of the row, and none of its figures. */
function isLabel({ first }: MoneyHeader, cell: ViewCell | undefined): boolean {
  if (cell === undefined) return false;
  if (/^(基本支出|项目支出)$/.test(cell.key) || fundRole(cell.label) !== undefined) return true;
  return cell.col < first.col || (cell.key.includes(":") && /[\u4e00-\u9fff)]:/.test(cell.key));
}

function noAmount(at: Amount["at"]): Amount {
  return { text: "", at, amount: null, decimals: 0 };
}

/** The label of a row: beside its figures, or farther left where a copy has lost the merges. */
function labelLeft({ view, header: { first } }: FundTable, row: number): ViewCell | undefined {
  return (
    view.at(row, first.col - 1) ??
    view.line(row).findLast(({ col, label }) => col < first.col && fundRole(label))
  );
}

/** One row of a money table by its header's columns; `part` where a row above said 其中. */
export function readFundRow(table: FundTable, row: number, part: boolean): FundRow {
  const { view, header, unit } = table;
  const head = header.by.get("annual");
  const named = head && isSum(head) && !header.by.has("initial") ? head : labelLeft(table, row);
  const label = named ? fieldOf(named) : { text: "", at: { row, col: 0 } };
  const words = labelOf(keyOf(label.text));
  return fundRowOf(view, {
    label,
    role: fundRole(words) ?? fundRole(labelOf(bareWords(words))) ?? "unknown",
    part: part || /^[(]?其中/.test(words.key),
    at(role) {
      const cell = header.by.get(role);
      return cell && cell.bottom < row ? { row, col: sumUnder(view, cell) } : undefined;
    },
    amount: (at) => (isLabel(header, view.at(row, at.col)) ? noAmount(at) : amountAt(view, at, unit)),
  });
}

const mostRows = 20;

/** 资金管理情况 beside rows of its own: another block, left of the labels of this one. */
function startsBlock({ label, col, right, bottom, row }: ViewCell, header: MoneyHeader): boolean {
  const isLeft = right < header.first.col - 1 && col < header.first.col;
  return isLeft && (bottom > row || /管理情况$/.test(label.key)) && fundRole(label) === undefined;
}

function endsBlock(cells: readonly ViewCell[], header: MoneyHeader): boolean {
  return cells.some(
    (cell) =>
      cell.col < header.first.col &&
      (isGoalLabel(cell.label) || headingRole(cell.label) !== undefined || startsBlock(cell, header)),
  );
}

/** Words in place of an amount are few; a goal is a sentence. */
const sentence = 10;

function hasFigures(row: FundRow): boolean {
  return [row.initial, row.annual, row.executed, row.forecast].some(
    (amount) =>
      amount !== null && amount.text !== "" && (amount.amount !== null || amount.text.length < sentence),
  );
}

function readFundRows(table: FundTable, rows: Rows): readonly FundRow[] {
  const { view, header } = table;
  const found: FundRow[] = [];
  let part = false;
  const last = Math.min(rows.to, header.row + 1 + mostRows);
  for (let row = header.row + 1; row < last; row++) {
    const cells = view.line(row);
    if (endsBlock(cells, header)) break;
    if (cells.length === 0 || numbersColumns(cells) || moneyHeaderAt(view, row)) continue;
    const read = readFundRow(table, row, part);
    part = read.part;
    const isFund = hasFigures(read) || read.role !== "unknown";
    if (!isFund && found.length > 0) break;
    if (read.role === "total") part = false;
    if (isFund) found.push(read);
  }
  return found;
}

function marksA(cell: ViewCell | undefined): boolean {
  return cell !== undefined && /[(]A[)]/i.test(cell.key);
}

/** 小计, or 部门整体支出 above 其中：基本支出, where nothing else is the total. */
function subtotalOf(found: readonly FundRow[]): FundRow | null {
  const isAboveParts = ({ part }: FundRow, index: number): boolean =>
    !part && found[index + 1]?.part === true;
  const sum = found.find(({ label }) => keyOf(label.text) === "小计") ?? found.find(isAboveParts);
  return sum ? { ...sum, role: "total" } : null;
}

/** The money block under a header, or null when no row of money follows. */
export function readFundTable(table: FundTable, rows: Rows): Budget | null {
  const { header } = table;
  const found = readFundRows(table, rows);
  if (found.length === 0) return null;
  const only = found.length === 1 && found[0] ? { ...found[0], role: "total" as const } : undefined;
  const total = only ?? found.find((row) => row.role === "total") ?? subtotalOf(found);
  const bottom = found.reduce((most, row) => Math.max(most, row.label.at.row), header.row);
  const right = Math.max(...[...header.by.values()].map((cell) => cell.right));
  return {
    range: { top: header.row, left: 0, bottom, right },
    moneyUnit: table.unit,
    total,
    funds: only ? [] : found.filter(({ label }) => label !== total?.label),
    printedPoints: pointsOfBlock(table.view, header.row),
    rateOnInitial: marksA(header.by.get("initial")) && !marksA(header.by.get("annual")),
  };
}
