import { gramsOf, type Gram } from "./grams";
import { isPlain } from "./normalize";
import { normsOf, type Postings } from "./postings";

/** Documents that hold a term, in rising order, and how often each does. */
interface Held {
  readonly docs: number[];
  readonly counts: number[];
}

const perCharacter = 0x10000;

/** Tells what of the wanted a name holds, once for each time that it does. */
type Tell = (held: Held | undefined) => void;

/** Finds wanted terms in plain names, where only characters that end one are looked at closely. */
function plainReader(wanted: ReadonlyMap<Gram, Held>): (text: string, tell: Tell) => void {
  const ends = new Uint8Array(perCharacter);
  for (const term of wanted.keys()) ends[term % perCharacter] = 1;
  return (text, tell) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (ends[code] === 0) continue;
      tell(wanted.get(code));
      if (at > 0) tell(wanted.get(text.charCodeAt(at - 1) * perCharacter + code));
    }
  };
}

function laid(wanted: ReadonlyMap<Gram, Held>, norms: Float32Array): Postings {
  const terms = [...wanted].filter(([, { docs }]) => docs.length > 0).sort(([a], [b]) => a - b);
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
 * Looks terms up by going through all names: what is asked before their postings are there is answered by the same figures,
 * some milliseconds later. Each asking goes through them anew.
 */
export function scanNames(names: readonly string[]): (terms: readonly Gram[]) => Postings {
  // Few names are more than plain Chinese: these are cut up once.
  const cut = names.map((name) => (isPlain(name) ? null : gramsOf(name)));
  const norms = normsOf(names.map((name, at) => cut[at]?.length ?? 2 * name.length - 1));
  return (terms) => {
    const wanted = new Map<Gram, Held>(terms.map((term) => [term, { docs: [], counts: [] }]));
    const read = plainReader(wanted);
    let document = 0;
    const tell: Tell = (held) => {
      if (!held) return;
      const { docs, counts } = held;
      const last = docs.length - 1;
      if (docs[last] === document) counts[last] = (counts[last] ?? 0) + 1;
      else {
        docs.push(document);
        counts.push(1);
      }
    };
    for (; document < names.length; document++) {
      const grams = cut[document];
      if (grams) for (const gram of grams) tell(wanted.get(gram));
      else read(names[document] ?? "", tell);
    }
    return laid(wanted, norms);
  };
}
