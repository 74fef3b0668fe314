import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { UserAction } from "./user-action";

export const recheck: UserAction = {
  id: "recheck",
  icon: ArrowSyncRegular,
  label: () => "重新检查",
  when: () => true,
  run: (session) => session.recheck("all"),
};
