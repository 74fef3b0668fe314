import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { marksOf } from "../finding-list/marks";
import { currentReview } from "../session/place";
import { setMarks } from "../session/set-marks";
import type { UserAction } from "./user-action";

/** Shows the findings in the sheet itself, until they are cleared. */
export const markFindings: UserAction = {
  id: "mark-findings",
  icon: HighlightRegular,
  label: (_, { marked }) => (marked ? "更新标注" : "标注到表"),
  when: (session) => {
    const forms = currentReview(session.state())?.forms ?? [];
    return session.host.can.mark && marksOf(forms).length > 0;
  },
  run: (session) => setMarks(session, marksOf(currentReview(session.state())?.forms ?? [])),
};
