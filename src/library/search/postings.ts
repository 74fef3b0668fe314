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

/** Terms of one document with how often each occurs. */
function countsOf(terms: readonly string[], ids: Map<string, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) {
    let id = ids.get(term);
    if (id === undefined) ids.set(term, (id = ids.size));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Builds the index of documents given as their terms. */
export function buildPostings(documents: readonly (readonly string[])[]): Postings {
  const ids = new Map<string, number>();
  const counted = documents.map((terms) => countsOf(terms, ids));
  const starts = new Uint32Array(ids.size + 1);
  for (const counts of counted) for (const id of counts.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < ids.size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const total = starts[ids.size] ?? 0;
  const docs = new Uint32Array(total);
  const counts = new Uint8Array(total);
  const next = starts.slice();
  counted.forEach((ofDocument, document) => {
    for (const [id, count] of ofDocument) {
      const place = next[id] ?? 0;
      next[id] = place + 1;
      docs[place] = document;
      counts[place] = Math.min(most, count);
    }
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
