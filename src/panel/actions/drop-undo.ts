import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { UserAction } from "./user-action";

/** Gives up a step that can no longer be taken back, so that the step before it can. */
export const dropUndo: UserAction = {
  id: "drop-undo",
  icon: DeleteRegular,
  label: () => "放弃这一步",
  when: (session) => session.state().undo.length > 0,
  run: (session) => {
    session.dispatch({ kind: "took-back", at: session.state().undo.length - 1 });
    session.dispatch({ kind: "dismissed" });
  },
};
