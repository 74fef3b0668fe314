import { BookInformationRegular } from "@fluentui/react-icons/svg/book-information";
import type { UserAction } from "./user-action";

/** Opens the page of a rule: why, basis, a wrong and a right table. The subject is its id. */
export const explainRule: UserAction<string> = {
  id: "explain-rule",
  icon: BookInformationRegular,
  label: () => "依据",
  when: () => true,
  run: (session, rule) => session.dispatch({ kind: "opened-page", page: { kind: "rule", rule } }),
};
