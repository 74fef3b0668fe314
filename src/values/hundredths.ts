import { parsePlainNumber } from "./number";

/** Points as an integer of hundredths, a half rounded away from zero as on paper: 8.335 → 834. */
export function toHundredths(number: number): number {
  const shifted = Number(`${Math.abs(number)}e2`);
  const rounded = Math.round(Number.isNaN(shifted) ? Math.abs(number) * 100 : shifted);
  return number < 0 && rounded > 0 ? -rounded : rounded;
}

/** Hundredths as a form prints them: 833 → `8.33`, 1000 → `10`. */
export function formatPoints(hundredths: number): string {
  return String(hundredths / 100);
}

/** Reads a points cell (`10`, `10分`, `１０`, `100.00`, `10%`) in hundredths; undefined for words and for `IO`. */
export function parsePoints(text: string): number | undefined {
  const read = parsePlainNumber(text);
  const isPoints = read?.unit === undefined || read.unit === "分" || read.unit === "%";
  return read && isPoints ? toHundredths(read.number) : undefined;
}
