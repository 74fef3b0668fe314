import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { UserAction } from "./user-action";

export const recheck: UserAction = {
  id: "recheck",
  icon: ArrowSyncRegular,
  label: () => "重新检查",
  when: () => true,
  run: async (session) => {
    await session.recheck("all");
    // Whoever asks has read what was said.
    const { notice, healed } = session.state();
    if (notice !== null && notice === healed) session.dispatch({ kind: "dismissed" });
  },
};
