import { CommentCheckmarkRegular } from "@fluentui/react-icons/svg/comment-checkmark";
import { ignoreOf } from "../../review/ignores";
import type { ReviewFinding } from "../../review/review";
import { keepMemo } from "../session/keep-memo";
import type { UserAction } from "./user-action";

/** A finding and what the unit says to it. */
export interface Answer {
  readonly finding: ReviewFinding;
  readonly reason: string;
}

/** Answers a finding with a reason: it no longer counts, and whoever reviews the form reads the reason. */
export const ignoreFinding: UserAction<Answer> = {
  id: "ignore-finding",
  icon: CommentCheckmarkRegular,
  label: () => "说明情况",
  when: (session, { finding }) => session.state().grids.has(finding.sheet),
  run: async (session, { finding, reason }) => {
    const grid = session.state().grids.get(finding.sheet);
    if (!grid) return;
    const ignore = ignoreOf(grid, finding, reason.trim());
    await keepMemo(session, (memo) => ({ ...memo, ignores: [...memo.ignores, ignore] }));
  },
};
