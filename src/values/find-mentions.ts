import { rolesBefore } from "./operator-words";
import { readCalendarAt, type CalendarReading } from "./read-calendar";
import { readFigures, type Quantity } from "./read-quantity";
import { readWordsBefore, readWordsBehind } from "./read-words";
import type { Operator } from "./value";

/** Something said in a part of a text. */
export interface Mention<T> {
  readonly start: number;
  readonly end: number;
  readonly said: T;
}

/** The figures and the written dates of a sentence, in order. */
export interface Mentions {
  readonly figures: readonly Mention<Quantity>[];
  readonly dates: readonly Mention<CalendarReading>[];
}

const mostFigures = 20;
const candidate = /\d|[百千]分之/g;
const noFigureBehind = /[A-Za-z\d.第前*×#_(-]/;
const writtenDate = /年|月|\d{4}[-./]\d{1,2}[-./]\d/;
/** 1:20, 26/30 and 元/100公里 are no figures. */
const proportion = /^(?:[^%]\/|\d:)$/;
const proportionBehind = /^[/:]\d/;
const dayOfMonth = /^[年月日]$/;
/** A comma inside a number separates nothing. */
const clauseEnd = /[;。、!]|(?<!\d),|,(?!\d{3}(?!\d))/g;

function operatorBefore(text: string, start: number, clause: number): Operator | undefined {
  for (let length = Math.min(6, start - clause); length > 0; length--) {
    const role = rolesBefore.get(text.slice(start - length, start));
    if (role !== undefined && role !== "about" && role !== "silent") return role;
  }
  return readWordsBefore(text, clause).operator;
}

function figureAt(text: string, at: number, clause: number): Mention<Quantity> | undefined {
  if (at > 0 && (noFigureBehind.test(text.charAt(at - 1)) || proportion.test(text.slice(at - 2, at))))
    return undefined;
  const figures = readFigures(text, at);
  if (!figures || (figures.unit === undefined && proportionBehind.test(text.slice(figures.end))))
    return undefined;
  const behind = readWordsBehind(text, figures.end);
  if (dayOfMonth.test(figures.unit ?? "") && /[前底初]/.test(text.charAt(behind.end))) return undefined;
  const { number, upper, decimals, unit, unitText } = figures;
  const operator = operatorBefore(text, at, clause) ?? behind.operator;
  const isAbout = rolesBefore.get(text.charAt(at - 1)) === "about";
  const approximate = figures.approximate || behind.approximate || isAbout;
  const said = { operator, number, upper, decimals, unit, unitText, approximate, hasRemark: false };
  return { start: at, end: behind.end, said };
}

function dateAt(
  text: string,
  at: number,
  formYear: number | undefined,
): Mention<CalendarReading> | undefined {
  const date = readCalendarAt(text, at, formYear);
  if (!date || !writtenDate.test(text.slice(at, date.end))) return undefined;
  return { start: at, end: date.end, said: date };
}

/** A deadline at the start of the text may do without digits: 年底前完成…. */
function dateAtStart(text: string, formYear: number | undefined): Mention<CalendarReading> | undefined {
  const date = dateAt(text, 0, formYear);
  return date?.said.operator === "≤" || /\d/.test(text.slice(0, date?.end ?? 0)) ? date : undefined;
}

function clauseStart(text: string, at: number): number {
  let start = 0;
  clauseEnd.lastIndex = 0;
  for (let match = clauseEnd.exec(text); match && match.index < at; match = clauseEnd.exec(text))
    start = match.index + 1;
  return start;
}

/** Looks through a sentence for figures and dates; numbers of products, laws and lines (ISO9001, 第3批) are none. */
export function findMentions(text: string, formYear: number | undefined): Mentions {
  const figures: Mention<Quantity>[] = [];
  // Most sentences write no date: then none is looked for at every figure.
  const hasDates = writtenDate.test(text);
  const first = hasDates ? dateAtStart(text, formYear) : undefined;
  const dates = first ? [first] : [];
  candidate.lastIndex = first?.end ?? 0;
  for (
    let match = candidate.exec(text);
    match && figures.length < mostFigures;
    match = candidate.exec(text)
  ) {
    const at = match.index;
    const date = hasDates ? dateAt(text, at, formYear) : undefined;
    const figure = date ? undefined : figureAt(text, at, clauseStart(text, at));
    if (date) dates.push(date);
    if (figure) figures.push(figure);
    candidate.lastIndex = date?.end ?? figure?.end ?? endOfDigits(text, at);
  }
  return { figures, dates };
}

function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  while (/[\d.,]/.test(text.charAt(end))) end++;
  return end;
}

/** The clauses of a sentence. */
export function clausesOf(text: string): string[] {
  return text.split(clauseEnd).filter((clause) => clause !== "");
}
