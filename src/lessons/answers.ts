import { reviewSheet } from "../review/review-sheet";
import type { ReviewFinding } from "../review/review";
import { contains, type CellAddress, type CellRange } from "../sheet/address";
import { cellAt, type Grid } from "../sheet/grid";
import type { Fault, Lesson } from "./lesson";

/** A fault with what the rules say of it in the faulty sheet. */
export interface Answer {
  readonly fault: Fault;
  /** The findings of its rule; the first says what is wrong, why and what to write. */
  readonly findings: readonly ReviewFinding[];
}

/** Everything the rules find in a sheet. */
export function findingsIn(grid: Grid): readonly ReviewFinding[] {
  return reviewSheet(grid).forms.flatMap(({ findings }) => findings);
}

const keyOf = ({ rule, range, message }: ReviewFinding): string => JSON.stringify([rule, range, message]);

/** The findings of a sheet that another does not have. */
export function findingsBeyond(
  findings: readonly ReviewFinding[],
  others: readonly ReviewFinding[],
): readonly ReviewFinding[] {
  const known = new Set(others.map(keyOf));
  return findings.filter((finding) => !known.has(keyOf(finding)));
}

const standsIn = (range: CellRange | null, cells: readonly CellAddress[]) =>
  range !== null && cells.some((cell) => contains(range, cell));

/** The answers of a lesson among what the rules find in its faulty sheet. */
function answersAmong(findings: readonly ReviewFinding[], { faults }: Lesson): readonly Answer[] {
  const own = faults.map(({ rule, cells }) =>
    findings.filter((finding) => finding.rule === rule && standsIn(finding.range, cells)),
  );
  const claimed = new Set(own.flat());
  return faults.map((fault, index) => {
    const here = own[index] ?? [];
    const rest = findings.filter((finding) => finding.rule === fault.rule && !claimed.has(finding));
    return { fault, findings: here.length > 0 ? here : rest };
  });
}

/**
 * The answers of a lesson in the order of its faults. A rule that finds several faults gives each the findings at its
 * own cells; where none stands there, all that no other fault has claimed.
 */
export function answersOf(lesson: Lesson): readonly Answer[] {
  return answersAmong(findingsIn(lesson.faulty), lesson);
}

/** What stood in a fault's cells and what belongs there, cell by cell. */
export function rewritingOf(
  { faulty, sound }: Lesson,
  { cells }: Fault,
): readonly { readonly at: CellAddress; readonly was: string; readonly to: string }[] {
  const textIn = (grid: Grid, { row, col }: CellAddress): string => cellAt(grid, row, col)?.text || "（空）";
  return cells.map((at) => ({ at, was: textIn(faulty, at), to: textIn(sound, at) }));
}

/** What keeps a lesson from being taught: a fault no rule finds, a finding nobody planted, a sound sheet that is not. */
export interface LessonDefects {
  /** Faults by their place, from 0. */
  readonly unfound: readonly number[];
  readonly unplanted: readonly ReviewFinding[];
  readonly unsound: readonly ReviewFinding[];
}

/** Tries a lesson as it will be taught. */
export function tryLesson(lesson: Lesson): LessonDefects {
  const findings = findingsIn(lesson.faulty);
  const answers = answersAmong(findings, lesson);
  const expected = new Set(lesson.faults.flatMap(({ rule, also }) => [rule, ...also]));
  return {
    unfound: answers.flatMap((answer, index) => (answer.findings.length === 0 ? [index] : [])),
    unplanted: findings.filter(({ rule }) => !expected.has(rule)),
    unsound: findingsIn(lesson.sound),
  };
}
