import { ChatBubblesQuestionRegular } from "@fluentui/react-icons/svg/chat-bubbles-question";
import { currentForm } from "../session/place";
import type { UserAction } from "./user-action";

/** Walks through the open form, question by question. */
export const openCoach: UserAction = {
  id: "open-coach",
  icon: ChatBubblesQuestionRegular,
  label: () => "逐个辅导",
  when: ({ state }) => (currentForm(state())?.form.indicators.length ?? 0) > 0,
  run: (session) => session.dispatch({ kind: "opened-page", page: { kind: "coach" } }),
};
