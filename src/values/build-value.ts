import type { CalendarReading } from "./read-calendar";
import type { Quantity } from "./read-quantity";
import { looksLikeLostSign } from "./scanner-damage";
import type { Value, ValueFlag, ValueKind } from "./value";

const unitInWords = /百分[比率号]|千分[比率]/;
const compatibilitySign = /[\u3300-\u33ff²³]/g;

/** A value of a kind with what it holds. All are of one shape: every rule looks at each of them. */
export function valueOf(text: string, kind: ValueKind, held: Partial<Omit<Value, "text" | "kind">>): Value {
  const { operator, number, upper, unit, unitText, decimals, span, tier, parts, flags = [] } = held;
  return { text, kind, operator, number, upper, unit, unitText, decimals, span, tier, parts, flags };
}

/** A value that is nothing but its kind. */
export function plainValue(text: string, kind: ValueKind, flags: readonly ValueFlag[] = []): Value {
  return valueOf(text, kind, { flags });
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
  const { operator, number, upper, decimals, unit } = quantity;
  const kind = upper === undefined ? "number" : "range";
  const unitText = quantity.unitText && asWritten(text, quantity.unitText);
  const flags = quantityFlags(quantity, more);
  return valueOf(text, kind, { operator, number, upper, unit, unitText, decimals, flags });
}

/** A date or period. */
export function calendarValue(text: string, date: CalendarReading, flags: readonly ValueFlag[] = []): Value {
  const { kind, operator, span } = date;
  return valueOf(text, kind, { operator, span, flags });
}
