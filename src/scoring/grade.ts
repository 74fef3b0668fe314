import type { Profile } from "../profile/profile";
import { tolerance } from "./settle-score";

const fullMarks = 10000;

/**
 * Grades go by a hundred points, or by what the execution leaves of them where it is scored elsewhere; a form whose points
 * end at sixty tells no grade. Both in hundredths.
 */
export function isGraded(outOf: number, execution: number): boolean {
  return [fullMarks, fullMarks - execution].some((full) => Math.abs(outOf - full) <= tolerance);
}

/** The grade of a total, both in hundredths, when full marks are `outOf`. */
export function gradeOf(total: number, profile: Profile, outOf = 10000): string | null {
  if (outOf <= 0) return null;
  const percent = (total / outOf) * 100;
  const slack = 1e-9;
  return profile.grades.find((grade) => percent >= grade.from - slack)?.name ?? null;
}
