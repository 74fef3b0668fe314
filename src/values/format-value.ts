import { cleanText } from "./clean-text";
import { formatNumber } from "./number";
import type { Value, ValueFlag } from "./value";

/** Readings that leave words out: writing them anew would lose what the cell says. */
const loose: readonly ValueFlag[] = [
  "embedded",
  "several",
  "scanner",
  "approximate",
  "qualitative",
  "placeholder",
];

function digitsOf(number: number, decimals: number): string {
  const text = formatNumber(number);
  const printed = text.split(".")[1]?.length ?? 0;
  const missing = Math.min(20, decimals) - printed;
  if (missing <= 0) return text;
  return text + (printed === 0 ? "." : "") + "0".repeat(missing);
}

/** The canonical spelling of a value: `≥95%` for `不低于９５％`; words keep their own spelling. */
export function formatValue(value: Value): string {
  if (value.kind === "text" || value.flags.some((flag) => loose.includes(flag))) return value.text.trim();
  if (value.kind === "empty") return "";
  if (value.number === undefined || value.decimals === undefined) return cleanText(value.text);
  const lower = digitsOf(value.number, value.decimals);
  const figures = value.upper === undefined ? lower : `${lower}-${digitsOf(value.upper, value.decimals)}`;
  return `${value.operator ?? ""}${figures}${value.unit ?? ""}`;
}
