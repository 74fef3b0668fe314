import { useState } from "react";
import type { Store } from "../../hosts/store";
import { keepClass, readClass, withResults, type TraineeResult } from "./class-results";
import { useKept } from "./use-kept";

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

const place = { none: [] as Results, read: readClass, write: keepClass };

/** The class of this machine, kept at every result; what was cleared comes back with a click. */
export function useClass(store: Store): KeptClass {
  const { value: results, change, isKept } = useKept(store, place);
  const [cleared, setCleared] = useState<Results>([]);
  const clear = (): void => {
    setCleared(results);
    change(() => []);
  };
  const restore = (): void => {
    setCleared([]);
    // What came in since is the later one.
    change((now) => withResults(cleared, now));
  };
  return {
    results,
    isKept,
    add: (more) => change((now) => withResults(now, more)),
    clear,
    restore: cleared.length > 0 ? restore : undefined,
  };
}
