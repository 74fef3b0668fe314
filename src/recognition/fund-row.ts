import type { Amount, Budget, Field, FundRole, FundRow } from "../form/form";
import type { CellAddress } from "../sheet/address";
import type { MoneyRole } from "./money-header";
import { pointsAt, rateAt } from "./read-cells";
import { pointsInLabel } from "./read-levels";
import { fieldAt, type SheetView } from "./sheet-view";

/** Where a source of money states its figures, and how its amounts are read. */
interface FundPlaces {
  readonly label: Field;
  readonly role: FundRow["role"];
  readonly part: boolean;
  readonly at: (role: MoneyRole) => CellAddress | undefined;
  readonly amount: (at: CellAddress) => Amount;
}

/** One source of money, wherever the form prints its figures: in a row, or in a column. */
export function fundRowOf(view: SheetView, { label, role, part, at, amount }: FundPlaces): FundRow {
  const stated = <T>(role: MoneyRole, read: (at: CellAddress) => T): T | null => {
    const place = at(role);
    return place ? read(place) : null;
  };
  const points = ({ row, col }: CellAddress) => pointsAt(view, row, col);
  return {
    label,
    role,
    part,
    initial: stated("initial", amount),
    annual: stated("annual", amount),
    executed: stated("executed", amount),
    forecast: stated("forecast", amount),
    weight: stated("weight", points),
    rate: stated("rate", ({ row, col }) => rateAt(view, row, col)),
    score: stated("score", points),
    reason: stated("reason", ({ row, col }) => fieldAt(view, row, col)),
  };
}

/** A fund row that states one figure only. */
export function statedFund(label: FundRow["label"], role: FundRole, annual: Amount | null): FundRow {
  return {
    label,
    role,
    part: /^[(（]?其中/.test(label.text),
    initial: null,
    annual,
    executed: null,
    forecast: null,
    weight: null,
    rate: null,
    score: null,
    reason: null,
  };
}

/** Points printed in the label of a money block, as in 预算执行情况(20分). */
export function pointsOfBlock(view: SheetView, row: number): number | null {
  const labels = view.line(row).filter((cell) => /预算执行|资金/.test(cell.key));
  const points = labels.map((cell) => pointsInLabel(cell.key)).find((found) => found !== undefined);
  return points?.least ?? null;
}

/** A money block that prints no points of its own and marks no columns with A and B. */
export function plainBudget(money: Omit<Budget, "printedPoints" | "rateOnInitial">): Budget {
  const { range, moneyUnit, total, funds } = money;
  return { range, moneyUnit, total, funds, printedPoints: null, rateOnInitial: false };
}
