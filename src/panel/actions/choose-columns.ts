import { ColumnRegular } from "@fluentui/react-icons/svg/column";
import { currentGrid } from "../session/place";
import type { UserAction } from "./user-action";

/** Shows where the columns stand, because the program could not tell. */
export const chooseColumns: UserAction = {
  id: "choose-columns",
  icon: ColumnRegular,
  label: () => "手动指定列",
  when: (session) => (currentGrid(session.state())?.rowCount ?? 0) > 1,
  run: (session) => {
    const sheet = session.state().place?.sheet;
    if (sheet !== undefined) session.dispatch({ kind: "opened-page", page: { kind: "columns", sheet } });
  },
};
