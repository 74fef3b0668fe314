import type { Profile } from "../profile/profile";

/** The grade of a total, both in hundredths, when full marks are `outOf`. */
export function gradeOf(total: number, profile: Profile, outOf = 10000): string | null {
  if (outOf <= 0) return null;
  const percent = (total / outOf) * 100;
  const slack = 1e-9;
  return profile.grades.find((grade) => percent >= grade.from - slack)?.name ?? null;
}
