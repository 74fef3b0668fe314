import { daySpan, monthSpan, type DaySpan } from "./day-span";
import { matchAt } from "./match-at";

/** A point or stretch of the calendar named in a text. */
export interface CalendarPoint {
  /** Absent where nobody says which year is meant. */
  readonly span: DaySpan | undefined;
  /** A year, half or quarter is a stretch; a month, the end of one or a day is a date. */
  readonly grain: "stretch" | "month" | "part" | "day";
  readonly year: number | undefined;
  /** 内 is part of it: 年内. */
  readonly isWithin: boolean;
  readonly end: number;
}

const yearWord =
  /(\d{4}|\d{2}(?=年\d{1,2}月))(?:年度?|(?=[全上下第]|[1-4]季))|(?:当|本|今|该)年度?|(?=年[底末初内度])/y;
const monthWord = /(\d{1,2})月份?(?:(\d{1,2})(?:[日号]|(?=$|[前之以~至到-]))|([底末初]|[上中下]旬))?/y;
const partOfYear =
  /第?([1-4])季度([底末内])?|([上下])半年([底末内])?|((?:贯穿|覆盖)?全年度?)|年?度?([底末初内])|年度/y;
const numeric = /(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?![\d.])日?/y;
const shortYear = /(\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d.])/y;
const compact = /(20\d\d)()(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/y;

/** Where the year is not known, a leap year decides whether there is such a day. */
const anyYear = 2000;

const daysOfPart: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
};

/** A year that a sheet may speak of. */
export function isYear(year: number): boolean {
  return year >= 1990 && year <= 2099;
}

function lastDayOf(span: DaySpan | undefined): DaySpan | undefined {
  return span && { from: span.to, to: span.to };
}

interface Place {
  readonly year: number | undefined;
  readonly end: number;
}

function point(
  place: Place,
  grain: CalendarPoint["grain"],
  spanIn: (year: number) => DaySpan | undefined,
): CalendarPoint | undefined {
  const span = spanIn(place.year ?? anyYear);
  return span && { ...place, span: place.year === undefined ? undefined : span, grain, isWithin: false };
}

function monthPoint(match: RegExpExecArray, place: Place): CalendarPoint | undefined {
  const [, monthText, day, part] = match;
  const month = Number(monthText);
  if (day !== undefined)
    return point(place, "day", (year) => daySpan(year, month, [Number(day), Number(day)]));
  if (part === undefined) return point(place, "month", (year) => monthSpan(year, month, month));
  const days = daysOfPart[part];
  return point(place, "part", (year) =>
    days ? daySpan(year, month, days) : lastDayOf(monthSpan(year, month, month)),
  );
}

function stretchPoint(place: Place, part: string | undefined, months: readonly [number, number]) {
  const isEnd = part === "底" || part === "末";
  const read = point(place, isEnd ? "part" : "stretch", (year) => {
    const span = monthSpan(year, ...months);
    return isEnd ? lastDayOf(span) : span;
  });
  return read && { ...read, isWithin: part === "内" };
}

function yearPoint(match: RegExpExecArray, place: Place): CalendarPoint | undefined {
  const [, quarter, quarterPart, half, halfPart, , yearPart] = match;
  if (quarter !== undefined)
    return stretchPoint(place, quarterPart, [Number(quarter) * 3 - 2, Number(quarter) * 3]);
  if (half !== undefined) return stretchPoint(place, halfPart, half === "上" ? [1, 6] : [7, 12]);
  if (yearPart === "初") return point(place, "part", (year) => monthSpan(year, 1, 1));
  return stretchPoint(place, yearPart, [1, 12]);
}

function readNamed(text: string, at: number, formYear: number | undefined): CalendarPoint | undefined {
  const word = matchAt(yearWord, text, at);
  const digits = word?.[1];
  const year = digits === undefined ? formYear : Number(digits.length === 2 ? `20${digits}` : digits);
  if (digits !== undefined && !isYear(year ?? 0)) return undefined;
  const next = at + (word?.[0].length ?? 0);
  const month = matchAt(monthWord, text, next);
  if (month) return monthPoint(month, { year, end: next + month[0].length });
  const part = matchAt(partOfYear, text, next);
  // A bare 底 or 内 says nothing without a year before it.
  if (part && (word || !/^[底末初内度]/.test(part[0])))
    return yearPoint(part, { year, end: next + part[0].length });
  return word?.[0] ? stretchPoint({ year, end: next }, undefined, [1, 12]) : undefined;
}

/** 2023.10 may be a figure: it is a month when the form's year is near, or when the month has two digits. */
function isMonthNotFigure(match: RegExpExecArray, formYear: number | undefined): boolean {
  if (match[2] !== ".") return true;
  return formYear === undefined ? match[3]?.length === 2 : Math.abs(Number(match[1]) - formYear) <= 3;
}

function readNumeric(text: string, at: number, formYear: number | undefined): CalendarPoint | undefined {
  const match = matchAt(numeric, text, at) ?? matchAt(shortYear, text, at) ?? matchAt(compact, text, at);
  if (!match) return undefined;
  const year = Number(match[1]?.length === 2 ? `20${match[1]}` : match[1]);
  const [month, day] = [Number(match[3]), match[4]];
  if (!isYear(year)) return undefined;
  const place = { year, end: at + match[0].length };
  if (day !== undefined) return point(place, "day", () => daySpan(year, month, [Number(day), Number(day)]));
  return isMonthNotFigure(match, formYear)
    ? point(place, "month", () => monthSpan(year, month, month))
    : undefined;
}

/** Reads `2021年12月底`, `第四季度`, `2021/6/30`, `26-05-15`, `年底` at a place of a cleaned text with Arabic digits. */
export function readPoint(text: string, at: number, formYear: number | undefined): CalendarPoint | undefined {
  const first = text.charCodeAt(at);
  const isDigit = first >= 48 && first <= 57;
  return (isDigit ? readNumeric(text, at, formYear) : undefined) ?? readNamed(text, at, formYear);
}
