import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session";
import type { SessionState } from "./state";

export const SessionContext = createContext<Session | null>(null);

/** The session the panel stands in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a panel component stands outside of ReviewPanel");
  return session;
}

/** The state; the component is drawn again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
