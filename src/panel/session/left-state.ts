import { useState } from "react";
import type { Session } from "./session";
import { useSession } from "./use-session";

type LeftState<Value> = readonly [value: Value, set: (next: Value) => void];

/**
 * State of one place of the panel that is there again after the place was left, for as long as the panel is open. Of
 * places that are there several times each has a key.
 */
export function leftState<Value>(): (start: () => Value, key?: string) => LeftState<Value> {
  const left = new WeakMap<Session, Map<string, Value>>();
  return function useLeftState(start, key = "") {
    const session = useSession();
    const [value, setValue] = useState(() => left.get(session)?.get(key) ?? start());
    const set = (next: Value): void => {
      left.set(session, (left.get(session) ?? new Map<string, Value>()).set(key, next));
      setValue(next);
    };
    return [value, set];
  };
}
