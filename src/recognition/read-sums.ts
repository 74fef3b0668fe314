import type { LabelledAmount, MoneyUnit, PrintedSum } from "../form/form";
import { bareWords } from "./bare-words";
import { unitInRows } from "./money-header";
import { amountAt } from "./read-cells";
import type { Rows } from "./rows";
import { cellsIn, fieldOf, type SheetView, type ViewCell } from "./sheet-view";

/** How the rows of one list are found and added up. */
interface List {
  readonly kind: PrintedSum["kind"];
  /** Where labels stand, and the columns of money beside them. */
  readonly labelCol: number;
  readonly moneyCols: readonly number[];
  readonly rows: Rows;
  readonly unit: MoneyUnit | null;
}

const composition: ReadonlyMap<string, PrintedSum["kind"]> = new Map([
  ["收入构成", "income"],
  ["资金来源", "income"],
  ["收入预算", "income"],
  ["支出构成", "spending"],
  ["资金方向", "spending"],
  ["资金用途", "spending"],
  ["支出预算", "spending"],
]);
const totalLabel = /^(金额)?(合计|总计|小计)$|^(金额|预算)合计$/;
const taskHeaders: ReadonlySet<string> = new Set(["任务名称", "工作任务", "年度主要任务", "任务"]);
const moneyHeader = /金额|总额|财政拨款|其他资金|预算数/;
const mostRows = 60;
const mostCols = 6;

/** The rows of a list in one column of money: its parts down to the row that prints their total. */
function sumIn(view: SheetView, list: List, col: number): PrintedSum | undefined {
  const parts: LabelledAmount[] = [];
  for (let row = list.rows.from; row < list.rows.to; row++) {
    const label = view.at(row, list.labelCol);
    if (label?.row !== row) continue;
    const amount = amountAt(view, { row, col }, list.unit);
    const read = { label: fieldOf(label), amount };
    if (totalLabel.test(bareWords(label.label)))
      return amount.amount === null || parts.length === 0
        ? undefined
        : { kind: list.kind, moneyUnit: list.unit, total: read, parts };
    // 其中 rows break the row above down.
    if (amount.amount !== null && !/^[(]?其中/.test(label.key)) parts.push(read);
  }
  return undefined;
}

/** The columns right of a list's labels whose cells hold money. */
function numberCols(view: SheetView, row: number, from: number): readonly number[] {
  const cols: number[] = [];
  for (let col = from; col < view.grid.colCount && cols.length < mostCols; col++) {
    const cell = view.at(row, col);
    if (
      cell?.row === row &&
      cell.col === col &&
      typeof cell.cell.value === "number" &&
      !cell.key.endsWith("%")
    )
      cols.push(col);
  }
  return cols;
}

/** 收入构成, 支出构成: a label merged down beside the rows that add up. */
function compositionList(view: SheetView, cell: ViewCell): Omit<List, "unit"> | undefined {
  const kind = cell.bottom === cell.row ? undefined : composition.get(bareWords(cell.label));
  if (!kind) return undefined;
  const labelCol = cell.right + 1;
  const moneyCols = numberCols(view, cell.row, labelCol + 1);
  return { kind, labelCol, moneyCols, rows: { from: cell.row, to: cell.bottom + 1 } };
}

/** 任务名称 | 主要内容 | 预算金额: rows of tasks down to 金额合计. */
function taskList(view: SheetView, cell: ViewCell, rows: Rows): Omit<List, "unit"> | undefined {
  if (!taskHeaders.has(bareWords(cell.label)) || cell.bottom - cell.row > 1) return undefined;
  const heads = view.line(cell.row).filter(({ col, key }) => col > cell.col && moneyHeader.test(key));
  const [first] = heads;
  const last = heads.at(-1);
  if (!first || !last) return undefined;
  const moneyCols = Array.from({ length: last.right - first.col + 1 }, (_, index) => first.col + index);
  const from = cell.bottom + 1;
  return {
    kind: "tasks",
    labelCol: cell.col,
    moneyCols: moneyCols.slice(0, mostCols),
    rows: { from, to: Math.min(rows.to, from + mostRows) },
  };
}

/** The lists of amounts in a form's head that print their total. */
export function readSums(view: SheetView, rows: Rows): readonly PrintedSum[] {
  const lists: Omit<List, "unit">[] = [];
  for (const cell of cellsIn(view, rows)) {
    const list = compositionList(view, cell) ?? taskList(view, cell, rows);
    if (list) lists.push(list);
  }
  if (lists.length === 0) return [];
  const unit = unitInRows(view, rows);
  return lists.flatMap((list) => list.moneyCols.flatMap((col) => sumIn(view, { ...list, unit }, col) ?? []));
}
