import { useEffect, useEffectEvent, useMemo, useReducer, useState } from "react";
import type { Lesson } from "../../lessons/lesson";
import { sheetNow, takeStep, type LessonRun, type RunAction } from "../../lessons/run";
import type { Grid } from "../../sheet/grid";
import { leftRunOf, resumeRun, type LeftRun } from "./left-runs";
import { useClock } from "./use-clock";

/** How often the time alone is noted, in seconds. */
const tick = 5;

interface Running {
  readonly run: LessonRun;
  readonly act: (action: RunAction) => void;
  readonly seconds: number;
  /** The sheet as it stands. */
  readonly grid: Grid;
  /** True once the last fault is out. */
  readonly isOut: boolean;
}

/** A lesson on its way: from its beginning, or from where it was left; how far it has come is noted. */
export function useRun(
  lesson: Lesson,
  left: LeftRun | undefined,
  note: (run: LeftRun | undefined) => void,
): Running {
  const [before] = useState(() => resumeRun(lesson, left));
  const [run, act] = useReducer(takeStep, before.run);
  const { mended } = run;
  const isOut = run.revealed.length === lesson.faults.length;
  const seconds = useClock(!isOut, before.seconds);
  const grid = useMemo(() => sheetNow({ lesson, mended }), [lesson, mended]);
  const noteRun = useEffectEvent(() => {
    // Who comes back to a lesson that is over begins it anew.
    const now = isOut ? undefined : leftRunOf(run, seconds);
    if (now || left) note(now);
  });
  const ticks = Math.floor(seconds / tick);
  useEffect(() => noteRun(), [run, ticks]);
  return { run, act, seconds, grid, isOut };
}
