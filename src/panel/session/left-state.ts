import { useState } from "react";
import type { Session } from "./session";
import { useSession } from "./use-session";

type LeftState<Value> = readonly [value: Value, set: (next: Value) => void];

/** State of one place of the panel that is there again after the place was left, for as long as the panel is open. */
export function leftState<Value>(): (start: () => Value) => LeftState<Value> {
  const left = new WeakMap<Session, Value>();
  return function useLeftState(start) {
    const session = useSession();
    const [value, setValue] = useState(() => left.get(session) ?? start());
    const set = (next: Value): void => {
      left.set(session, next);
      setValue(next);
    };
    return [value, set];
  };
}
