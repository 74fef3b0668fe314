import { HatGraduationRegular } from "@fluentui/react-icons/svg/hat-graduation";
import type { UserAction } from "./user-action";

export const openTraining: UserAction = {
  id: "open-training",
  icon: HatGraduationRegular,
  label: () => "培训练习",
  when: () => true,
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "training" } }),
};
