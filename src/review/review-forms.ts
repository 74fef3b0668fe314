import type { Level } from "../rules/rule";
import { siftIgnored } from "./ignores";
import { provedRows } from "./proofs";
import type { FormReview, ReviewFinding, Verdict } from "./review";
import { checkForms, rulesOff, type CheckedForm } from "./check-forms";

/** So many forms are looked at side by side: more would not lie in a processor's cache together. */
const sideBySide = 64;

const verdicts: Readonly<Record<Level, Verdict>> = { error: "return", warning: "explain", advice: "pass" };

/** Findings come by level: the first is the gravest. */
function verdictOf([gravest]: readonly ReviewFinding[]): Verdict {
  return gravest ? verdicts[gravest.level] : "pass";
}

function toReview({ grid, context, memo, found }: CheckedForm): FormReview {
  const { form, profile, scores, related } = context;
  const { findings, ignored, stale } = siftIgnored(grid, found, memo);
  const approved = related?.approved;
  return {
    form,
    profile: profile.id,
    numbers: profile,
    verdict: verdictOf(findings),
    scores,
    findings,
    ignored,
    staleIgnores: stale,
    rulesOff: rulesOff(form, memo),
    approved: approved ? { file: approved.file, sheet: approved.form.sheet } : null,
    proofs: provedRows(form, memo.proofs),
  };
}

/** Holds forms to the rules; their reviews come in the same order. */
export function reviewForms(forms: readonly CheckedForm[]): FormReview[] {
  for (let first = 0; first < forms.length; first += sideBySide)
    checkForms(forms.slice(first, first + sideBySide));
  return forms.map(toReview);
}

/** Parts of one form share its head: what is said of the same cell in the same words is said once. */
export function withoutRepeats(reviews: readonly FormReview[]): readonly FormReview[] {
  const said = new Set<string>();
  return reviews.map((review) => {
    const findings = review.findings.filter(({ rule, message, range }) => {
      const before = said.size;
      return !range || said.add(`${rule} ${range.top},${range.left} ${message}`).size > before;
    });
    return { ...review, findings, verdict: verdictOf(findings) };
  });
}
