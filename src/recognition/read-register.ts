import type { Budget, Field, Form, HeadingRole, Labelled } from "../form/form";
import type { HeaderRole } from "./column-names";
import type { TableColumns } from "./match-columns";
import { amountAt } from "./read-cells";
import { moneyHeaderAt, moneyUnitIn, unitInRows, type MoneyRole } from "./money-header";
import { statedFund } from "./read-budget";
import { readFundRow } from "./read-fund-table";
import type { Rows } from "./rows";
import { fieldAt, type SheetView } from "./sheet-view";

/** A register lists many projects: what other forms print in their head stands in its columns. */
export interface RegisterPlace {
  readonly row: number;
  readonly columns: TableColumns;
  readonly head: Rows;
}

/** The unit is printed once, before the first of its projects. */
function lastFilled(view: SheetView, { row, columns }: RegisterPlace, col: number): number {
  for (let above = row; above > columns.header.bottom; above--) if (view.at(above, col)) return above;
  return row;
}

function labelled(view: SheetView, place: RegisterPlace, role: HeaderRole): Labelled | undefined {
  const column = place.columns.by.get(role);
  if (!column) return undefined;
  const label: Field = { text: column.cell.text, at: { row: column.cell.row, col: column.cell.col } };
  const repeats = role === "department" || role === "owner";
  return {
    label,
    value: fieldAt(view, repeats ? lastFilled(view, place, column.col) : place.row, column.col),
  };
}

const points: ReadonlySet<MoneyRole> = new Set<MoneyRole>(["weight", "score", "reason"]);

/** 年初预算数 | 全年预算数 | 全年执行数 | 执行率 beside the indicators, whose points are none of the money's. */
function moneyColumns(view: SheetView, { row, columns, head }: RegisterPlace): Budget | null {
  const found = moneyHeaderAt(view, columns.header.bottom);
  if (!found) return null;
  const by = new Map([...found.by].filter(([role]) => !points.has(role)));
  const [first] = [...by.values()].toSorted((a, b) => a.col - b.col);
  if (!first) return null;
  const unit = unitInRows(view, { from: head.from, to: head.to + 1 });
  const header = { ...found, by, first };
  const total = { ...readFundRow({ view, header, unit }, row, false), role: "total" as const };
  const right = Math.max(...[...by.values()].map((cell) => cell.right));
  const range = { top: row, left: first.col, bottom: row, right };
  return { range, moneyUnit: unit, total, funds: [], printedPoints: null, rateOnInitial: false };
}

function budgetOf(view: SheetView, place: RegisterPlace): Budget | null {
  const paid = moneyColumns(view, place);
  if (paid) return paid;
  const column = place.columns.by.get("money");
  if (!column) return null;
  const unit = moneyUnitIn(column.cell.label) ?? unitInRows(view, place.head);
  const label = { text: column.cell.text, at: { row: column.cell.row, col: column.cell.col } };
  const annual = amountAt(view, { row: place.row, col: column.col }, unit);
  return {
    range: { top: place.row, left: column.col, bottom: place.row, right: column.col },
    moneyUnit: unit,
    total: statedFund(label, "total", annual),
    funds: [],
    printedPoints: null,
    rateOnInitial: false,
  };
}

/** Head, money and goal of one project of a register, from its first row. */
export function readRegisterHead(
  view: SheetView,
  place: RegisterPlace,
): Pick<Form, "heading" | "budget" | "goals"> {
  const roles: readonly (readonly [HeadingRole, HeaderRole])[] = [
    ["project", "project"],
    ["department", "department"],
    ["unit", "owner"],
  ];
  const heading: Partial<Record<HeadingRole, Labelled>> = {};
  for (const [to, from] of roles) {
    const found = labelled(view, place, from);
    if (found) heading[to] = found;
  }
  const goal = labelled(view, place, "goal");
  return { heading, budget: budgetOf(view, place), goals: goal ? [{ expected: goal, actual: null }] : [] };
}
