import type { Form, FormKind } from "../form/form";
import type { RelatedForms } from "../form/related-forms";
import { suggestProfile } from "../profile/suggest-profile";
import type { Profile } from "../profile/profile";
import { rules } from "../rules/index";
import { isMet, whatItHas } from "../rules/needs";
import type { Finding, FixDraft, Level, Look, Rule, RuleContext } from "../rules/rule";
import { scoreForm } from "../scoring/score-form";
import type { Grid } from "../sheet/grid";
import { emptyMemo, type Memo } from "../sheet/memo";
import { siftIgnored } from "./ignores";
import { toFix } from "./plan-fixes";
import { provedRows } from "./proofs";
import type { FormReview, ReviewFinding, Verdict } from "./review";

const noneOff: readonly string[] = [];
/** Forms differ in few ways; a form made to differ in all is not kept for ever. */
const mostKept = 500;

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

function rulesOfKind(kind: FormKind): readonly Rule[] {
  return rules.filter(({ kinds }) => kinds?.includes(kind) ?? true);
}

/** What is written over a cell that holds the target and the actual would take one of them away. */
function sparesPairs({ target, actual }: Form["columns"], { cells }: FixDraft): boolean {
  const joint = target?.at.col === actual?.at.col ? actual?.at.col : undefined;
  return cells.every(({ at }) => at.col !== joint);
}

function withFixes(grid: Grid, { columns }: Form, finding: Finding): ReviewFinding {
  if (hasNoFixes(finding)) return finding;
  const fixes = finding.fixes.flatMap((draft) =>
    sparesPairs(columns, draft) ? (toFix(grid, draft) ?? []) : [],
  );
  return { ...finding, fixes };
}

/** The rules that have something to look for in a form of a kind that has some things. */
function looksFor(kind: FormKind, has: number, off: readonly string[]): readonly Look[] {
  return rulesOfKind(kind)
    .filter(({ id, needs }) => !off.includes(id) && isMet(needs ?? [], has))
    .map(({ look }) => look);
}

/** Settled once for all forms of a kind that have the same things. */
const looksOfForms = new Map<FormKind, Map<number, readonly Look[]>>();

function looksAt(form: Form, { related, memo }: FormSettings): readonly Look[] {
  const { kind } = form;
  const has = whatItHas(form, related);
  const off = memo?.rulesOff ?? noneOff;
  if (off.length > 0) return looksFor(kind, has, off);
  let ofKind = looksOfForms.get(kind);
  if (!ofKind) looksOfForms.set(kind, (ofKind = new Map<number, readonly Look[]>()));
  let looks = ofKind.get(has);
  if (looks) return looks;
  looks = looksFor(kind, has, off);
  if (ofKind.size >= mostKept) ofKind.clear();
  ofKind.set(has, looks);
  return looks;
}

/** The rules that were switched off, of those for this kind of form. */
function rulesOff({ kind }: Form, off: readonly string[]): readonly string[] {
  if (off.length === 0) return noneOff;
  return rulesOfKind(kind).flatMap(({ id }) => (off.includes(id) ? [id] : []));
}

function checkForm(grid: Grid, looks: readonly Look[], context: RuleContext): readonly ReviewFinding[] {
  const found: ReviewFinding[] = [];
  for (const look of looks) {
    for (const finding of look(context)) found.push(withFixes(grid, context.form, finding));
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
  const found = checkForm(grid, looksAt(form, settings), { form, profile, scores, today, related });
  const { findings, ignored, stale } = siftIgnored(grid, found, memo);
  const suggested = suggestProfile(form);
  const approved = related?.approved;
  return {
    form,
    profile: profile.id,
    numbers: profile,
    suggestedProfile: suggested && suggested.id !== profile.id ? suggested : null,
    verdict: verdictOf(findings),
    scores,
    findings,
    ignored,
    staleIgnores: stale,
    rulesOff: rulesOff(form, memo.rulesOff ?? noneOff),
    approved: approved ? { file: approved.file, sheet: approved.form.sheet } : null,
    proofs: provedRows(form, memo.proofs),
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
