import { useEffect, useState } from "react";
import type { Store } from "../../hosts/store";
import { doWithout } from "../session/do-without";
import { useKeeping } from "./NotKept";
import { keepProgress, readProgress, type LessonResult, type Progress } from "./progress";

interface KeptProgress {
  readonly progress: Progress;
  readonly add: (id: string, result: LessonResult) => void;
  readonly reset: () => void;
  /** False where it does not outlive the page. */
  readonly isKept: boolean;
  /** Brings back what was reset last; undefined where there is nothing to bring back. */
  readonly restore: (() => void) | undefined;
}

/** The progress of this machine: read once, kept at every result. */
export function useProgress(store: Store): KeptProgress {
  const [progress, setProgress] = useState<Progress>({});
  const { isKept, watch } = useKeeping(store);
  const [forgotten, setForgotten] = useState<Progress>({});
  useEffect(() => void doWithout(readProgress(store)).then((kept = {}) => setProgress(kept)), [store]);
  const keep = (next: Progress): void => {
    setProgress(next);
    watch(keepProgress(store, next));
  };
  const reset = (): void => {
    setForgotten(progress);
    keep({});
  };
  const restore = (): void => {
    setForgotten({});
    keep({ ...forgotten, ...progress });
  };
  return {
    progress,
    isKept,
    add: (id, result) => keep({ ...progress, [id]: result }),
    reset,
    restore: Object.keys(forgotten).length > 0 ? restore : undefined,
  };
}
