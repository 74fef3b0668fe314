import type { Session } from "./session";
import type { Deed } from "./state";

/** Begins something; the answer says that it worked. */
export function beginDeed(session: Session, deed: Deed): () => void {
  const before = session.state().notice;
  return () => session.dispatch({ kind: "worked", deed, before });
}
