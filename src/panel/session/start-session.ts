import { fadeNotices } from "./fade-notices";
import { followHost } from "./follow-host";
import { followYardsticks } from "./follow-yardsticks";
import { keepApproved, restoreApproved } from "./keep-approved";
import { keepSettings, restoreSettings } from "./keep-settings";
import { keepUndo, restoreUndo } from "./keep-undo";
import type { Session } from "./session";
import type { SessionState } from "./state";
import { whenState } from "./when-state";

/** Brings back what needs the sheets to be there. */
async function restoreWork(session: Session): Promise<void> {
  await restoreUndo(session);
  await restoreApproved(session);
}

/** Reads the workbook, brings back what was there before the panel was closed, and follows the host. Gives the end of it. */
export function startSession(session: Session): () => void {
  const ends = [
    followHost(session),
    fadeNotices(session),
    keepUndo(session),
    keepSettings(session),
    keepApproved(session),
  ];
  void restoreSettings(session);
  void session.recheck("all");
  // The first check may find a cell open or the program away: then it is a later one.
  const isReviewed = ({ phase }: SessionState): boolean => phase === "ready";
  ends.push(
    whenState(session, isReviewed, () => {
      void restoreWork(session);
      ends.push(followYardsticks(session));
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}
