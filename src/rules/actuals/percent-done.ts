import type { Indicator } from "../../form/form";
import { isBoundedRate } from "../../form/name-kinds";
import { unitNamed } from "../../values/units";
import type { Value } from "../../values/value";
import type { ActualRow } from "./actual-row";

/** A share of completion where the target asks for a quantity. */
export interface PercentDone {
  readonly kind: "percent-done";
  /** The quantity that 100 % stands for; absent for any other share. */
  readonly whole?: { readonly number: number; readonly unit: string };
}

function isQuantity(target: Value, { level2, name }: Indicator): boolean {
  if (target.kind !== "number" || target.number === undefined || target.number === 0) return false;
  if (target.unit !== undefined) return unitNamed(target.unit)?.kind !== "ratio";
  return level2 === "数量指标" && !isBoundedRate(name.text);
}

/** `100%` for a target of 5个. */
export function percentDone({ indicator, actual, target }: ActualRow): PercentDone | null {
  const { value } = actual;
  if (value.kind !== "number" || value.unit !== "%" || !target) return null;
  if (!isQuantity(target.value, indicator) || target.value.number === value.number) return null;
  const { number, unit = "", flags } = target.value;
  const isWhole = value.number === 100 && number !== undefined && flags.length === 0;
  return isWhole ? { kind: "percent-done", whole: { number, unit } } : { kind: "percent-done" };
}
