import { daysAfter } from "./due-date";

/** A date as a reviewer may type it: 2026-11-28, 2026年11月28日, 2026/11/28, 2026.11.28, 20261128. */
const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$|^(\d{4})(\d\d)(\d\d)$/;

/** The ISO date a text tells; undefined where the calendar has none such. */
export function readDate(text: string): string | undefined {
  const match = written.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (!match) return undefined;
  const [year = "", month = "", day = ""] = match.slice(1).filter(Boolean);
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return daysAfter(date, 0) === date ? date : undefined;
}

/** The days among which a date has to lie, and why. */
export interface DateBounds {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** A date taken, or one sentence why not. */
export type DateEntry =
  { readonly ok: true; readonly date: string } | { readonly ok: false; readonly message: string };

/** Reads what was typed into the field of that name. */
export function enterDate(label: string, text: string, { from, to, why }: DateBounds): DateEntry {
  const date = readDate(text);
  if (date === undefined)
    return { ok: false, message: `“${text.trim()}”不是日期。请写成 2026-11-28 或 2026年11月28日。` };
  if (date < from || date > to) return { ok: false, message: `${label}应在 ${from} 至 ${to} 之间：${why}。` };
  return { ok: true, date };
}

const longestDays = 366;
const fewestYears = 10;

/** When forms of a year, or of none, can be returned. Targets are sent in and returned in the year before. */
export function returnBounds(today: string, year: number | null): DateBounds {
  const first = year === null ? Number(today.slice(0, 4)) - fewestYears : year - 1;
  const from = `${first}-01-01`;
  const why = year === null ? "请核对年份" : `表的年度是 ${year} 年`;
  return { from: from < today ? from : today, to: daysAfter(today, longestDays) ?? today, why };
}

/** When a form that went back on a day can be due. */
export function dueBounds(returned: string): DateBounds {
  return { from: returned, to: daysAfter(returned, longestDays) ?? returned, why: "从退回日期起，至多一年" };
}

/** When it can have come back. */
export function backBounds(today: string, returned: string | undefined): DateBounds {
  const from = returned === undefined || returned > today ? returnBounds(today, null).from : returned;
  return { from, to: today, why: "退回以后，今天为止" };
}
