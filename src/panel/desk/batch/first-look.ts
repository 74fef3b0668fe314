import { commonFindings, figuresOf } from "../../../portfolio/triage/figures";
import { openFirst } from "../../../portfolio/triage/open-first";
import type { Contents } from "./contents";

/** An answer that is kept for as long as what it was worked out from. */
function keptFor<Given extends object, Answer>(of: (given: Given) => Answer): (given: Given) => Answer {
  const known = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const kept = known.get(given) ?? { answer: of(given) };
    known.set(given, kept);
    return kept.answer;
  };
}

/** How the forms of a batch are spread. */
export const figuresIn = keptFor(({ rows }: Contents) => figuresOf(rows));

/** The forms to open first. */
export const firstIn = keptFor(({ rows, forms }: Contents) => openFirst(rows, forms));

/** What is wrong most often. */
export const commonIn = keptFor((forms: Contents["forms"]) => commonFindings(forms, 8));
