import { gramsOf, isLatin, writtenOf, type Gram } from "./grams";
import type { Names } from "./names";
import { normsOf, type Postings } from "./postings";
import { stretchAt } from "./stretch-at";

/** Documents that hold a term, in rising order, and how often each does. */
interface Held {
  readonly docs: number[];
  readonly counts: number[];
}

/** Notes that a document holds a term, once for each time that it does. */
function note({ docs, counts }: Held, document: number): void {
  const last = docs.length - 1;
  if (docs[last] === document) counts[last] = (counts[last] ?? 0) + 1;
  else {
    docs.push(document);
    counts.push(1);
  }
}

type Written = Pick<Names, "text" | "starts">;

/** Names with Latin words or figures. */
const mixed = /^[^a-z0-9\n]*[a-z0-9].*$/gm;

/** A Latin word is known by its number alone: names that have such words are read anew. */
function holdingLatin(term: Gram, { text, starts }: Written): Held {
  const held: Held = { docs: [], counts: [] };
  for (const { 0: name, index } of text.matchAll(mixed))
    for (const one of gramsOf(name)) if (one === term) note(held, stretchAt(starts, index));
  return held;
}

function holding(term: Gram, { text, starts }: Written): Held {
  const held: Held = { docs: [], counts: [] };
  const wanted = writtenOf(term);
  for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1))
    note(held, stretchAt(starts, place));
  return held;
}

function laid(terms: readonly (readonly [Gram, Held])[], norms: Float32Array): Postings {
  const starts = new Uint32Array(terms.length + 1);
  terms.forEach(([, { docs }], at) => (starts[at + 1] = (starts[at] ?? 0) + docs.length));
  const docs = new Uint32Array(starts.at(-1) ?? 0);
  const counts = new Uint8Array(docs.length);
  terms.forEach(([, held], at) => {
    docs.set(held.docs, starts[at]);
    counts.set(held.counts, starts[at]);
  });
  return { keys: Uint32Array.from(terms, ([term]) => term), starts, docs, counts, norms };
}

/**
 * Looks terms up by going through all names: what is asked before their postings are there is answered by the same figures, a
 * little later.
 */
export function scanNames({
  sizes,
  ...written
}: Written & Pick<Names, "sizes">): (terms: readonly Gram[]) => Postings {
  const norms = normsOf(sizes);
  return (terms) => {
    const wanted = [...new Set(terms)].sort((a, b) => a - b);
    const found = wanted.map(
      (term) => [term, (isLatin(term) ? holdingLatin : holding)(term, written)] as const,
    );
    return laid(
      found.filter(([, { docs }]) => docs.length > 0),
      norms,
    );
  };
}
