import { useEffect, useMemo, useReducer } from "react";
import type { Lesson } from "../../lessons/lesson";
import { sheetNow, startRun, takeStep, type LessonRun, type RunAction } from "../../lessons/run";
import type { Grid } from "../../sheet/grid";
import { useClock } from "./use-clock";

/** Lessons that were left half-way, to be gone on with while the room is open. */
export type LeftRuns = WeakMap<Lesson, { readonly run: LessonRun; readonly seconds: number }>;

interface Running {
  readonly run: LessonRun;
  readonly act: (action: RunAction) => void;
  readonly seconds: number;
  /** The sheet as it stands. */
  readonly grid: Grid;
  /** True once the last fault is out. */
  readonly isOut: boolean;
}

/** A lesson on its way: from its beginning, or from where it was left. */
export function useRun(lesson: Lesson, left: LeftRuns): Running {
  const before = left.get(lesson);
  const [run, act] = useReducer(takeStep, before?.run ?? startRun(lesson));
  const { mended } = run;
  const isOut = run.revealed.length === lesson.faults.length;
  const seconds = useClock(!isOut, before?.seconds);
  const grid = useMemo(() => sheetNow({ lesson, mended }), [lesson, mended]);
  useEffect(() => {
    // Who comes back to a lesson that is over begins it anew.
    if (isOut) left.delete(lesson);
    else left.set(lesson, { run, seconds });
  }, [left, lesson, run, seconds, isOut]);
  return { run, act, seconds, grid, isOut };
}
