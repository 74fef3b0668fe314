import { LocationRegular } from "@fluentui/react-icons/svg/location";
import type { ReviewFinding } from "../../review/review";
import { showRange } from "../session/show-range";
import type { UserAction } from "./user-action";

export const showCell: UserAction<ReviewFinding> = {
  id: "show-cell",
  icon: LocationRegular,
  label: () => "定位",
  when: ({ host }, { range }) => host.can.select && range !== null,
  run: async (session, finding) => {
    if (finding.range === null) return;
    session.dispatch({ kind: "shown", finding });
    await showRange(session, { ...finding.range, sheet: finding.sheet });
  },
};
