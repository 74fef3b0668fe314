import { format, isDateFormat } from "numfmt";
import { fixedFormat } from "./fixed-format";
import { generalText } from "./general-text";

/** How the cells of one number format are shown. */
export interface NumberFormat {
  /** The format's code; undefined for General. */
  readonly code: string | undefined;
  readonly isDate: boolean;
  readonly showNumber: (value: number) => string;
  readonly showText: (text: string) => string;
}

/** A cell without a number format. */
export const generalFormat: NumberFormat = {
  code: undefined,
  isDate: false,
  showNumber: generalText,
  showText: (text) => text,
};

const longestCode = 255;
const mostKept = 1000;
const options = { locale: "zh-CN" };

/** Codes as Chinese programs write them, in the words numfmt knows. */
function translated(code: string): string {
  return code.replaceAll("G/通用格式", "General").replaceAll("上午/下午", "AM/PM");
}

/** Keeps what was computed for an argument; forgets everything when that becomes too much. */
function remembered<A, R>(compute: (argument: A) => R): (argument: A) => R {
  const results = new Map<A, R>();
  return (argument) => {
    const known = results.get(argument);
    if (known !== undefined) return known;
    if (results.size >= mostKept) results.clear();
    const result = compute(argument);
    results.set(argument, result);
    return result;
  };
}

function isValid(pattern: string): boolean {
  try {
    format(pattern, 1, options);
    return true;
  } catch {
    return false;
  }
}

function makeFormat(code: string): NumberFormat {
  const pattern = translated(code);
  if (/^(general)?$/i.test(pattern)) return generalFormat;
  // A code nobody can read is kept, so that it survives; its numbers are shown plainly.
  if (code.length > longestCode || !isValid(pattern)) return { ...generalFormat, code };
  const byNumfmt = remembered((value: number) => format(pattern, value, options));
  const fixed = fixedFormat(pattern);
  const changesText = pattern.includes("@") ? pattern !== "@" : pattern.split(";").length > 3;
  return {
    code,
    isDate: isDateFormat(pattern),
    showNumber: fixed ? (value) => fixed(value) ?? byNumfmt(value) : byNumfmt,
    showText: changesText ? (text) => format(pattern, text, options) : generalFormat.showText,
  };
}

/** The number format of a code; made once for each code. */
export const numberFormat: (code: string) => NumberFormat = remembered(makeFormat);
