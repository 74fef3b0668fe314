import type { Form } from "../form/form";
import { joinedFigures, pastFiguresOf, type PastFigures } from "../form/past-figures";

/** Finds what the unit reached before the year of a form: in sheets it kept, and in other years of the same workbook. */
export function pastFinder(
  forms: readonly Form[],
  kept: PastFigures | undefined,
): (form: Form) => PastFigures | undefined {
  const [first] = forms;
  // Most workbooks are of one year.
  if (forms.every(({ year }) => year === first?.year)) return () => kept;
  let here: PastFigures | undefined;
  const joined = (): PastFigures => {
    const own = pastFiguresOf(forms.filter(({ year }) => year !== null));
    return kept ? joinedFigures(kept, own) : own;
  };
  return ({ year }) => (year === null ? kept : (here ??= joined()));
}
