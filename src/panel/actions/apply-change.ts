import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { cellEditsOf, type Change } from "../../sheet/change";
import { writeChange } from "../session/write-change";
import type { UserAction } from "./user-action";

/** Writes what a preview showed, as one step. */
export const applyChange: UserAction<Change> = {
  id: "apply-change",
  icon: CheckmarkRegular,
  label: (change) => `写入 ${cellEditsOf(change).length} 处`,
  when: ({ host }, change) => host.can.write && change.edits.length > 0,
  run: async (session, change) => {
    await writeChange(session, change);
  },
};
