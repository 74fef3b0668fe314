import type { Form } from "../form/form";
import type { RelatedForms } from "../form/related-forms";
import { formSigns } from "./form-signs";
import { sign } from "./text-signs";

type Has = (form: Form, related: RelatedForms | undefined) => boolean;

/** What rules may need of a form, and how it is seen to have it: one look at the form, one pass over its rows for all of them. */
const needs = {
  /** A money block with a total row. */
  "money total": ({ budget }) => (budget?.total ?? null) !== null,
  funds: ({ budget }) => (budget?.funds.length ?? 0) > 0,
  /** Room for the points of the money. */
  "money score": ({ budget }) => (budget?.total?.score ?? null) !== null,
  "money in words": (form) => formSigns(form).unreadMoney,
  "money with its unit": (form) => formSigns(form).moneyUnit,
  "changed budget": (form) => formSigns(form).changed,
  "more spent than planned": (form) => formSigns(form).overspent,
  rate: (form) => formSigns(form).rated,
  goals: ({ goals }) => goals.some(({ expected }) => expected !== null),
  "total score": ({ total, totalOfBlocks }) => ((total ?? totalOfBlocks)?.score?.points ?? null) !== null,
  "weight column": ({ columns }) => columns.weight !== undefined,
  "score column": ({ columns }) => columns.score !== undefined,
  "reason column": ({ columns }) => columns.reason !== undefined,
  "points below zero": (form) => formSigns(form).negative,
  "points above hundred": (form) => formSigns(form).aboveHundred,
  "points in words": (form) => formSigns(form).worded,
  /** A score above its weight, or weights that are not in a column of their own. */
  "score above weight": (form) => formSigns(form).outscored,
  "odd words": (form) => (formSigns(form).texts & sign.typo) !== 0,
  "odd spelling": (form) => (formSigns(form).texts & sign.spelling) !== 0,
  "template's words": (form) => (formSigns(form).texts & (sign.template | sign.templateWord)) !== 0,
  /** The target sheet it was approved by. */
  "approved form": (_, related) => related?.approved !== undefined,
  /** The forms it is divided into. */
  parts: (_, related) => related?.parts !== undefined,
} satisfies Record<string, Has>;

/** A thing that rules may need of a form. */
export type Need = keyof typeof needs;

/** At most 31: each is a bit of an integer. */
const all = Object.entries<Has>(needs).map(([need, has], place) => ({ need, has, bit: 1 << place }));

const bits: ReadonlyMap<string, number> = new Map(all.map(({ need, bit }) => [need, bit]));

/** What a form has, as one number: forms with the same number meet the same needs. */
export function whatItHas(form: Form, related: RelatedForms | undefined): number {
  let number = 0;
  for (const { has, bit } of all) if (has(form, related)) number |= bit;
  return number;
}

/** Needs as one number: a form meets them where the number of `whatItHas` holds all of its bits. */
export function bitsOf(wanted: readonly Need[]): number {
  return wanted.reduce((number, need) => number | (bits.get(need) ?? 0), 0);
}
