import type { ReactElement } from "react";
import { useSession } from "../session/use-session";
import { LessonsPage } from "./LessonsPage";

/** The trainer's room as a page of the panel; files cannot be handed over from every Excel, so no handouts here. */
export function TrainingPage(): ReactElement {
  const session = useSession();
  const leave = (): void => session.dispatch({ kind: "opened-page", page: null });
  return (
    <LessonsPage
      session={session}
      store={session.store}
      theme={session.page.theme}
      canSave={false}
      today={session.page.today}
      onLeave={leave}
    />
  );
}
