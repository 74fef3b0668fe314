import type { Amount, Budget, FundRow } from "../form/form";
import type { Profile } from "../profile/profile";

type RateBase = "annual" | "initial";

/** The two figures of an execution rate, in the unit of the money block. */
export interface ExecutionRate {
  readonly base: RateBase;
  readonly budget: number | null;
  readonly executed: number | null;
}

type MoneyColumn = "initial" | "annual" | "executed";

/** Rows that make up the total: `其中` rows only where nothing stands above them. */
function addends(budget: Budget): readonly FundRow[] {
  const whole = budget.funds.filter((row) => !row.part);
  return whole.length > 0 ? whole : budget.funds;
}

function sumOfFunds(budget: Budget, column: MoneyColumn): number | null {
  const amounts = addends(budget)
    .map((row): Amount | null => row[column])
    .flatMap((amount) => amount?.amount ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A column's figure: of the total row, else the sum of the funds. A total of 0 over funds with money is a slip. */
function figure(budget: Budget, column: MoneyColumn): number | null {
  const total = budget.total?.[column]?.amount ?? null;
  return total === null || total === 0 ? (sumOfFunds(budget, column) ?? total) : total;
}

/** The wanted figure, or the other one where only that is there. */
function baseOf(wanted: RateBase, figures: Readonly<Record<RateBase, number | null>>): RateBase {
  const other = wanted === "initial" ? "annual" : "initial";
  return figures[wanted] === null && figures[other] !== null ? other : wanted;
}

/** What the rate is taken of: the form's own (A), else the profile's figure, else the one that is there. */
export function executionRate(budget: Budget, profile: Profile): ExecutionRate {
  const initial = figure(budget, "initial");
  const annual = figure(budget, "annual");
  const executed = figure(budget, "executed");
  const wanted: RateBase = budget.rateOnInitial ? "initial" : profile.execution.denominator;
  const base = baseOf(wanted, { initial, annual });
  return { base, budget: base === "initial" ? initial : annual, executed };
}
