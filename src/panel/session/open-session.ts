import { heedSilence } from "./heed-silence";
import { checkerOf } from "./recheck";
import { reduce } from "./reduce";
import type { Session, Surroundings } from "./session";
import { initialState } from "./state";

/** A session that has not read anything yet. */
export function openSession(surroundings: Surroundings): Session {
  let state = initialState;
  const listeners = new Set<() => void>();
  const session: Session = {
    ...surroundings,
    host: heedSilence(surroundings.host, (isSilent) => session.dispatch({ kind: "silent", isSilent })),
    state: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(on) {
      listeners.add(on);
      return () => listeners.delete(on);
    },
    recheck: (stale) => checker.recheck(stale),
    note: (stale) => checker.note(stale),
    settle: () => checker.settle(),
    rest: () => checker.rest(),
  };
  const checker = checkerOf(session);
  return session;
}
