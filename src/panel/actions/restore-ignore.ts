import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { Ignore } from "../../sheet/memo";
import { keepMemo } from "../session/keep-memo";
import { sameIgnore } from "../session/ignores-in-use";
import type { UserAction } from "./user-action";

/** Brings a finding back that was answered; one that hides nothing any more is taken off the list. */
export const restoreIgnore: UserAction<Ignore> = {
  id: "restore-ignore",
  icon: ArrowUndoRegular,
  label: () => "恢复提示",
  when: () => true,
  run: (session, ignore) =>
    keepMemo(session, (memo) => ({
      ...memo,
      ignores: memo.ignores.filter((candidate) => !sameIgnore(candidate, ignore)),
    })),
};
