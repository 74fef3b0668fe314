import type { Form } from "../../form/form";
import { isCalendar } from "../../values/value-kinds";
import type { ActualRow } from "./actual-row";

/** A date of completion that lies outside the form's year. */
export interface OtherYear {
  readonly kind: "other-year";
  readonly year: number;
}

const yearWritten = /20\d{2}/g;

/** The years a form is about: its own, and those of a printed period. */
function isInside(year: number, form: Form, formYear: number): boolean {
  const years = form.heading.period?.value.text.match(yearWritten)?.map(Number) ?? [];
  return year >= Math.min(formYear, ...years) && year <= Math.max(formYear, ...years);
}

/** 2023年3月 on a form for 2021, where the target does not speak of 2023 itself. */
export function otherYear({ form, actual, target }: ActualRow): OtherYear | null {
  const { span, text } = actual.value;
  if (!isCalendar(actual.value) || form.year === null) return null;
  const [from, to] = [Number(span?.from?.slice(0, 4)), Number(span?.to?.slice(0, 4))];
  if (from !== to || !text.includes(String(from)) || isInside(from, form, form.year)) return null;
  return target?.text.includes(String(from)) ? null : { kind: "other-year", year: from };
}
