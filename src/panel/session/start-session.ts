import { followHost } from "./follow-host";
import { keepApproved, restoreApproved } from "./keep-approved";
import { keepSettings, restoreSettings } from "./keep-settings";
import { keepUndo, restoreUndo } from "./keep-undo";
import type { Session } from "./session";

/** Acts once there is a review: the first check may find a cell open or the program away. Gives the end of waiting. */
function whenReviewed(session: Session, act: () => Promise<void>): () => void {
  const end = session.subscribe(() => {
    if (session.state().phase !== "ready") return;
    end();
    void act();
  });
  return end;
}

/** Reads the workbook, brings back what was there before the panel was closed, and follows the host. Gives the end of it. */
export function startSession(session: Session): () => void {
  const ends = [followHost(session), keepUndo(session), keepSettings(session), keepApproved(session)];
  void restoreSettings(session);
  void session.recheck("all");
  ends.push(
    whenReviewed(session, async () => {
      await restoreUndo(session);
      await restoreApproved(session);
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}
