import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import type { ReviewFinding } from "../../review/review";
import { findingKey } from "../check/group-findings";
import { allForms, samePlace, type PlacedForm } from "../session/place";
import { showRange } from "../session/show-range";
import type { FormPlace, SessionState } from "../session/state";
import type { UserAction } from "./user-action";

interface Step {
  readonly place: FormPlace;
  readonly finding: ReviewFinding;
}

/** Every finding of the workbook, beginning with the form looked at and coming back to it. */
function stepsOf({ reviews, place }: SessionState): readonly Step[] {
  const forms = allForms(reviews);
  const from = Math.max(
    0,
    forms.findIndex((form) => samePlace(form.place, place)),
  );
  const turned: readonly PlacedForm[] = [...forms.slice(from), ...forms.slice(0, from)];
  return turned.flatMap(({ place: at, review }) =>
    review.findings.map((finding) => ({ place: at, finding })),
  );
}

function nextStep(state: SessionState): Step | undefined {
  const steps = stepsOf(state);
  const { shown } = state;
  const now = shown ? steps.findIndex(({ finding }) => findingKey(finding) === findingKey(shown)) : -1;
  return steps[(now + 1) % steps.length];
}

/** Goes to the next fault, over all forms of the workbook. */
export const nextFinding: UserAction = {
  id: "next-finding",
  icon: ArrowDownRegular,
  label: () => "下一个问题",
  when: (session) => allForms(session.state().reviews).some(({ review }) => review.findings.length > 0),
  run: async (session) => {
    const step = nextStep(session.state());
    if (!step) return;
    const { place, finding } = step;
    if (!samePlace(place, session.state().place)) session.dispatch({ kind: "placed", place });
    session.dispatch({ kind: "shown", finding, isRevealed: true });
    if (finding.range && session.host.can.select) {
      await showRange(session, { ...finding.range, sheet: finding.sheet });
    }
  },
};
