import { DocumentTableCheckmarkRegular } from "@fluentui/react-icons/svg/document-table-checkmark";
import { currentForm } from "../session/place";
import type { UserAction } from "./user-action";

/** Chooses the approved target sheet the form is compared with. Target forms are what is compared with: they have none. */
export const chooseApproved: UserAction = {
  id: "choose-approved",
  icon: DocumentTableCheckmarkRegular,
  label: (_, { memo }) => (memo.approved ? "更换批复目标表" : "选择批复目标表"),
  when: (session) => {
    const review = currentForm(session.state());
    return review !== undefined && !review.form.kind.endsWith("-target");
  },
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "approved" } }),
};
