import type { CellValue } from "../sheet/grid";

const textFormat = "@";
/** How a cell without a number format of its own is called. */
export const plainFormat = "General";

/** Texts that begin like this are never taken for a figure, a date, a time or a formula. */
const safeBeginning = /^[\p{Script=Han}≥≤＞＜><（《【“、]/u;
const maybeTimeOrNumber = /^[上下零〇一二两三四五六七八九十百千万]/;

function isSafeText(value: string): boolean {
  return safeBeginning.test(value) && !maybeTimeOrNumber.test(value);
}

/** The format under which the program takes a value as it is: written like typed text, `95%` would become a number. */
export function formatToWrite(value: CellValue, format: string): string {
  if (typeof value === "string") return isSafeText(value) ? format : textFormat;
  return format === textFormat && value !== null ? plainFormat : format;
}

/** A value as it is handed to the program. */
export function inputOf(value: CellValue): string | number | boolean {
  if (typeof value !== "string") return value ?? "";
  // The program takes one apostrophe at the beginning for its own.
  return value.startsWith("'") ? `'${value}` : value;
}
