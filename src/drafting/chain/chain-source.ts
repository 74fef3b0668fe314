import type { Form } from "../../form/form";
import { isAnnual } from "../../form/is-annual";
import type { Profile } from "../../profile/profile";
import type { ChainSource } from "./next-sheet";

/** What is known of the workbook a form stands in. */
export interface ChainPlace {
  /** All forms of the workbook. */
  readonly forms: readonly Form[];
  /** The forms of the sheet that the form was compared with. */
  readonly approved: readonly Form[];
  readonly profile: Profile;
}

/** What the next form is made from: the form itself, of two halves the annual one, and the target it goes back to. */
export function chainSourceOf(form: Form, { forms, approved, profile }: ChainPlace): ChainSource {
  const halves = forms.filter(({ sheet, range }) => sheet === form.sheet && range.top === form.range.top);
  const targets = approved.filter(({ kind }) => kind.endsWith("-target"));
  return {
    form: isAnnual(form) ? form : (halves.find(isAnnual) ?? form),
    target: targets.find(isAnnual) ?? targets[0],
    profile,
  };
}
