import type { Budget, Form, HeadingRole, Labelled, MoneyUnit } from "../form/form";
import type { HeaderRole } from "./column-names";
import type { TableColumns } from "./match-columns";
import { plainBudget, statedFund } from "./fund-row";
import { amountAt } from "./read-cells";
import { moneyHeaderAt, moneyUnitIn, unitInRows, type MoneyHeader, type MoneyRole } from "./money-header";
import { readFundRow } from "./read-fund-table";
import type { Rows } from "./rows";
import { fieldAt, fieldOf, type SheetView } from "./sheet-view";

/** 年初预算数 | 全年预算数 | 全年执行数 | 执行率 beside the indicators. */
interface RegisterMoney {
  readonly header: MoneyHeader;
  readonly unit: MoneyUnit | null;
}

/** What the table of a register says of all its projects: it is looked at once. */
interface Register {
  readonly view: SheetView;
  readonly columns: TableColumns;
  /** The rows before its header. */
  readonly head: Rows;
  readonly money: RegisterMoney | null;
  /** The row from which a value holds in a column that is filled in where it changes. */
  readonly filledAbove: (col: number, row: number) => number;
}

/** Looks down a column, project by project, for the last row that is filled in; every row is looked at once. */
function filledRowsIn(view: SheetView, top: number): Register["filledAbove"] {
  const columns = new Map<number, { seen: number; last: number | undefined }>();
  return (col, row) => {
    const known = columns.get(col);
    const found = known && known.seen <= row ? known : { seen: top, last: undefined };
    for (; found.seen < row; found.seen++) if (view.at(found.seen + 1, col)) found.last = found.seen + 1;
    columns.set(col, found);
    return found.last ?? row;
  };
}

const points: ReadonlySet<MoneyRole> = new Set<MoneyRole>(["weight", "score", "reason"]);

/** The columns of money in a register's header, without points: those are none of the money's. */
function moneyIn(view: SheetView, { header, by: roles }: TableColumns, head: Rows): RegisterMoney | null {
  const found = moneyHeaderAt(view, header.bottom);
  if (!found) return null;
  // 年初目标值, 完成率: what a column says of the indicators it says of no money.
  const isTaken = (col: number): boolean =>
    [...roles].some(([role, one]) => role !== "money" && one.col === col);
  const by = new Map([...found.by].filter(([role, { col }]) => !points.has(role) && !isTaken(col)));
  const [first] = [...by.values()].toSorted((a, b) => a.col - b.col);
  const unit = unitInRows(view, { from: head.from, to: head.to + 1 });
  return first ? { header: { ...found, by, first }, unit } : null;
}

function openRegister(view: SheetView, columns: TableColumns, head: Rows): Register {
  const filledAbove = filledRowsIn(view, columns.header.bottom);
  return { view, columns, head, money: moneyIn(view, columns, head), filledAbove };
}

/** The unit is printed once, before the first of its projects. */
const repeated: ReadonlySet<HeaderRole> = new Set<HeaderRole>(["department", "owner"]);

function labelled(
  { view, columns, filledAbove }: Register,
  row: number,
  role: HeaderRole,
): Labelled | undefined {
  const column = columns.by.get(role);
  if (!column) return undefined;
  const from = repeated.has(role) ? filledAbove(column.col, row) : row;
  return { label: fieldOf(column.cell), value: fieldAt(view, from, column.col) };
}

function moneyOf(view: SheetView, { header, unit }: RegisterMoney, row: number): Budget {
  const total = { ...readFundRow({ view, header, unit }, row, false), role: "total" as const };
  const right = Math.max(...[...header.by.values()].map((cell) => cell.right));
  const range = { top: row, left: header.first.col, bottom: row, right };
  return plainBudget({ range, moneyUnit: unit, total, funds: [] });
}

function budgetOf(register: Register, row: number): Budget | null {
  const { view, columns, head, money } = register;
  if (money) return moneyOf(view, money, row);
  const column = columns.by.get("money");
  if (!column) return null;
  const unit = moneyUnitIn(column.cell.label) ?? unitInRows(view, head);
  const label = fieldOf(column.cell);
  const annual = amountAt(view, { row, col: column.col }, unit);
  const range = { top: row, left: column.col, bottom: row, right: column.col };
  return plainBudget({ range, moneyUnit: unit, total: statedFund(label, "total", annual), funds: [] });
}

const headings: readonly (readonly [HeadingRole, HeaderRole])[] = [
  ["project", "project"],
  ["department", "department"],
  ["unit", "owner"],
];

/** What other forms print in their head stands in the columns of a register that lists many projects. */
type ProjectHead = Pick<Form, "heading" | "budget" | "goals">;

/** Head, money and goal of a project, from its table's columns and its first row. */
export type ProjectHeads = (columns: TableColumns, row: number) => ProjectHead;

/** Reads the heads of the projects of a register, from its first to its last; `head`: the rows before its header. */
export function projectHeads(view: SheetView, head: Rows): ProjectHeads {
  const registers = new Map<TableColumns, Register>();
  return (columns, row) => {
    const register = registers.get(columns) ?? openRegister(view, columns, head);
    registers.set(columns, register);
    const heading: Partial<Record<HeadingRole, Labelled>> = {};
    for (const [to, from] of headings) {
      const found = labelled(register, row, from);
      if (found) heading[to] = found;
    }
    const goal = labelled(register, row, "goal");
    const goals = goal ? [{ expected: goal, actual: null }] : [];
    return { heading, budget: budgetOf(register, row), goals };
  };
}
