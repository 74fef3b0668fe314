import type { MoneyUnit } from "../../form/form";
import { unitNamed } from "../../values/units";

/** What one unit of money is in another, 10000 for 万元 in 元; null where either is no money. */
export function moneyScale(from: string | undefined, to: MoneyUnit | null): number | null {
  const source = unitNamed(from ?? "");
  const target = unitNamed(to ?? "");
  if (source?.kind !== "money" || target?.kind !== "money") return null;
  return source.scale / target.scale;
}
