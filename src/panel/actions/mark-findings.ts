import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { marksOf } from "../../review/marks";
import type { Mark } from "../../sheet/mark";
import { currentReview } from "../session/place";
import { setMarks } from "../session/set-marks";
import type { SessionState } from "../session/state";
import type { UserAction } from "./user-action";

function currentMarks(state: SessionState): readonly Mark[] {
  const review = currentReview(state);
  return review ? marksOf(review) : [];
}

/** Shows the findings in the sheet itself, until they are cleared. */
export const markFindings: UserAction = {
  id: "mark-findings",
  icon: HighlightRegular,
  label: (_, { marked }) => (marked ? "更新标注" : "标注到表"),
  when: (session) => session.host.can.mark && currentMarks(session.state()).length > 0,
  run: (session) => setMarks(session, currentMarks(session.state())),
};
