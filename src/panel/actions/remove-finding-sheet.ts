import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { findOwnList, removalOf } from "../finding-list/own-list";
import { writeChange } from "../session/write-change";
import type { UserAction } from "./user-action";

/** Takes the list of findings out of the workbook again. */
export const removeFindingSheet: UserAction = {
  id: "remove-finding-sheet",
  icon: DeleteRegular,
  label: () => "移除问题清单工作表",
  when: ({ host, state }) => host.can.write && findOwnList(state().grids) !== undefined,
  run: async (session) => {
    const list = findOwnList(session.state().grids);
    if (!list) return;
    await writeChange(session, { title: "移除问题清单工作表", edits: [removalOf(list)] });
  },
};
