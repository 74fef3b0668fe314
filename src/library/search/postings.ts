import { numberTerms } from "./number-terms";

/** An inverted index in typed arrays. Plain data: it crosses from a worker without being copied. */
export interface Postings {
  /** The terms, in rising order. */
  readonly keys: Uint32Array;
  /** Where the list of a term starts in `docs` and `counts`; one more entry than there are terms. */
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly counts: Uint8Array;
  /** What BM25 takes off for a document's length. */
  readonly norms: Float32Array;
}

const most = 255;
/** Of the usual BM25: how soon a repeated term stops counting, and how much long documents lose. */
const saturation = 1.2;
const lengthShare = 0.75;

/** Where a term stands among the keys; −1 where no document has it. */
function placeOf(keys: Uint32Array, term: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const key = keys[middle] ?? 0;
    if (key === term) return middle;
    if (key < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** True where some document has a term. */
export function holds({ keys }: Postings, term: number): boolean {
  return placeOf(keys, term) >= 0;
}

/** The terms of all documents one after another, numbered as they came; and by number, the term and how many documents hold it. */
interface Flat {
  readonly ids: Uint32Array;
  readonly terms: Uint32Array;
  readonly holders: Uint32Array;
}

function flatten(documents: readonly (readonly number[])[]): Flat {
  const numbering = numberTerms();
  let total = 0;
  for (const { length } of documents) total += length;
  const ids = new Uint32Array(total);
  const holders = new Uint32Array(total);
  const last = new Int32Array(total).fill(-1);
  let at = 0;
  for (let document = 0; document < documents.length; document++) {
    const held = documents[document] ?? [];
    for (let nth = 0; nth < held.length; nth++) {
      const id = numbering.idOf(held[nth] ?? 0);
      ids[at++] = id;
      if (last[id] === document) continue;
      last[id] = document;
      holders[id] = (holders[id] ?? 0) + 1;
    }
  }
  return { ids, terms: numbering.terms(), holders };
}

/** Where each term's list starts: in the order of the terms, and by their numbers. */
interface Lists {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly startOf: Uint32Array;
}

function layLists({ terms, holders }: Flat): Lists {
  const keys = terms.slice().sort();
  const places = terms.map((term) => placeOf(keys, term));
  const starts = new Uint32Array(keys.length + 1);
  for (let id = 0; id < places.length; id++) starts[(places[id] ?? 0) + 1] = holders[id] ?? 0;
  for (let place = 0; place < keys.length; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  return { keys, starts, startOf: places.map((place) => starts[place] ?? 0) };
}

function fillLists(
  { ids }: Flat,
  documents: readonly (readonly number[])[],
  { starts, startOf }: Lists,
): Pick<Postings, "docs" | "counts"> {
  const total = starts.at(-1) ?? 0;
  const docs = new Uint32Array(total);
  const counts = new Uint8Array(total);
  const next = startOf.slice();
  let at = 0;
  for (let document = 0; document < documents.length; document++) {
    const end = at + (documents[document]?.length ?? 0);
    for (; at < end; at++) {
      const id = ids[at] ?? 0;
      const free = next[id] ?? 0;
      // A term mentioned again stands at the end of its list: so far no other document came after.
      const isAgain = free > (startOf[id] ?? 0) && docs[free - 1] === document;
      const place = isAgain ? free - 1 : free;
      if (!isAgain) next[id] = free + 1;
      docs[place] = document;
      counts[place] = Math.min(most, (counts[place] ?? 0) + 1);
    }
  }
  return { docs, counts };
}

/** What BM25 takes off for the length of each document, in terms. */
export function normsOf(lengths: readonly number[]): Float32Array {
  let total = 0;
  for (const length of lengths) total += length;
  const average = Math.max(1, total / Math.max(1, lengths.length));
  const norms = new Float32Array(lengths.length);
  for (let at = 0; at < norms.length; at++)
    norms[at] = saturation * (1 - lengthShare + (lengthShare * (lengths[at] ?? 0)) / average);
  return norms;
}

/** Builds the index of documents given as their terms. */
export function buildPostings(documents: readonly (readonly number[])[]): Postings {
  const flat = flatten(documents);
  const lists = layLists(flat);
  const norms = normsOf(documents.map(({ length }) => length));
  return { keys: lists.keys, starts: lists.starts, ...fillLists(flat, documents, lists), norms };
}

/** Scores that grow while terms are looked up. One object serves many searches: nothing is allocated for each. */
export interface Scores {
  readonly of: Float32Array;
  /** The documents whose score is not 0: the first `count` of them. */
  readonly touched: Uint32Array;
  count: number;
}

/** Room for the scores of so many documents. */
export function scoresFor(documents: number): Scores {
  return { of: new Float32Array(documents), touched: new Uint32Array(documents), count: 0 };
}

/** A term to look up, with how much it counts. */
export interface Weighed {
  readonly term: number;
  readonly weight: number;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rarity: number;
}

function findTerm({ keys, starts, norms }: Postings, { term, weight }: Weighed): Found | undefined {
  const place = placeOf(keys, term);
  if (place < 0) return undefined;
  const start = starts[place] ?? 0;
  const end = starts[place + 1] ?? 0;
  const found = end - start;
  const idf = Math.log(1 + (norms.length - found + 0.5) / (found + 0.5));
  return { start, end, rarity: weight * idf * (saturation + 1) };
}

/** Adds a term's BM25 to the documents that hold it: to all, or only to those that have a score already. */
function add(
  { docs, counts, norms }: Postings,
  { start, end, rarity }: Found,
  { scores, all }: { readonly scores: Scores; readonly all: boolean },
): void {
  const { of, touched } = scores;
  for (let at = start; at < end; at++) {
    const document = docs[at] ?? 0;
    const before = of[document] ?? 0;
    if (before === 0) {
      if (!all) continue;
      touched[scores.count++] = document;
    }
    const count = counts[at] ?? 0;
    of[document] = before + (rarity * count) / (count + (norms[document] ?? 0));
  }
}

/** Adds a term's BM25 to all documents that hold it. */
export function addTerm(postings: Postings, weighed: Weighed, scores: Scores): void {
  const found = findTerm(postings, weighed);
  if (found) add(postings, found, { scores, all: true });
}

/**
 * Adds many terms, the rarest first. After so many entries the commoner ones only tell the documents found apart: they would
 * bring in no document that the rarer terms did not.
 */
export function addTerms(
  postings: Postings,
  terms: readonly Weighed[],
  { scores, enough }: { readonly scores: Scores; readonly enough: number },
): void {
  const found = terms.flatMap((weighed) => findTerm(postings, weighed) ?? []);
  found.sort((a, b) => a.end - a.start - (b.end - b.start));
  let read = 0;
  for (const one of found) {
    add(postings, one, { scores, all: read === 0 || read + one.end - one.start <= enough });
    read += one.end - one.start;
  }
}
