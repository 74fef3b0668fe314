/** First and last day of a stretch of the calendar, in ISO form. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The months `first` to `last` of a year; undefined where there are no such months. */
export function monthSpan(year: number, first: number, last: number): DaySpan | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${lastDay(year, last)}` };
}

/** The days `first` to `last` of a month; a last day beyond the month means its end. */
export function daySpan(
  year: number,
  month: number,
  [first, last]: readonly [number, number],
): DaySpan | undefined {
  if (month < 1 || month > 12 || first < 1) return undefined;
  const end = Math.min(last, lastDay(year, month));
  return first > end
    ? undefined
    : { from: `${year}-${pad(month)}-${pad(first)}`, to: `${year}-${pad(month)}-${pad(end)}` };
}
