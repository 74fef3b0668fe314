import type { Form } from "../form/form";
import { defaultProfile, findProfile } from "../profile/profiles";
import { suggestProfile } from "../profile/suggest-profile";
import type { Profile } from "../profile/profile";
import { recognize } from "../recognition/recognize";
import { rules } from "../rules/index";
import type { Finding, Level, RuleContext } from "../rules/rule";
import { scoreForm } from "../scoring/score-form";
import type { Grid } from "../sheet/grid";
import { emptyMemo, type Memo } from "../sheet/memo";
import { siftIgnored } from "./ignores";
import { toFix } from "./plan-fixes";
import type { FormReview, Review, ReviewFinding, Verdict } from "./review";

/** How to review. The same grid and options give the same review, byte for byte. */
export interface ReviewOptions {
  /** Profile id; the workbook's own choice or the default profile when absent or unknown. */
  readonly profile?: string;
  /** What is kept in the workbook: ignores and choices. */
  readonly memo?: Memo;
  /** ISO date, for rules that look at the calendar. */
  readonly today?: string;
}

const rank: Readonly<Record<Level, number>> = { error: 0, warning: 1, advice: 2 };

function placeOf({ range }: ReviewFinding): number {
  return range ? range.top * 16384 + range.left : -1;
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function byLevelAndPlace(a: ReviewFinding, b: ReviewFinding): number {
  return rank[a.level] - rank[b.level] || placeOf(a) - placeOf(b) || byName(a.rule, b.rule);
}

function verdictOf(findings: readonly ReviewFinding[]): Verdict {
  if (findings.some((finding) => finding.level === "error")) return "return";
  return findings.some((finding) => finding.level === "warning") ? "explain" : "pass";
}

const noFixes: ReviewFinding["fixes"] = [];

function withFixes(grid: Grid, finding: Finding): ReviewFinding {
  if (finding.fixes.length === 0) return { ...finding, fixes: noFixes };
  return {
    ...finding,
    fixes: finding.fixes.map((draft) => toFix(grid, draft)).filter((fix) => fix !== undefined),
  };
}

function checkForm(grid: Grid, context: RuleContext): readonly ReviewFinding[] {
  const found: ReviewFinding[] = [];
  for (const rule of rules) {
    for (const finding of rule.run(context)) found.push(withFixes(grid, finding));
  }
  return found.sort(byLevelAndPlace);
}

/** How one form is reviewed: the options with the profile found. */
interface Settings extends ReviewOptions {
  readonly rulesOf: Profile;
}

function reviewForm(grid: Grid, form: Form, { rulesOf: profile, memo, today }: Settings): FormReview {
  const scores = scoreForm(form, profile);
  const found = checkForm(grid, { form, profile, scores, ...(today === undefined ? {} : { today }) });
  const { findings, ignored, stale } = siftIgnored(grid, found, memo ?? emptyMemo);
  const suggested = suggestProfile(form);
  return {
    form,
    profile: profile.id,
    suggestedProfile: suggested && suggested.id !== profile.id ? suggested : null,
    verdict: verdictOf(findings),
    scores,
    findings,
    ignored,
    staleIgnores: stale,
  };
}

/** Parts of one form share its head: what is said of the same cell in the same words is said once. */
function withoutRepeats(reviews: readonly FormReview[]): readonly FormReview[] {
  if (reviews.length < 2) return reviews;
  const said = new Set<string>();
  return reviews.map((review) => {
    const findings = review.findings.filter(({ rule, message, range }) => {
      if (range === null) return true;
      const key = `${rule} ${range.top},${range.left} ${message}`;
      const isNew = !said.has(key);
      said.add(key);
      return isNew;
    });
    return findings.length === review.findings.length
      ? review
      : { ...review, findings, verdict: verdictOf(findings) };
  });
}

/** Recognise, score, check: everything that is to be said about one sheet. Pure; never throws on any grid. */
export function reviewSheet(grid: Grid, options: ReviewOptions = {}): Review {
  const { forms, problems } = recognize(grid);
  const rulesOf = findProfile(options.profile ?? options.memo?.profile ?? "") ?? defaultProfile;
  const settings = { ...options, rulesOf };
  return {
    sheet: grid.sheet,
    forms: withoutRepeats(forms.map((form) => reviewForm(grid, form, settings))),
    problems,
  };
}
