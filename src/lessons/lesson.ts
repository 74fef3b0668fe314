import type { CellAddress } from "../sheet/address";
import type { Grid } from "../sheet/grid";

/** The four courses, in the order they are taught. */
export const courses = {
  "set-indicators": "设指标",
  "fill-targets": "填目标值",
  "score-results": "自评打分",
  "check-sheets": "审核把关",
} as const;

export type CourseId = keyof typeof courses;

/** How hard a lesson is: 1 at first sight, 2 by comparing cells, 3 only by reckoning or knowing the trade. */
export type Difficulty = 1 | 2 | 3;

/** A fault put into a sound sheet: where it stands, which rule finds it and what a trainer says about it. */
export interface Fault {
  readonly rule: string;
  /** The cells that were changed, in reading order. */
  readonly cells: readonly CellAddress[];
  /** Other rules that speak because of this fault. */
  readonly also: readonly string[];
  /** A question that leads to the place without naming it. */
  readonly hint: string;
  /** What to say when it is revealed. */
  readonly note: string;
}

/** What a lesson says of itself. */
export interface LessonWords {
  readonly id: string;
  readonly course: CourseId;
  readonly difficulty: Difficulty;
  readonly industry: string;
  readonly title: string;
  /** What the trainees are told before they begin. */
  readonly task: string;
  /** The sentence to take home. */
  readonly closing: string;
}

/** A sheet with faults to be found, and the same sheet put right. */
export interface Lesson extends LessonWords {
  readonly faulty: Grid;
  readonly sound: Grid;
  readonly faults: readonly Fault[];
}
