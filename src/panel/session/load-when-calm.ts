import { loadAhead } from "../ahead";
import type { Session } from "./session";
import type { SessionState } from "./state";
import { whenState } from "./when-state";

/** The first verdict is to be read before anything else is loaded. */
const calm = 3_000;

/** Once the first verdict is there, loads what most users open next. Gives the end of waiting. */
export function loadWhenCalm(session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = (): void => {
    timer = setTimeout(() => void loadAhead(), calm);
  };
  const isReviewed = ({ phase }: SessionState): boolean => phase === "ready";
  let stop = (): void => undefined;
  if (isReviewed(session.state())) start();
  else stop = whenState(session, isReviewed, start);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
