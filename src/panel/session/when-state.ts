import type { Session } from "./session";
import type { SessionState } from "./state";

/** Acts once, when the state next is so. Gives the end of waiting. */
export function whenState(
  session: Session,
  isSo: (state: SessionState) => boolean,
  act: () => void,
): () => void {
  const end = session.subscribe(() => {
    if (!isSo(session.state())) return;
    end();
    act();
  });
  return end;
}
