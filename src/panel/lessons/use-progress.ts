import { useState } from "react";
import type { Store } from "../../hosts/store";
import { keepProgress, readProgress, type LessonResult, type Progress } from "./progress";
import { useKept } from "./use-kept";

interface KeptProgress {
  readonly progress: Progress;
  readonly add: (id: string, result: LessonResult) => void;
  readonly reset: () => void;
  /** False where it does not outlive the page. */
  readonly isKept: boolean;
  /** Brings back what was reset last; undefined where there is nothing to bring back. */
  readonly restore: (() => void) | undefined;
}

const place = { none: {} as Progress, read: readProgress, write: keepProgress };

/** The progress of this machine, kept at every result. */
export function useProgress(store: Store): KeptProgress {
  const { value: progress, change, isKept } = useKept(store, place);
  const [forgotten, setForgotten] = useState<Progress>({});
  const reset = (): void => {
    setForgotten(progress);
    change(() => ({}));
  };
  const restore = (): void => {
    setForgotten({});
    change((now) => ({ ...forgotten, ...now }));
  };
  return {
    progress,
    isKept,
    add: (id, result) => change((now) => ({ ...now, [id]: result })),
    reset,
    restore: Object.keys(forgotten).length > 0 ? restore : undefined,
  };
}
