import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import type { Change } from "../../sheet/change";
import { ahead } from "../ahead";
import { findOwnList, removalOf } from "../finding-list/own-list";
import { allForms } from "../session/place";
import type { SessionState } from "../session/state";
import { writeChange } from "../session/write-change";
import type { UserAction } from "./user-action";

const load = () => import("../../review/report/finding-list");
ahead(load);

/** The list of all forms of the workbook; a list of ours that is there already makes room for it. */
async function changeOf({ grids, reviews, sheets }: SessionState): Promise<Change> {
  const { findingListSheet } = await load();
  const old = findOwnList(grids);
  const taken = sheets.map(({ name }) => name).filter((name) => name !== old?.sheet);
  const draft = findingListSheet(
    allForms(reviews).map(({ review }) => review),
    taken,
  );
  const add = { kind: "add-sheet" as const, sheet: draft.name, draft };
  return { title: "问题清单工作表", edits: old ? [removalOf(old), add] : [add] };
}

export const addFindingSheet: UserAction = {
  id: "add-finding-sheet",
  icon: TableAddRegular,
  label: (_, { grids }) => (findOwnList(grids) ? "更新问题清单工作表" : "加一张问题清单工作表"),
  when: ({ host, state }) => host.can.write && allForms(state().reviews).length > 0,
  run: async (session) => {
    await writeChange(session, await changeOf(session.state()));
  },
};
