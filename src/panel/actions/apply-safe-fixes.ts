import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { planFixes } from "../../review/plan-fixes";
import { cellEditsOf, type Change } from "../../sheet/change";
import { currentReview } from "../session/place";
import type { SessionState } from "../session/state";
import type { UserAction } from "./user-action";

/** The safe fixes of the sheet looked at: only spelling changes. */
function safeChange(state: SessionState): Change {
  return planFixes(currentReview(state)?.forms ?? [], "safe");
}

export const applySafeFixes: UserAction = {
  id: "apply-safe-fixes",
  icon: WrenchRegular,
  label: (_, state) => `全部安全修复（${cellEditsOf(safeChange(state)).length}）`,
  when: (session) => session.host.can.write && safeChange(session.state()).edits.length > 0,
  run: (session) => {
    const change = safeChange(session.state());
    session.dispatch({ kind: "opened-page", page: { kind: "preview", change } });
  },
};
