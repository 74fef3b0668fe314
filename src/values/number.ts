import { cleanText } from "./clean-text";
import { longestFigure } from "./longest-figure";

/** A bare figure of a cell, with the unit printed behind it. */
export interface PlainNumber {
  readonly number: number;
  readonly unit?: string;
}

const plainNumber =
  /^¥?([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)(元|千元|万元|百万元|亿元|万|亿|分|%)?整?$/;

/** Reads `387,664.62`, `４７５３.66万元`, `10分`; undefined for a dash and for anything that is no single figure. */
export function parsePlainNumber(text: string): PlainNumber | undefined {
  const match = plainNumber.exec(cleanText(text));
  const digits = match?.[1]?.replaceAll(",", "") ?? "";
  if (!/\d/.test(digits) || digits.length > longestFigure) return undefined;
  const unit = match?.[2];
  return unit === undefined ? { number: Number(digits) } : { number: Number(digits), unit };
}

/** Digits without the noise of binary fractions (0.1 + 0.2 → 0.3) and without exponents. */
export function formatNumber(number: number): string {
  const rounded = Number(number.toPrecision(14));
  const text = String(rounded);
  if (!text.includes("e")) return Object.is(rounded, -0) ? "0" : text;
  if (Math.abs(rounded) >= 1) return BigInt(rounded).toString();
  return rounded.toFixed(20).replace(/\.?0+$/, "");
}
