import { useEffect, useRef, useState } from "react";
import type { Store } from "../../hosts/store";
import { doWithout } from "../session/do-without";
import { useKeeping } from "./NotKept";

/** How a value lies in the store. */
interface Place<T> {
  readonly none: T;
  readonly read: (store: Store) => Promise<T>;
  readonly write: (store: Store, value: T) => Promise<void>;
}

interface Kept<T> {
  readonly value: T;
  /** Changes what is shown at once, and what is kept as it stands by then: another page may have written, too. */
  readonly change: (change: (now: T) => T) => void;
  /** False where it does not outlive the page. */
  readonly isKept: boolean;
}

/** Two changes at once would each keep what the other did not know of. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

/** A value of this machine: read once, then changed here and there alike. */
export function useKept<T>(store: Store, { none, read, write }: Place<T>): Kept<T> {
  const [value, setValue] = useState(none);
  const { isKept, watch } = useKeeping(store);
  const changes = useRef(0);
  useEffect(() => {
    void doWithout(inTurn(() => read(store))).then((kept = none) => setValue(kept));
  }, [store, read, none]);
  const change = (by: (now: T) => T): void => {
    setValue(by);
    const own = ++changes.current;
    const writing = inTurn(async () => {
      const next = by(await read(store));
      await write(store, next);
      return next;
    });
    watch(writing);
    void doWithout(writing).then((next) => {
      if (next !== undefined && own === changes.current) setValue(next);
    });
  };
  return { value, change, isKept };
}
