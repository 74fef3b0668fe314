import type { CalendarReading } from "./read-calendar";
import type { Quantity } from "./read-quantity";
import { looksLikeLostSign } from "./scanner-damage";
import type { Value, ValueFlag, ValueKind } from "./value";

type Draft = { -readonly [Key in keyof Value]: Value[Key] };

const unitInWords = /百分[比率号]|千分[比率]/;
const compatibilitySign = /[\u3300-\u33ff²³]/g;

/** A value that is nothing but its kind. */
export function plainValue(text: string, kind: ValueKind, flags: readonly ValueFlag[] = []): Value {
  return { text, kind, flags };
}

function quantityFlags(quantity: Quantity, more: readonly ValueFlag[]): ValueFlag[] {
  const flags: ValueFlag[] = [];
  if (quantity.approximate) flags.push("approximate");
  const isScanned =
    quantity.unit === "%" && quantity.operator === undefined && looksLikeLostSign(quantity.number);
  if (isScanned || more.includes("scanner")) flags.push("scanner");
  const written = quantity.unitText ?? "";
  if (unitInWords.test(written) && !written.includes("%")) flags.push("unit-word");
  if (quantity.hasRemark || more.includes("embedded")) flags.push("embedded");
  return flags;
}

/** NFKC spells ㎡ and m² alike; what differs from the canonical unit is shown as it stands in the cell. */
function asWritten(text: string, unitText: string): string {
  const signs = text.match(compatibilitySign) ?? [];
  return signs.reduce((written, sign) => written.replace(sign.normalize("NFKC"), sign), unitText);
}

/** A number or range. */
export function quantityValue(text: string, quantity: Quantity, more: readonly ValueFlag[] = []): Value {
  const { operator, number, upper, decimals, unit, unitText } = quantity;
  const kind = upper === undefined ? "number" : "range";
  const value: Draft = { text, kind, number, decimals, flags: quantityFlags(quantity, more) };
  if (operator !== undefined) value.operator = operator;
  if (upper !== undefined) value.upper = upper;
  if (unit !== undefined) value.unit = unit;
  if (unitText !== undefined) value.unitText = asWritten(text, unitText);
  return value;
}

/** A date or period. */
export function calendarValue(text: string, date: CalendarReading, flags: readonly ValueFlag[] = []): Value {
  const value: Draft = { text, kind: date.kind, flags };
  if (date.operator !== undefined) value.operator = date.operator;
  if (date.span !== undefined) value.span = date.span;
  return value;
}
