import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { needsProof } from "../../review/proofs";
import { currentForm } from "../session/place";
import type { UserAction } from "./user-action";

/** Opens the list of what proves the form's completion values. */
export const openProofs: UserAction = {
  id: "open-proofs",
  icon: DocumentCheckmarkRegular,
  label: () => "佐证材料",
  when: ({ state }) => {
    const review = currentForm(state());
    return review?.form.indicators.some((indicator) => needsProof(review.form, indicator)) ?? false;
  },
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "proofs" } }),
};
