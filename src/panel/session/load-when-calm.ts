import { loadAhead } from "../ahead";
import type { Session } from "./session";
import type { SessionState } from "./state";
import { whenState } from "./when-state";

/** The first verdict is to be read before anything else is loaded. */
const calm = 3_000;

/** Once the first verdict is there, loads what most users open next: for the page, which outlives the session. */
export function loadWhenCalm(session: Session): void {
  const start = (): void => void setTimeout(() => void loadAhead(), calm);
  const isReviewed = ({ phase }: SessionState): boolean => phase === "ready";
  if (isReviewed(session.state())) start();
  else whenState(session, isReviewed, start);
}
