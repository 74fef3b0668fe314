import type { Budget, FundRow, MoneyUnit } from "../form/form";
import { fundRowOf, plainBudget } from "./fund-row";
import { fundRole } from "./labels";
import { moneyRole, type MoneyRole } from "./money-header";
import { amountAt } from "./read-cells";
import type { Rows } from "./rows";
import { fieldOf, type SheetView, type ViewCell } from "./sheet-view";

type Lines = ReadonlyMap<MoneyRole, number>;

/** The rows below the sources of money, each with the label of what it states. */
function linesBelow(view: SheetView, first: ViewCell): Lines {
  const lines = new Map<MoneyRole, number>();
  for (let row = first.row + 1; row < view.grid.rowCount; row++) {
    const label = view.at(row, first.col - 1);
    const role = label?.row === row ? moneyRole(label.label) : undefined;
    if (!role) break;
    if (!lines.has(role)) lines.set(role, row);
  }
  return lines;
}

interface Crossed {
  readonly view: SheetView;
  readonly lines: Lines;
  readonly unit: MoneyUnit | null;
}

function fundUnder({ view, lines, unit }: Crossed, head: ViewCell): FundRow {
  const { col } = head;
  return fundRowOf(view, {
    label: fieldOf(head),
    role: fundRole(head.label) ?? "unknown",
    part: false,
    at(role) {
      const line = role === "reason" ? undefined : lines.get(role);
      return line === undefined ? undefined : { row: line, col };
    },
    amount: (at) => amountAt(view, at, unit),
  });
}

/** 资金来源 | 财政拨款 | 其他资金 | 合计 over 全年预算数, 全年执行数 …: the sources stand side by side. */
export function crossedBudget(view: SheetView, rows: Rows, unit: MoneyUnit | null): Budget | null {
  for (let row = rows.from; row < rows.to; row++) {
    const heads = view.line(row).filter(({ label }) => fundRole(label) !== undefined);
    const [first] = heads;
    if (!first || heads.length < 2) continue;
    const lines = linesBelow(view, first);
    if (!lines.has("annual") || !lines.has("executed")) continue;
    const funds = heads.map((head) => fundUnder({ view, lines, unit }, head));
    const total = funds.find(({ role }) => role === "total") ?? null;
    const [bottom, right] = [Math.max(...lines.values()), Math.max(...heads.map((head) => head.right))];
    return plainBudget({
      range: { top: row, left: first.col, bottom, right },
      moneyUnit: unit,
      total,
      funds: funds.filter((fund) => fund !== total),
    });
  }
  return null;
}
