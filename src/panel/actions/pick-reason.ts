import { TextBulletListSquareEditRegular } from "@fluentui/react-icons/svg/text-bullet-list-square-edit";
import type { Indicator } from "../../form/form";
import type { ReviewFinding } from "../../review/review";
import { asksReason, reasonPlace } from "../reasons/reason-place";
import { goToRow } from "../row/go-to-row";
import { currentForm } from "../session/place";
import type { SessionState } from "../session/state";
import type { UserAction } from "./user-action";

/** The indicator of the form looked at whose reason a finding asks for. */
function askedRow(state: SessionState, { rule, sheet, range }: ReviewFinding): Indicator | undefined {
  const review = currentForm(state);
  if (!review || review.form.sheet !== sheet || range === null || !asksReason(rule)) return undefined;
  if (!reasonPlace(review, range.top)) return undefined;
  return review.form.indicators.find(({ row }) => row === range.top);
}

/** Goes to the row that a finding wants explained, where a usual cause can be chosen. */
export const pickReason: UserAction<ReviewFinding> = {
  id: "pick-reason",
  icon: TextBulletListSquareEditRegular,
  label: () => "选原因",
  when: ({ host, state }, finding) => host.can.write && askedRow(state(), finding) !== undefined,
  run: async (session, finding) => {
    const row = askedRow(session.state(), finding);
    if (!row) return;
    session.dispatch({ kind: "wanted", row: { sheet: finding.sheet, row: row.row } });
    session.dispatch({ kind: "opened-tab", tab: "row" });
    await goToRow(session, finding.sheet, row);
  },
};
