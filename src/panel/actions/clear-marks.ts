import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { setMarks } from "../session/set-marks";
import type { UserAction } from "./user-action";

/** Takes off every mark of ours, older ones too. */
export const clearMarks: UserAction = {
  id: "clear-marks",
  icon: EraserRegular,
  label: () => "清除标注",
  when: ({ host }) => host.can.mark,
  run: (session) => setMarks(session, []),
};
