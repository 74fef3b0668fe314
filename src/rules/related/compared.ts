import { pairIndicators, type Pairing } from "../../form/pair-indicators";
import type { RelatedForm } from "../../form/related-forms";
import type { RuleContext } from "../rule";

/** The rows of a form beside those of its approved target sheet. */
export interface Compared extends Pairing {
  readonly approved: RelatedForm;
}

const fewest = 0.5;

/** Pairs a form with its approved target sheet; null where there is none. */
export function comparedRows({ form, related }: RuleContext): Compared | null {
  const approved = related?.approved;
  return approved ? { approved, ...pairIndicators(approved.form, form) } : null;
}

/** True where so few rows pair that the two forms are hardly of one project. */
export function isStrange({ pairs, missing, added }: Pairing): boolean {
  return pairs.length < fewest * Math.min(pairs.length + missing.length, pairs.length + added.length);
}

/** How messages speak of where the target sheet stands. */
export function sourceOf({ file, form }: RelatedForm): string {
  return file === null ? `工作表“${form.sheet}”` : `“${file}”`;
}
