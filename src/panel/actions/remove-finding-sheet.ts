import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { isFindingSheet, listSheet, removalOf } from "../finding-list/finding-sheet";
import { writeChange } from "../session/write-change";
import type { UserAction } from "./user-action";

/** Takes the list of findings out of the workbook again. */
export const removeFindingSheet: UserAction = {
  id: "remove-finding-sheet",
  icon: DeleteRegular,
  label: () => "移除问题清单工作表",
  when: ({ host, state }) => {
    const list = state().grids.get(listSheet);
    return host.can.write && list !== undefined && isFindingSheet(list);
  },
  run: async (session) => {
    const list = session.state().grids.get(listSheet);
    if (!list) return;
    await writeChange(session, { title: "移除问题清单工作表", edits: [removalOf(list)] });
  },
};
