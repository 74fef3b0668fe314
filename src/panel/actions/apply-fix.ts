import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { Fix } from "../../review/review";
import { cellEditsOf } from "../../sheet/change";
import { writeChange } from "../session/write-change";
import type { UserAction } from "./user-action";

/** A card shows what one cell becomes; more cells are shown on a page of their own first. */
export function needsPage({ change }: Fix): boolean {
  return cellEditsOf(change).length > 1;
}

export const applyFix: UserAction<Fix> = {
  id: "apply-fix",
  icon: EditRegular,
  label: ({ title }) => title,
  when: ({ host }) => host.can.write,
  run: async (session, fix) => {
    const { change } = fix;
    if (needsPage(fix)) session.dispatch({ kind: "opened-page", page: { kind: "preview", change } });
    else await writeChange(session, change);
  },
};
