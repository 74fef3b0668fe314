import { isoDateToSerial } from "../../../src/office-file/text/iso-date";
import type { BookCell } from "./sheet";

type Typed = Pick<BookCell, "value" | "formula" | "format">;

const datePattern = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/;

function asDate(text: string): Typed | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${(day ?? "1").padStart(2, "0")}`;
  const value = isoDateToSerial(iso);
  if (value === undefined) return undefined;
  return { value, format: day === undefined ? 'yyyy"年"m"月"' : "yyyy/m/d" };
}

function asNumber(text: string): Typed | undefined {
  const plain = text.trim().replaceAll(",", "");
  const percent = /^([-+]?[\d.]+)[%％]$/.exec(plain);
  if (percent?.[1] !== undefined && Number.isFinite(Number(percent[1])))
    return {
      value: Number((Number(percent[1]) / 100).toPrecision(15)),
      format: percent[1].includes(".") ? "0.00%" : "0%",
    };
  const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain);
  return isNumber ? { value: Number(plain) } : undefined;
}

/** What the program makes of what is typed into a cell, or written as if typed: figures, dates and formulas are seen in texts. */
export function typedInput(input: unknown, format: string | undefined): Typed {
  if (typeof input === "boolean") return { value: input };
  if (typeof input === "number") return { value: format === "@" ? String(input) : input };
  const text = String(input);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === "@") return { value: text };
  // Nothing is calculated here: whoever needs a result puts it there.
  if (text.startsWith("=")) return { value: 0, formula: text };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return asDate(text) ?? asNumber(text) ?? { value: text };
}
