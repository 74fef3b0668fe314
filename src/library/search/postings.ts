/** An inverted index in typed arrays. Plain data: it crosses from a worker by structured clone. */
export interface Postings {
  readonly ids: ReadonlyMap<string, number>;
  /** Where the list of a term starts in `docs` and `counts`; one more entry than there are terms. */
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly counts: Uint8Array;
  readonly lengths: Float32Array;
  readonly averageLength: number;
}

const most = 255;

/** All terms of all documents one after another, as numbers; `ends` says where each document's stop. */
interface Flat {
  readonly ids: ReadonlyMap<string, number>;
  readonly terms: Uint32Array;
  readonly ends: Uint32Array;
}

function flatten(documents: readonly (readonly string[])[]): Flat {
  const ids = new Map<string, number>();
  const ends = new Uint32Array(documents.length);
  let total = 0;
  documents.forEach(({ length }, document) => (ends[document] = total += length));
  const terms = new Uint32Array(total);
  let place = 0;
  for (const document of documents) {
    for (const term of document) {
      let id = ids.get(term);
      if (id === undefined) ids.set(term, (id = ids.size));
      terms[place++] = id;
    }
  }
  return { ids, terms, ends };
}

/** Calls back once for each term a document holds, and again for each repeated mention. */
function visit(
  { ids, terms, ends }: Flat,
  see: (id: number, document: number, isFirst: boolean) => void,
): void {
  const last = new Int32Array(ids.size).fill(-1);
  let place = 0;
  ends.forEach((end, document) => {
    for (; place < end; place++) {
      const id = terms[place] ?? 0;
      see(id, document, last[id] !== document);
      last[id] = document;
    }
  });
}

/** Builds the index of documents given as their terms. */
export function buildPostings(documents: readonly (readonly string[])[]): Postings {
  const flat = flatten(documents);
  const { ids } = flat;
  const starts = new Uint32Array(ids.size + 1);
  visit(flat, (id, _, isFirst) => {
    if (isFirst) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  });
  for (let id = 0; id < ids.size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const total = starts[ids.size] ?? 0;
  const docs = new Uint32Array(total);
  const counts = new Uint8Array(total);
  const next = starts.slice();
  visit(flat, (id, document, isFirst) => {
    const place = isFirst ? (next[id] ?? 0) : (next[id] ?? 0) - 1;
    if (isFirst) next[id] = place + 1;
    docs[place] = document;
    counts[place] = Math.min(most, (counts[place] ?? 0) + 1);
  });
  const lengths = Float32Array.from(documents, (terms) => terms.length);
  const sum = lengths.reduce((all, length) => all + length, 0);
  return { ids, starts, docs, counts, lengths, averageLength: sum / Math.max(1, lengths.length) };
}

/** Scores that grow while terms are looked up: `touched` lists the documents whose score is not 0. */
export interface Scores {
  readonly of: Float32Array;
  readonly touched: number[];
}

/** Of the usual BM25: how soon a repeated term stops counting, and how much long documents lose. */
const saturation = 1.2;
const lengthShare = 0.75;

/** Adds a term's BM25 to all documents that hold it. Terms in more than `commonest` documents are passed over. */
export function addTerm(
  postings: Postings,
  { term, weight, commonest = Infinity }: { term: string; weight: number; commonest?: number },
  scores: Scores,
): void {
  const id = postings.ids.get(term);
  if (id === undefined) return;
  const { starts, docs, counts, lengths, averageLength } = postings;
  const start = starts[id] ?? 0;
  const end = starts[id + 1] ?? 0;
  const found = end - start;
  if (found > commonest) return;
  const rarity = weight * Math.log(1 + (lengths.length - found + 0.5) / (found + 0.5)) * (saturation + 1);
  const flat = saturation * (1 - lengthShare);
  const slope = (saturation * lengthShare) / averageLength;
  for (let at = start; at < end; at++) {
    const document = docs[at] ?? 0;
    const count = counts[at] ?? 0;
    const before = scores.of[document] ?? 0;
    if (before === 0) scores.touched.push(document);
    scores.of[document] = before + (rarity * count) / (count + flat + slope * (lengths[document] ?? 0));
  }
}
