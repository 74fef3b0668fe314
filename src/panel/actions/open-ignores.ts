import { CommentNoteRegular } from "@fluentui/react-icons/svg/comment-note";
import type { UserAction } from "./user-action";

export const openIgnores: UserAction = {
  id: "open-ignores",
  icon: CommentNoteRegular,
  label: (_, { memo }) => `已说明的问题（${memo.ignores.length}）`,
  when: (session) => session.state().memo.ignores.length > 0,
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "ignores" } }),
};
