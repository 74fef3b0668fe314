import type { Indicator, Quantity } from "../../form/form";
import { isSatisfaction } from "../../form/name-kinds";
import { isOverHundred, isUndetermined } from "./target-fault";

/** What there is to say about the wording of an actual. */
export type OddActual = "actual-misread" | "actual-over-hundred" | "actual-full" | "actual-undetermined";

/** 100 % as a result, not 已完成100%. */
const full = /^=?\s*100(?:\.0+)?\s*%?$/;

function isFull({ value, text }: Quantity): boolean {
  return value.unit === "%" && value.number === 100 && full.test(text.normalize("NFKC").trim());
}

/** Judges the wording of a row's actual, by the row's plain name; its content is judged beside the target elsewhere. */
export function oddActual(indicator: Indicator, name: string): OddActual | null {
  const { actual } = indicator;
  if (!actual || actual.covered) return null;
  const { kind, flags } = actual.value;
  if (flags.includes("scanner")) return "actual-misread";
  if (kind === "text") return isUndetermined(actual.text) ? "actual-undetermined" : null;
  if (isOverHundred(indicator, name, actual)) return "actual-over-hundred";
  return isFull(actual) && isSatisfaction(name) ? "actual-full" : null;
}
