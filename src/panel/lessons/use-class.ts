import { useEffect, useState } from "react";
import type { Store } from "../../hosts/store";
import { doWithout } from "../session/do-without";
import { useKeeping } from "./NotKept";
import { keepClass, readClass, withResults, type TraineeResult } from "./class-results";

type Results = readonly TraineeResult[];

interface KeptClass {
  readonly results: Results;
  readonly add: (more: Results) => void;
  readonly clear: () => void;
  /** False where they do not outlive the page. */
  readonly isKept: boolean;
  /** Undefined while nothing was cleared. */
  readonly restore: (() => void) | undefined;
}

/** The class of this machine: read once, kept at every result; what was cleared comes back with a click. */
export function useClass(store: Store): KeptClass {
  const [results, setResults] = useState<Results>([]);
  const { isKept, watch } = useKeeping(store);
  const [cleared, setCleared] = useState<Results>([]);
  useEffect(() => void doWithout(readClass(store)).then((kept = []) => setResults(kept)), [store]);
  const keep = (change: (now: Results) => Results): void =>
    setResults((now) => {
      const next = change(now);
      watch(keepClass(store, next));
      return next;
    });
  const clear = (): void => {
    setCleared(results);
    keep(() => []);
  };
  const restore = (): void => {
    setCleared([]);
    // What came in since is the later one.
    keep((now) => withResults(cleared, now));
  };
  return {
    results,
    isKept,
    add: (more) => keep((now) => withResults(now, more)),
    clear,
    restore: cleared.length > 0 ? restore : undefined,
  };
}
