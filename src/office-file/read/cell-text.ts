import { format, isDateFormat } from "numfmt";

/** Formats by their built-in number, as a Chinese Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format code of a style; undefined for General. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  const code = custom.get(id) ?? builtIn[id];
  return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
}

/** Days between the two calendars that workbooks count in. */
const days1904 = 1462;
const widestGeneral = 11;

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const exact = String(Number(value.toPrecision(15)));
  return exact.length <= widestGeneral ? exact : String(Number(value.toPrecision(10)));
}

/** How a number is shown: General without float noise, or by its format. */
export function numberText(value: number, code: string | undefined, is1904: boolean): string {
  if (code === undefined) return generalText(value);
  try {
    const shifted = is1904 && isDateFormat(code) ? value + days1904 : value;
    const shown = format(code, shifted, { throws: false });
    return shown.startsWith("####") ? generalText(value) : shown;
  } catch {
    return generalText(value);
  }
}
