import { unitNamed } from "./units";
import type { Operator } from "./value";

/** A figure without a unit against one that has a unit. */
interface Pair {
  readonly bare: number;
  readonly known: number;
  readonly unit: string;
  /** The operator, when the bare figure has to stay at or below the known one. */
  readonly operator: Operator | undefined;
}

/** Beyond this factor two figures are not the same thing in other units. */
const near = 4;
const far = 10;

function distance(one: number, other: number): number {
  const ratio = one / other;
  return ratio > 0 ? Math.max(ratio, 1 / ratio) : Infinity;
}

/** The bare figure in the known figure's unit: 0.05 beside 5 % is 5, 50000 beside 4.8万元 is 5; otherwise it stays. */
export function inKnownUnit({ bare, known, unit, operator }: Pair): number {
  const size = unitNamed(unit);
  const isShare = unit === "%" && bare > 0 && bare <= 1;
  const isMoney = size?.kind === "money" && size.scale > 1;
  if (!size || !(isShare || isMoney)) return bare;
  const other = Number((bare / size.scale).toPrecision(15));
  // Below a ceiling the kinder reading holds: 0.3 beside ≤5% may well be 0.3 %.
  const isCeiling = operator === "≤" || operator === "<";
  const isPlausible =
    distance(other, known) <= near && distance(bare, known) > far && !(isCeiling && isShare && other > known);
  return isPlausible ? other : bare;
}
