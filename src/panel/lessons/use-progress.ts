import { useEffect, useState } from "react";
import type { Store } from "../../hosts/store";
import { keepProgress, readProgress, type LessonResult, type Progress } from "./progress";

interface KeptProgress {
  readonly progress: Progress;
  readonly add: (id: string, result: LessonResult) => void;
  readonly reset: () => void;
}

/** The progress of this machine: read once, kept at every result. */
export function useProgress(store: Store): KeptProgress {
  const [progress, setProgress] = useState<Progress>({});
  useEffect(() => void readProgress(store).then(setProgress), [store]);
  const keep = (next: Progress): void => {
    setProgress(next);
    void keepProgress(store, next);
  };
  return { progress, add: (id, result) => keep({ ...progress, [id]: result }), reset: () => keep({}) };
}
