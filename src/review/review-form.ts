import type { Form, FormKind } from "../form/form";
import type { RelatedForms } from "../form/related-forms";
import { suggestProfile } from "../profile/suggest-profile";
import type { Profile } from "../profile/profile";
import { rules } from "../rules/index";
import type { Finding, Level, Rule, RuleContext } from "../rules/rule";
import { scoreForm } from "../scoring/score-form";
import type { Grid } from "../sheet/grid";
import { emptyMemo, type Memo } from "../sheet/memo";
import { siftIgnored } from "./ignores";
import { toFix } from "./plan-fixes";
import type { FormReview, ReviewFinding, Verdict } from "./review";

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

function hasNoFixes(finding: Finding): finding is Finding & { readonly fixes: readonly [] } {
  return finding.fixes.length === 0;
}

function withFixes(grid: Grid, finding: Finding): ReviewFinding {
  if (hasNoFixes(finding)) return finding;
  const fixes = finding.fixes.map((draft) => toFix(grid, draft)).filter((fix) => fix !== undefined);
  return { ...finding, fixes };
}

const allOfKind = new Map<FormKind, readonly Rule[]>();

/** The rules that have something to say about a kind of form. */
function rulesOfKind(kind: FormKind): readonly Rule[] {
  const known = allOfKind.get(kind);
  if (known) return known;
  const own = rules.filter(({ kinds }) => kinds?.includes(kind) ?? true);
  allOfKind.set(kind, own);
  return own;
}

/** The rules to run on a form, and the ids of those that were switched off. */
function rulesFor(
  { kind }: Form,
  off: readonly string[] | undefined,
): { on: readonly Rule[]; off: string[] } {
  const all = rulesOfKind(kind);
  if (off === undefined || off.length === 0) return { on: all, off: [] };
  const isOff = new Set(off);
  const concerned = all.filter(({ id }) => isOff.has(id));
  return { on: all.filter(({ id }) => !isOff.has(id)), off: concerned.map(({ id }) => id) };
}

function checkForm(grid: Grid, on: readonly Rule[], context: RuleContext): readonly ReviewFinding[] {
  const found: ReviewFinding[] = [];
  for (const rule of on) {
    for (const finding of rule.run(context)) found.push(withFixes(grid, finding));
  }
  return found.sort(byLevelAndPlace);
}

/** What a form is reviewed by. */
export interface FormSettings {
  readonly profile: Profile;
  readonly memo?: Memo | undefined;
  readonly today?: string | undefined;
  readonly related?: RelatedForms | undefined;
}

/** Scores and checks one form of a sheet. */
export function reviewForm(grid: Grid, form: Form, settings: FormSettings): FormReview {
  const { profile, memo = emptyMemo, today, related } = settings;
  const scores = scoreForm(form, profile);
  const { on, off } = rulesFor(form, memo.rulesOff);
  const found = checkForm(grid, on, { form, profile, scores, today, related });
  const { findings, ignored, stale } = siftIgnored(grid, found, memo);
  const suggested = suggestProfile(form);
  const approved = related?.approved;
  return {
    form,
    profile: profile.id,
    suggestedProfile: suggested && suggested.id !== profile.id ? suggested : null,
    verdict: verdictOf(findings),
    scores,
    findings,
    ignored,
    staleIgnores: stale,
    rulesOff: off,
    approved: approved ? { file: approved.file, sheet: approved.form.sheet } : null,
  };
}

/** Parts of one form share its head: what is said of the same cell in the same words is said once. */
export function withoutRepeats(reviews: readonly FormReview[]): readonly FormReview[] {
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
