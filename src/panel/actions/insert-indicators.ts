import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { LibraryEntry } from "../../library/entry";
import { insertionPlace } from "../library/insertion-place";
import type { UserAction } from "./user-action";

/** Looks chosen indicators over, with their points, before they are written. */
export const insertIndicators: UserAction<readonly LibraryEntry[]> = {
  id: "insert-indicators",
  icon: AddRegular,
  label: (entries, state) => {
    if (entries.length < 2) return "插入";
    return insertionPlace(state) ? `插入所选 ${entries.length} 个` : `用所选 ${entries.length} 个生成整表`;
  },
  when: ({ host, state }, entries) =>
    host.can.write && (entries.length > 1 || (entries.length > 0 && insertionPlace(state()) !== undefined)),
  run: (session, entries) => {
    const title = entries.length > 1 ? `插入 ${entries.length} 个指标` : `插入“${entries[0]?.name ?? ""}”`;
    const rows = entries.map((entry) => ({ entry, core: false }));
    session.dispatch({
      kind: "opened-page",
      page: { kind: "library", view: { kind: "draft", chosen: { title, rows, set: null } } },
    });
  },
};
