import { readDateWordsBefore, readDateWordsBehind, type DateWords } from "./calendar-words";
import { parseChineseNumeral } from "./chinese-numeral";
import { monthSpan } from "./day-span";
import { matchAt } from "./match-at";
import { isYear, readPoint, type CalendarPoint } from "./read-point";
import type { CalendarSpan, Operator } from "./value";

/** A date, deadline or period, and where it ends in the text. */
export interface CalendarReading {
  readonly kind: "date" | "period";
  readonly operator: Operator | undefined;
  readonly span: CalendarSpan | undefined;
  readonly end: number;
}

const mentionsCalendar = /[年月季]|\d{4}[-./]\d|^\D{0,6}(?:\d\d[-./]\d\d?[-./]\d|20\d{6})/;
const chineseDigits = /[〇零一二三四五六七八九十]+(?=[年月日号季])/g;
const months = /(?:(\d{4})年度?)?(\d{1,2})[-~至到](\d{1,2})月份?[底末]?/y;
const years = /(\d{4})[-~至到](\d{4})(?:年度?|学年|$)/y;
const dottedMonths = /(20\d\d)\.(\d{1,2})[-~至到](20\d\d)\.(\d{1,2})(?![\d.])/y;
const dash = /[-~至到一]/y;
const bareMonth = /^\d{1,2}月份?$/;
const verbs =
  /(?:全部|全面|基本|按时|如期|已|可|须|需|应|要|能|并)*(?:完成|完工|竣工|建成|交付|验收|支付|发放|拨付|投入使用|投用|到位|结束|开展|开工|启动|实施|执行|办结|上线|使用|完毕|结算|服务|运行|合格|通过)*$/y;

/** 二〇二三年十二月 → 2023年12月. */
function withArabicDigits(text: string): string {
  return text.replace(chineseDigits, (run) => parseChineseNumeral(run) ?? run);
}

function period(span: CalendarSpan | undefined, end: number): CalendarReading {
  return { kind: "period", operator: undefined, span, end };
}

/** 1-12月, 2020年1-11月. */
function readMonths(text: string, at: number, formYear: number | undefined): CalendarReading | undefined {
  const match = matchAt(months, text, at);
  if (!match) return undefined;
  const year = match[1] === undefined ? formYear : Number(match[1]);
  const span = monthSpan(year ?? 2000, Number(match[2]), Number(match[3]));
  return span && period(year === undefined ? undefined : span, at + match[0].length);
}

/** 2020-2022年. */
function readYears(text: string, at: number): CalendarReading | undefined {
  const match = matchAt(years, text, at);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || !isYear(first) || !isYear(last) || first > last) return undefined;
  return period({ from: `${first}-01-01`, to: `${last}-12-31` }, at + match[0].length);
}

/** 2023.1-2023.12: alone either end might be a figure. */
function readDottedMonths(text: string, at: number): CalendarReading | undefined {
  const match = matchAt(dottedMonths, text, at);
  if (!match) return undefined;
  const [firstYear = 0, first = 0, lastYear = 0, last = 0] = match.slice(1).map(Number);
  const [from, to] = [monthSpan(firstYear, first, first), monthSpan(lastYear, last, last)];
  return from && to && period({ from: from.from, to: to.to }, at + match[0].length);
}

function between(first: CalendarPoint, last: CalendarPoint): CalendarReading {
  return period(first.span && last.span && { from: first.span.from, to: last.span.to }, last.end);
}

/** ≤12月 and 3月以内 are twelve and three months, not December and March. */
function isDuration(written: string, before: DateWords, behind: DateWords): boolean {
  if (!bareMonth.test(written)) return false;
  const isSign = /^[≤≥<>=]/.test(before.word) || before.word === "不超过";
  return behind.word === "以内" || behind.word === "之内" || (isSign && behind.word === "");
}

function spanFor(
  point: CalendarPoint,
  operator: Operator | undefined,
  isWithin: boolean,
): CalendarSpan | undefined {
  if (!point.span || operator === undefined || operator === "=" || isWithin) return point.span;
  return operator === "≤" || operator === "<" ? { to: point.span.to } : { from: point.span.from };
}

function readSingle(text: string, point: CalendarPoint, before: DateWords): CalendarReading | undefined {
  const behind = readDateWordsBehind(text, point.end);
  const start = before.end;
  if (isDuration(text.slice(start, point.end), before, behind)) return undefined;
  const isWithin = point.isWithin || (behind.operator === "≤" && behind.word.endsWith("内"));
  const operator = behind.operator ?? before.operator ?? (isWithin ? "≤" : undefined);
  const kind = point.grain === "stretch" && (operator === undefined || operator === "=") ? "period" : "date";
  return { kind, operator, span: spanFor(point, operator, isWithin), end: behind.end };
}

/** Reads a date or period with its words (截至, 前, 内) at a place of a cleaned text with Arabic digits. */
export function readCalendarAt(
  text: string,
  at: number,
  formYear: number | undefined,
): CalendarReading | undefined {
  const before = readDateWordsBefore(text, at);
  const start = before.end;
  const stretch =
    readMonths(text, start, formYear) ?? readYears(text, start) ?? readDottedMonths(text, start);
  if (stretch) return { ...stretch, end: readDateWordsBehind(text, stretch.end).end };
  const point = readPoint(text, start, formYear);
  if (!point) return undefined;
  const sign = matchAt(dash, text, point.end);
  const last = sign && readPoint(text, point.end + 1, point.year);
  if (!last) return readSingle(text, point, before);
  const read = between(point, last);
  return { ...read, end: readDateWordsBehind(text, read.end).end };
}

/** Reads a cleaned text that is a date or period from end to end; a verb such as 完成 may follow. */
export function readCalendar(text: string, formYear: number | undefined): CalendarReading | undefined {
  if (!mentionsCalendar.test(text)) return undefined;
  const arabic = withArabicDigits(text);
  const read = readCalendarAt(arabic, 0, formYear);
  return read && matchAt(verbs, arabic, read.end) ? read : undefined;
}
