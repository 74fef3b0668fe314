import { parseValue } from "./parse-value";
import type { CalendarSpan, Value } from "./value";
import { isCalendar } from "./value-kinds";

/** The span of a value that names no year, in the year of the value beside it. */
function spanBeside(value: Value, other: Value): CalendarSpan | undefined {
  if (value.span) return value.span;
  const day = other.span?.to ?? other.span?.from;
  return parseValue(value.text, { year: day === undefined ? 2000 : Number(day.slice(0, 4)) }).span;
}

/** `≤12月` asks for a month, where the actual is one. */
function monthReached(target: Value, actual: Value): boolean | undefined {
  const day = spanBeside(actual, target)?.to;
  if (target.unit !== "月" || target.number === undefined || target.number > 12 || day === undefined)
    return undefined;
  const month = Number(day.slice(5, 7));
  return target.operator === "<" ? month < target.number : month <= target.number;
}

function periodKept(wanted: CalendarSpan, given: CalendarSpan): boolean | undefined {
  if (!wanted.from || !wanted.to || !given.from || !given.to) return undefined;
  if (given.from <= wanted.from && given.to >= wanted.to) return true;
  return given.to > wanted.to ? false : undefined;
}

/** Whether an actual date or period keeps the target's deadline or fills its period; undefined where neither can be told. */
export function meetsCalendar(target: Value, actual: Value): boolean | undefined {
  if (!isCalendar(actual)) return undefined;
  if (!isCalendar(target)) return monthReached(target, actual);
  const [wanted, given] = [spanBeside(target, actual), spanBeside(actual, target)];
  if (!wanted || !given) return undefined;
  if (target.kind === "period" && actual.kind === "period") return periodKept(wanted, given);
  if (target.operator === "≥" || target.operator === ">")
    return wanted.from === undefined || given.from === undefined ? undefined : given.from >= wanted.from;
  return wanted.to === undefined || given.to === undefined ? undefined : given.to <= wanted.to;
}
