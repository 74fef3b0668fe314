import type { Form, Indicator, MoneyUnit, Quantity } from "../../form/form";
import { yuanIn } from "../../form/money-units";
import { targetInForce } from "../../form/target-in-force";
import { executionRate } from "../../scoring/execution-rate";
import type { Profile } from "../../profile/profile";
import { unitNamed, type UnitKind } from "../../values/units";
import type { Value } from "../../values/value";

/** Money for one unit of an output. */
export interface UnitPrice {
  /** In 元. */
  readonly price: number;
  /** What the money is divided by: 公里, 人次. */
  readonly per: string;
  /** The arithmetic: `900万元 ÷ 46条`. */
  readonly arithmetic: string;
}

/** All money of the form divided by one of its outputs, as planned and as it came. */
export interface UnitCost {
  readonly indicator: Indicator;
  readonly planned: UnitPrice | null;
  readonly actual: UnitPrice | null;
}

/** A cost indicator that the form declares by the unit: `≤1.2万元/台`. */
export interface DeclaredCost {
  readonly indicator: Indicator;
  readonly target: Pick<UnitPrice, "price" | "per"> | null;
  readonly actual: Pick<UnitPrice, "price" | "per"> | null;
}

const notDivided: ReadonlySet<UnitKind | undefined> = new Set([
  "ratio",
  "money",
  "time",
  "months",
  "workdays",
]);
const perUnit = /^([千万亿]?元)\/(.+)$/;
const manyYears = /中期|长期|实施期/;

/** Whether a row is about cost. */
function isCostRow({ level1, level2 }: Indicator): boolean {
  return level1 === "成本指标" || (level2?.includes("成本") ?? false);
}

function countOf(quantity: Quantity | null): { readonly count: number; readonly per: string } | null {
  const value = quantity?.value;
  if (value?.kind !== "number" || value.number === undefined || value.number <= 0) return null;
  const unsure = value.flags.includes("several") || value.flags.includes("scanner");
  if (value.unit === undefined || unsure || notDivided.has(unitNamed(value.unit)?.kind)) return null;
  return { count: value.number, per: value.unit };
}

interface Money {
  readonly amount: number;
  readonly unit: MoneyUnit;
}

function divided(money: Money | null, quantity: Quantity | null): UnitPrice | null {
  const counted = countOf(quantity);
  if (!money || !counted || money.amount <= 0 || counted.per.includes("/")) return null;
  const { count, per } = counted;
  return {
    price: (money.amount * yuanIn[money.unit]) / count,
    per,
    arithmetic: `${money.amount}${money.unit} ÷ ${count}${per}`,
  };
}

/** The rows that count what the money buys. */
function countedRows({ indicators }: Form): readonly Indicator[] {
  return indicators.filter(
    (row) =>
      !row.breakdown && (row.level2 === "数量指标" || (row.level2 === null && row.level1 === "产出指标")),
  );
}

/** The year's money by each output of the form; empty where the form tells no money, its unit, or no output by number. */
export function unitCosts(form: Form, profile: Profile): readonly UnitCost[] {
  const { budget, part } = form;
  if (!budget?.moneyUnit || (part !== null && manyYears.test(part))) return [];
  const unit = budget.moneyUnit;
  const { budget: planned, executed } = executionRate(budget, profile);
  const money = (amount: number | null): Money | null => (amount === null ? null : { amount, unit });
  return countedRows(form)
    .map((indicator) => ({
      indicator,
      planned: divided(money(planned), targetInForce(indicator)),
      actual: divided(money(executed), indicator.actual),
    }))
    .filter((cost) => cost.planned !== null || cost.actual !== null);
}

/** Money per unit, as a cell says it; null where it says something else. */
export function readUnitPrice(value: Value | undefined): Pick<UnitPrice, "price" | "per"> | null {
  if (value?.kind !== "number" || value.number === undefined) return null;
  const [, money, per] = perUnit.exec(value.unit ?? "") ?? [];
  if (money === undefined || per === undefined) return null;
  return { price: value.number * yuanIn[money as MoneyUnit], per };
}

/** The cost indicators that the form declares by the unit. */
export function declaredCosts({ indicators }: Form): readonly DeclaredCost[] {
  return indicators
    .filter((row) => isCostRow(row) && !row.breakdown)
    .map((indicator) => ({
      indicator,
      target: readUnitPrice(targetInForce(indicator)?.value),
      actual: readUnitPrice(indicator.actual?.value),
    }))
    .filter(({ target, actual }) => target !== null || actual !== null);
}

const significant = 4;

/** A price as a form would write it: `19.57万元/条`, `540元/人次`. */
export function priceText({ price, per }: Pick<UnitPrice, "price" | "per">): string {
  const inWan = price >= 10_000;
  const figure = inWan ? price / 10_000 : price;
  return `${Number(figure.toPrecision(significant))}${inWan ? "万元" : "元"}/${per}`;
}
