import { format } from "numfmt";

/** Between these a number is shown digit by digit, beyond them perhaps in powers of ten. */
const widest = 1e11;
const smallest = 1e-4;
const mostDecimals = 9;

/** A number as a cell without a number format shows it: eleven characters, so no 0.30000000000000004. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < widest) return String(value);
  if (size >= widest || size < smallest) return format("General", value);
  const wholeDigits = String(Math.trunc(size)).length;
  const text = value.toFixed(Math.min(mostDecimals, Math.max(0, 10 - wholeDigits)));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
