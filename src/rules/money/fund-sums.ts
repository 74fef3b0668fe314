import type { Budget, FundRow } from "../../form/form";
import { amountRounding, labelText, type MoneyColumn } from "./money-columns";

/** Rows added up, and how far rounding may carry the sum. */
export interface FundSum {
  readonly sum: number;
  readonly rounding: number;
}

const sourceWords = /资金|补助|拨款|配套|收入|贷款|债券|自筹/;
const restWords = /自筹|配套|地方|社会|单位/;
const startsParts = /^[(（]?其中/;

/** Roles that stand beside fiscal money, never inside it. */
const beside: ReadonlySet<string> = new Set(["own", "other", "special"]);

function isSource(row: FundRow): boolean {
  return row.role !== "unknown" || sourceWords.test(row.label.text);
}

/** True where the form prints a row for money of any other source, so that its rows make up the whole. */
export function printsFullSet(budget: Budget): boolean {
  return budget.funds.some((row) => beside.has(row.role) || restWords.test(labelText(row)));
}

/** The rows that make up the total when a second `其中` is taken as part of the row above it. */
function withoutNested(rows: readonly FundRow[], endsNesting: ReadonlySet<string>): readonly FundRow[] {
  const whole: FundRow[] = [];
  let nested = false;
  for (const row of rows) {
    if (endsNesting.has(row.role)) nested = false;
    else if (whole.length > 0 && startsParts.test(row.label.text.trim())) nested = true;
    if (!nested) whole.push(row);
  }
  return whole;
}

/** Leaves out rows that break the fiscal row, or the unit's own, above them down without saying so: 自有资金 over 事业收入, 其他. */
function withoutSilentParts(rows: readonly FundRow[], column: MoneyColumn): readonly FundRow[] {
  const whole: FundRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!row) break;
    whole.push(row);
    const amount = row[column]?.amount ?? 0;
    const isOwn = row.role === "own";
    if ((row.role !== "fiscal" && !isOwn) || amount === 0) continue;
    let sum = 0;
    let end = index;
    for (
      let next = index + 1;
      next < rows.length && (isOwn || !beside.has(rows[next]?.role ?? "other"));
      next++
    ) {
      sum += rows[next]?.[column]?.amount ?? 0;
      if (Math.abs(sum - amount) < 0.005) end = next;
    }
    index = end;
  }
  return whole;
}

function added(rows: readonly FundRow[], column: MoneyColumn): FundSum {
  let sum = 0;
  let rounding = 0;
  for (const row of rows) {
    sum += row[column]?.amount ?? 0;
    rounding += amountRounding(row[column]);
  }
  return { sum, rounding };
}

const besideOrCarried: ReadonlySet<string> = new Set([...beside, "carried"]);

/**
 * What a column's rows below the total may add up to, the likeliest first; forms differ in what stands inside what. None
 * where a row is no source of money.
 */
export function fundSums({ funds }: Budget, column: MoneyColumn): readonly FundSum[] {
  if (funds.length === 0 || !funds.every(isSource)) return [];
  const readings = [
    withoutNested(funds, besideOrCarried),
    withoutNested(funds, beside),
    withoutSilentParts(funds, column),
    funds,
  ];
  return readings.map((rows) => added(rows, column));
}
