import type { Form, Indicator, Quantity } from "../../form/form";
import { plainName } from "../../form/plain-name";

/** One indicator of several forms, with the money of each form as its weight. */
export interface SharedIndicator {
  readonly name: string;
  readonly first: Indicator;
  readonly rows: readonly { readonly indicator: Indicator; readonly money: number }[];
}

/** The money that a form's relative values weigh with: what was spent, else the budget; 1 where neither is printed. */
function moneyOf({ budget }: Form): number {
  const total = budget?.total;
  return total?.executed?.amount ?? total?.annual?.amount ?? total?.initial?.amount ?? 1;
}

/** Indicators of several forms under one name, in the order in which they were met first. */
export function sharedIndicators(forms: readonly Form[]): readonly SharedIndicator[] {
  const found = new Map<string, { first: Indicator; rows: { indicator: Indicator; money: number }[] }>();
  for (const form of forms) {
    const money = moneyOf(form);
    for (const indicator of form.indicators) {
      if (indicator.breakdown) continue;
      const unit = (indicator.target ?? indicator.actual)?.value.unit ?? "";
      const key = `${indicator.level2 ?? ""}|${plainName(indicator.name.text)}|${unit}`;
      const same = found.get(key);
      if (same) same.rows.push({ indicator, money });
      else found.set(key, { first: indicator, rows: [{ indicator, money }] });
    }
  }
  return [...found.values()].map(({ first, rows }) => ({ name: first.name.text, first, rows }));
}

const relative = new Set(["%", "‰"]);

interface Term {
  readonly quantity: Quantity;
  readonly money: number;
}

/** Adds up figures of one unit: absolute ones are added, rates are weighted by money. Null where they cannot be. */
function total(terms: readonly Term[]): number | null {
  const [first] = terms;
  if (!first) return null;
  const unit = first.quantity.value.unit;
  const operator = first.quantity.value.operator;
  const alike = terms.every(
    ({ quantity: { value } }) =>
      value.kind === "number" &&
      value.unit === unit &&
      value.operator === operator &&
      value.number !== undefined,
  );
  if (!alike) return null;
  const isRate = unit !== undefined && (relative.has(unit) || unit.includes("/"));
  const money = terms.reduce((sum, one) => sum + one.money, 0);
  const sum = terms.reduce(
    (so, { quantity: { value }, money: own }) => so + (value.number ?? 0) * (isRate ? own : 1),
    0,
  );
  if (!isRate) return Number(sum.toPrecision(12));
  return money > 0 ? Math.round((sum / money) * 100) / 100 : null;
}

/** The text of several quantities as one: their sum with sign and unit, the text they share, else null. */
export function addedText(
  { rows }: SharedIndicator,
  pick: (indicator: Indicator) => Quantity | null,
): string | null {
  const terms = rows.flatMap(({ indicator, money }) => {
    const quantity = pick(indicator);
    return quantity && quantity.text !== "" ? [{ quantity, money }] : [];
  });
  const [first] = terms;
  if (!first || terms.length < rows.length) return null;
  if (terms.every(({ quantity }) => quantity.text === first.quantity.text) && isShared(first.quantity))
    return first.quantity.text;
  const sum = total(terms);
  if (sum === null) return null;
  const { operator = "", unit = "", unitText } = first.quantity.value;
  return `${operator}${sum}${unitText ?? unit}`;
}

/** Words, dates and rates may stand for all; the same count in two forms is still added. */
function isShared({ value }: Quantity): boolean {
  return value.kind !== "number" || relative.has(value.unit ?? "") || (value.unit ?? "").includes("/");
}
