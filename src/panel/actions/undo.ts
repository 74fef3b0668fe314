import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { takeBack } from "../session/write-change";
import type { UserAction } from "./user-action";

/** Takes back what we wrote last; again for the step before. */
export const undo: UserAction = {
  id: "undo",
  icon: ArrowUndoRegular,
  label: (_, { undo: changes }) => `撤销：${changes.at(-1)?.title ?? ""}`,
  when: (session) => session.state().undo.length > 0,
  run: takeBack,
};
