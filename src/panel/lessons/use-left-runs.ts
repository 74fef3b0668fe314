import { useState } from "react";
import type { Store } from "../../hosts/store";
import type { Lesson } from "../../lessons/lesson";
import { leftRunsPlace, type LeftRun, type LeftRuns } from "./left-runs";
import { useKept } from "./use-kept";

/** The lessons left half-way, kept on this machine. */
export interface KeptRuns {
  readonly left: LeftRuns;
  /** Notes how far a lesson has come; undefined where it is over or to begin anew. */
  readonly note: (lesson: Lesson, run: LeftRun | undefined) => void;
  /** Undefined where there is nothing to be forgotten. */
  readonly reset: (() => void) | undefined;
  /** Brings back what was reset last; undefined where there is nothing to bring back. */
  readonly restore: (() => void) | undefined;
}

const hasAny = (runs: LeftRuns): boolean => Object.keys(runs ?? {}).length > 0;

/** What there is without one. */
function without(runs: LeftRuns, id: string): LeftRuns {
  return Object.fromEntries(Object.entries(runs ?? {}).filter(([key]) => key !== id));
}

/** Lessons go on where they were left, also after the page was loaded anew. */
export function useLeftRuns(store: Store): KeptRuns {
  const { value: left, change } = useKept(store, leftRunsPlace);
  const [forgotten, setForgotten] = useState<LeftRuns>(null);
  const reset = (): void => {
    setForgotten(left);
    change(() => ({}));
  };
  const restore = (): void => {
    setForgotten(null);
    change((now) => ({ ...forgotten, ...now }));
  };
  return {
    left,
    note: ({ id }, run) => change((now) => (run ? { ...now, [id]: run } : without(now, id))),
    reset: hasAny(left) ? reset : undefined,
    restore: hasAny(forgotten) ? restore : undefined,
  };
}
