import { DocumentArrowRightRegular } from "@fluentui/react-icons/svg/document-arrow-right";
import type { UserAction } from "./user-action";

/** Opens the page that makes the next form of the year from this one. */
export const openNextForm: UserAction = {
  id: "open-next-form",
  icon: DocumentArrowRightRegular,
  label: () => "生成下一张表",
  when: ({ host, state }) => host.can.write && state().phase === "ready",
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "next-form" } }),
};
