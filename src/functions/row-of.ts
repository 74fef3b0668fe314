import type { Field, Indicator } from "../form/form";
import { toHundredths } from "../values/hundredths";
import { parseValue } from "../values/parse-value";
import { percentText } from "../values/share";
import type { Value } from "../values/value";
import type { Input } from "./answer";

const nowhere = { row: 0, col: 0 };
const field = (text: string): Field => ({ text, at: nowhere });

/** The text of an argument. */
export function textOf(input: Input): string {
  if (input === null) return "";
  return typeof input === "string" ? input : String(input);
}

/**
 * A cell that shows 95% holds 0.95: beside a percentage such a figure is one, too. Figures above 1 are taken as they are.
 */
function actualText(target: Value, actual: Input): string {
  const isShare = typeof actual === "number" && actual >= 0 && actual <= 1;
  return isShare && target.unit === "%" ? percentText(actual) : textOf(actual);
}

/** A figure alone takes the other's unit. */
function withUnitOf(text: string, { unit }: Value): Value {
  const value = parseValue(text);
  return value.unit === undefined && unit !== undefined ? parseValue(text, { unit }) : value;
}

/** A figure without a sign is a floor, as most targets are; in a form its name would tell. */
function withOperator(value: Value): Value {
  return value.kind === "number" && value.operator === undefined ? { ...value, operator: "≥" } : value;
}

/** One row of a form made of nothing but its figures. */
export function rowOf(target: Input, actual: Input, weight: number): Indicator {
  const wanted = withOperator(parseValue(textOf(target)));
  const reached = withUnitOf(actualText(wanted, actual), wanted);
  const quantity = (value: Value) => ({ ...field(value.text), value, covered: false });
  return {
    row: 0,
    level1: null,
    level2: null,
    group1: null,
    group2: null,
    name: field(""),
    target: quantity(wanted),
    adjusted: null,
    actual: quantity(reached),
    forecast: null,
    weight: { ...field(String(weight)), points: toHundredths(weight), covered: false },
    score: null,
    reason: null,
    extra: {},
    breakdown: false,
  };
}
