import { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
import type { UserAction } from "./user-action";

export const openDeskPage: UserAction = {
  id: "open-desk",
  icon: DocumentMultipleRegular,
  label: () => "批量审核",
  when: () => true,
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "desk" } }),
};
