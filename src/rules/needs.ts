import type { Form } from "../form/form";
import type { RelatedForms } from "../form/related-forms";

type Has = (form: Form, related: RelatedForms | undefined) => boolean;

/** What rules may need of a form, and how it is seen to have it: one look at the form, none at its rows. */
const needs = {
  /** A money block. */
  money: ({ budget }) => budget !== null,
  /** A money block with a total row. */
  "money total": ({ budget }) => (budget?.total ?? null) !== null,
  funds: ({ budget }) => (budget?.funds.length ?? 0) > 0,
  goals: ({ goals }) => goals.some(({ expected }) => expected !== null),
  /** Goals and room for what became of them. */
  results: ({ goals }) => goals.some(({ actual }) => actual !== null),
  grade: ({ total }) => (total?.grade ?? null) !== null,
  "total score": ({ total }) => (total?.score?.points ?? null) !== null,
  "period heading": ({ heading }) => heading.period !== undefined,
  "weight column": ({ columns }) => columns.weight !== undefined,
  "score column": ({ columns }) => columns.score !== undefined,
  "reason column": ({ columns }) => columns.reason !== undefined,
  "basis column": ({ columns }) => columns.basis !== undefined,
  "standard column": ({ columns }) => columns.standard !== undefined,
  "history column": ({ columns }) => columns.history !== undefined,
  "evidence column": ({ columns }) => columns.evidence !== undefined,
  "core column": ({ columns }) => columns.core !== undefined,
  /** The target sheet it was approved by. */
  "approved form": (_, related) => related?.approved !== undefined,
  /** The forms it is divided into. */
  parts: (_, related) => related?.parts !== undefined,
} satisfies Record<string, Has>;

/** A thing that rules may need of a form. */
export type Need = keyof typeof needs;

const all = Object.entries<Has>(needs).map(([need, has], place) => ({
  need: need as Need,
  has,
  bit: 1 << place,
}));

/** Whether a form has all of some needs. */
export function hasAll(form: Form, related: RelatedForms | undefined, wanted: readonly Need[]): boolean {
  return wanted.every((need) => needs[need](form, related));
}

/** What a form has, as one number: forms with the same number meet the same needs. */
export function whatItHas(form: Form, related: RelatedForms | undefined): number {
  let bits = 0;
  for (const { has, bit } of all) if (has(form, related)) bits |= bit;
  return bits;
}

/** Whether a form has what is needed, by the number of `whatItHas`. */
export function isMet(wanted: readonly Need[], has: number): boolean {
  return all.every(({ need, bit }) => !wanted.includes(need) || (has & bit) !== 0);
}
