import type { FormReview, ReviewFinding } from "./review";

/** What one sheet has to hear under two profiles. */
export interface ProfileDifference {
  /** Recomputed totals in hundredths, where they differ. */
  readonly total: { readonly now: number | null; readonly then: number | null } | null;
  readonly grade: { readonly now: string | null; readonly then: string | null } | null;
  /** Findings that only the profile in use makes, and those only the other one makes. */
  readonly onlyNow: readonly ReviewFinding[];
  readonly onlyThen: readonly ReviewFinding[];
}

/** Two findings are the same when they say the same of the same place with the same weight. */
function keyOf({ rule, range, message, level }: ReviewFinding): string {
  return JSON.stringify([rule, level, range, message]);
}

/** How the reviews of one form under two profiles differ. */
export function compareProfiles(now: FormReview, then: FormReview): ProfileDifference {
  const keysNow = new Set(now.findings.map(keyOf));
  const keysThen = new Set(then.findings.map(keyOf));
  const a = now.scores;
  const b = then.scores;
  return {
    total: a.recomputed === b.recomputed ? null : { now: a.recomputed, then: b.recomputed },
    grade:
      a.gradeRecomputed === b.gradeRecomputed ? null : { now: a.gradeRecomputed, then: b.gradeRecomputed },
    onlyNow: now.findings.filter((finding) => !keysThen.has(keyOf(finding))),
    onlyThen: then.findings.filter((finding) => !keysNow.has(keyOf(finding))),
  };
}
