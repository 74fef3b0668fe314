import { bundledLessons } from "./bundled";
import type { Lesson } from "./lesson";

/** How many kinds of fault a trainee chooses among. */
const count = 8;

/**
 * The kinds of fault to choose from in a lesson, as rule ids in a fixed order: those planted, filled up with kinds
 * taught elsewhere in the same course.
 */
export function choicesOf({ course, faults, id }: Lesson): readonly string[] {
  const planted = new Set(faults.map(({ rule }) => rule));
  const others = bundledLessons
    .filter((lesson) => lesson.course === course && lesson.id !== id)
    .flatMap((lesson) => lesson.faults.map(({ rule }) => rule))
    .filter((rule) => !planted.has(rule));
  const fill = [...new Set(others)].slice(0, Math.max(0, count - planted.size));
  return [...planted, ...fill].sort();
}
