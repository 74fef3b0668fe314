import { chainSourceOf } from "../../drafting/chain/chain-source";
import type { ChainSource } from "../../drafting/chain/next-sheet";
import type { Form } from "../../form/form";
import type { FormReview } from "../../review/review";
import { allForms, currentForm } from "../session/place";
import type { SessionState } from "../session/state";

/** The forms of the sheet that a later form was compared with. */
function approvedForms(state: SessionState, { approved }: FormReview, own: readonly Form[]): readonly Form[] {
  if (!approved) return [];
  const forms = approved.file === null ? own : (state.approvedFile?.forms ?? []);
  return forms.filter(({ sheet }) => sheet === approved.sheet);
}

/** What the next form is made from: the form looked at, of two halves the annual one. */
export function chainSource(state: SessionState): ChainSource | undefined {
  const review = currentForm(state);
  if (!review) return undefined;
  const forms = allForms(state.reviews).map((placed) => placed.review.form);
  const approved = approvedForms(state, review, forms);
  return chainSourceOf(review.form, { forms, approved, profile: review.numbers });
}
