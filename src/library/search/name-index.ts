import { gramsOf, type Gram } from "./grams";
import { buildPostings, type Postings } from "./postings";
import { buildSounds, type Sounds } from "./sounds";
import type { ReadSyllables } from "./syllables";

/** What of an entry is looked up: its name and its other names. */
export interface NamedItem {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Which documents are whose: each name and each synonym is a document of its own, an item's name first. */
interface Places {
  /** The item each document belongs to. */
  readonly owners: Uint32Array;
  /** Each item's first document, which is its name; one more entry than there are items. */
  readonly firsts: Uint32Array;
}

/** Everything search needs of the names. */
export interface NameIndex extends Places {
  /** What is written, for these terms at least. */
  readonly lexical: (terms: readonly Gram[]) => Postings;
  /** How the names sound; null while that is being worked out: what is written can be looked up before. */
  readonly sounds: () => Sounds | null;
}

/** All names and other names, in their order. */
export function documentsOf(items: readonly NamedItem[]): readonly string[] {
  return items.flatMap(({ name, synonyms }) => [name, ...synonyms]);
}

/** Numbers the documents of items. */
export function placesOf(items: readonly NamedItem[]): Places {
  const owners: number[] = [];
  const firsts = new Uint32Array(items.length + 1);
  items.forEach(({ synonyms }, owner) => {
    firsts[owner] = owners.length;
    for (let at = 0; at <= synonyms.length; at++) owners.push(owner);
  });
  firsts[items.length] = owners.length;
  return { owners: Uint32Array.from(owners), firsts };
}

/** Builds the index of what is written. Pure: runs in a worker, in Node, or in the page. */
export function buildWritten(documents: readonly string[]): Postings {
  return buildPostings(documents.map(gramsOf));
}

/** Builds the whole index at once. */
export function buildNameIndex(items: readonly NamedItem[], read: ReadSyllables): NameIndex {
  const documents = documentsOf(items);
  const lexical = buildWritten(documents);
  const sounds = buildSounds(documents, read);
  return { ...placesOf(items), lexical: () => lexical, sounds: () => sounds };
}

const buffersOfPostings = ({ keys, starts, docs, counts, norms }: Postings): readonly ArrayBufferView[] => [
  keys,
  starts,
  docs,
  counts,
  norms,
];

const bufferOf = ({ buffer }: ArrayBufferView): ArrayBuffer => buffer as ArrayBuffer;

/** The buffers of what is written, which a worker hands over instead of copying them. */
export function buffersOfWritten(lexical: Postings): ArrayBuffer[] {
  return buffersOfPostings(lexical).map(bufferOf);
}

/** The same of what the names sound like. */
export function buffersOfSounds({ spoken, full, initials }: Sounds): ArrayBuffer[] {
  return [full.starts, initials.starts, ...buffersOfPostings(spoken)].map(bufferOf);
}
