import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { LibraryEntry } from "../../library/entry";
import { insertionPlace } from "../library/insertion-place";
import { planInsertion } from "../library/plan-insertion";
import { writeChange } from "../session/write-change";
import type { UserAction } from "./user-action";

/** Writes chosen indicators into the form: one at once, several after a preview. */
export const insertIndicators: UserAction<readonly LibraryEntry[]> = {
  id: "insert-indicators",
  icon: AddRegular,
  label: (entries) => (entries.length > 1 ? `插入所选 ${entries.length} 个指标` : "插入"),
  when: ({ host, state }, entries) =>
    host.can.write && entries.length > 0 && insertionPlace(state()) !== undefined,
  run: async (session, entries) => {
    const place = insertionPlace(session.state());
    const insertion = place && planInsertion(place, entries);
    if (!place || !insertion) return;
    if (entries.length > 1) {
      session.dispatch({ kind: "opened-page", page: { kind: "preview", change: insertion.change } });
      return;
    }
    const isWritten = await writeChange(session, insertion.change);
    const row = insertion.rows[0];
    const col = place.table.columns.name;
    if (!isWritten || row === undefined || col === undefined || !session.host.can.select) return;
    await session.host.select({ sheet: place.table.sheet, top: row, left: col, bottom: row, right: col });
  },
};
