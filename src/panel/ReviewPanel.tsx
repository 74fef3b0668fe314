import { useEffect, useLayoutEffect, useState, type ReactElement } from "react";
import { openSession } from "./session/open-session";
import type { Session, Surroundings } from "./session/session";
import { startSession } from "./session/start-session";
import { SessionPanel } from "./SessionPanel";

interface Props extends Surroundings {
  /** Hands the session to whatever acts from outside the panel, as a ribbon does. */
  readonly onOpen?: (session: Session) => void;
}

/** The panel with a session of its own. Give it a `key` per workbook: another host means starting afresh. */
export function ReviewPanel({ host, store, page, onOpen }: Props): ReactElement {
  const [session] = useState(() => openSession({ host, store, page }));
  // Asks the host before the first picture is drawn: it answers meanwhile.
  useLayoutEffect(() => startSession(session), [session]);
  useEffect(() => onOpen?.(session), [session, onOpen]);
  return <SessionPanel session={session} theme={page.theme} isLarge={page.isLarge ?? false} />;
}
