import { sameAddress, type CellAddress } from "../sheet/address";
import { cellAt, type Grid } from "../sheet/grid";
import { answersOf, type Answer } from "./answers";
import { judge, type Judgement } from "./guess";
import type { Lesson } from "./lesson";
import { withCells } from "./with-cells";

/** How far a class has come with a lesson. Faults are named by their place among the lesson's faults. */
export interface LessonRun {
  readonly lesson: Lesson;
  readonly answers: readonly Answer[];
  readonly selected: CellAddress | null;
  /** Found by guessing, in the order they were found. */
  readonly found: readonly number[];
  /** Shown with why and basis: found ones and those the trainer has revealed. */
  readonly revealed: readonly number[];
  /** Put right in the sheet. */
  readonly mended: readonly number[];
  readonly misses: number;
  /** Faults whose question has been asked. */
  readonly hinted: readonly number[];
  /** What is to be said about the last guess. */
  readonly said: Judgement | "again" | null;
}

export type RunAction =
  | { readonly kind: "selected"; readonly at: CellAddress | null }
  | { readonly kind: "guessed"; readonly rule: string }
  | { readonly kind: "hinted" }
  | { readonly kind: "revealed"; readonly faults: readonly number[] }
  | { readonly kind: "mended"; readonly faults: readonly number[] }
  | { readonly kind: "stepped" }
  | { readonly kind: "stepped-back" };

/** A lesson at its beginning. */
export function startRun(lesson: Lesson): LessonRun {
  return {
    lesson,
    answers: answersOf(lesson),
    selected: null,
    found: [],
    revealed: [],
    mended: [],
    misses: 0,
    hinted: [],
    said: null,
  };
}

const adding = (list: readonly number[], more: readonly number[]): readonly number[] => [
  ...new Set([...list, ...more]),
];

const without = (list: readonly number[], one: number): readonly number[] =>
  list.filter((each) => each !== one);

function guessed(run: LessonRun, rule: string): LessonRun {
  if (!run.selected) return run;
  const { judgement, fault } = judge(run.answers, { at: run.selected, rule });
  if (judgement !== "right" || fault === null) return { ...run, misses: run.misses + 1, said: judgement };
  if (run.found.includes(fault)) return { ...run, said: "again" };
  const found = adding(run.found, [fault]);
  return { ...run, found, revealed: adding(run.revealed, [fault]), said: "right" };
}

/** The first fault that is not in the list, in the order they are taught; undefined when all are. */
function firstOutside(run: LessonRun, list: readonly number[]): number | undefined {
  const index = run.lesson.faults.findIndex((_, fault) => !list.includes(fault));
  return index < 0 ? undefined : index;
}

/** The presenter's next step: reveal a fault, then put it right, then the next one. */
function stepped(run: LessonRun): LessonRun {
  const fault = firstOutside(run, run.mended);
  if (fault === undefined) return run;
  const key = run.revealed.includes(fault) ? "mended" : "revealed";
  return { ...run, [key]: adding(run[key], [fault]), said: null };
}

/** The presenter's step taken back. */
function steppedBack(run: LessonRun): LessonRun {
  const fault = run.lesson.faults.findLastIndex((_, each) => run.revealed.includes(each));
  if (fault < 0) return run;
  const key = run.mended.includes(fault) ? "mended" : "revealed";
  const found = key === "revealed" ? without(run.found, fault) : run.found;
  return { ...run, [key]: without(run[key], fault), found, said: null };
}

/** The lesson after an action. */
export function takeStep(run: LessonRun, action: RunAction): LessonRun {
  switch (action.kind) {
    case "selected":
      return { ...run, selected: action.at, said: null };
    case "guessed":
      return guessed(run, action.rule);
    case "hinted": {
      const fault = firstOutside(run, adding(run.hinted, run.revealed));
      return fault === undefined ? run : { ...run, hinted: adding(run.hinted, [fault]) };
    }
    case "revealed":
      return { ...run, revealed: adding(run.revealed, action.faults), said: null };
    case "mended":
      return {
        ...run,
        revealed: adding(run.revealed, action.faults),
        mended: adding(run.mended, action.faults),
        said: null,
      };
    case "stepped":
      return stepped(run);
    case "stepped-back":
      return steppedBack(run);
  }
}

/** Every fault of the lesson. */
export function allFaults({ lesson }: LessonRun): readonly number[] {
  return lesson.faults.map((_, fault) => fault);
}

/** The sheet as it stands now: the faults that were put right are gone. */
export function sheetNow({ lesson, mended }: Pick<LessonRun, "lesson" | "mended">): Grid {
  const places = mended.flatMap((fault) => lesson.faults[fault]?.cells ?? []);
  return withCells(lesson.faulty, (at) =>
    places.some((place) => sameAddress(place, at))
      ? { cell: cellAt(lesson.sound, at.row, at.col) }
      : undefined,
  );
}
