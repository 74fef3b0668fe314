import type { ChainSource } from "../../drafting/chain/next-sheet";
import type { Form } from "../../form/form";
import type { FormReview } from "../../review/review";
import { allForms, currentForm } from "../session/place";
import type { SessionState } from "../session/state";

function isAnnual({ part }: Form): boolean {
  return part === null || part === "年度";
}

/** The target form that a later form was compared with. */
function targetOf(state: SessionState, { approved }: FormReview): Form | undefined {
  if (!approved) return undefined;
  const forms =
    approved.file === null
      ? allForms(state.reviews).map(({ review }) => review.form)
      : (state.approvedFile?.forms ?? []);
  const own = forms.filter(({ sheet, kind }) => sheet === approved.sheet && kind.endsWith("-target"));
  return own.find(isAnnual) ?? own[0];
}

/** What the next form is made from: the form looked at, of two halves the annual one. */
export function chainSource(state: SessionState): ChainSource | undefined {
  const review = currentForm(state);
  if (!review) return undefined;
  const halves = allForms(state.reviews)
    .map((placed) => placed.review.form)
    .filter(({ sheet, range }) => sheet === review.form.sheet && range.top === review.form.range.top);
  const form = isAnnual(review.form) ? review.form : (halves.find(isAnnual) ?? review.form);
  return { form, target: targetOf(state, review), profile: review.numbers };
}
