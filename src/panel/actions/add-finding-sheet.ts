import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { Change } from "../../sheet/change";
import { findingSheet, isFindingSheet, listSheet, removalOf } from "../finding-list/finding-sheet";
import { allForms } from "../session/place";
import type { SessionState } from "../session/state";
import { writeChange } from "../session/write-change";
import type { UserAction } from "./user-action";

/** The list of all forms of the workbook; a list of ours that is there already makes room for it. */
function changeOf({ grids, reviews }: SessionState): Change {
  const old = grids.get(listSheet);
  const draft = findingSheet(allForms(reviews).map(({ review }) => review));
  const add = { kind: "add-sheet" as const, sheet: listSheet, draft };
  return { title: "问题清单工作表", edits: old ? [removalOf(old), add] : [add] };
}

export const addFindingSheet: UserAction = {
  id: "add-finding-sheet",
  icon: TableAddRegular,
  label: (_, { grids }) => (grids.has(listSheet) ? "更新问题清单工作表" : "加一张问题清单工作表"),
  when: ({ host, state }) => {
    const { grids, reviews, sheets } = state();
    const isTaken = sheets.some(({ name }) => name === listSheet);
    const old = grids.get(listSheet);
    const isFree = !isTaken || (old !== undefined && isFindingSheet(old));
    return host.can.write && isFree && allForms(reviews).length > 0;
  },
  run: async (session) => {
    await writeChange(session, changeOf(session.state()));
  },
};
