import { gramsOf, type Gram } from "./grams";
import { documentsOf, namesOfItems, type NamedItem, type Places } from "./names";
import { buildPostings, type Postings } from "./postings";
import { buildSounds, type Sounds } from "./sounds";
import type { ReadSyllables } from "./syllables";

/** Everything search needs of the names. */
export interface NameIndex extends Places {
  /** What is written, for these terms at least. */
  readonly lexical: (terms: readonly Gram[]) => Postings;
  /** How the names sound; null while that is being worked out: what is written can be looked up before. */
  readonly sounds: () => Sounds | null;
}

/** Builds the index of what is written. Pure: runs in a worker, in Node, or in the page. */
export function buildWritten(documents: readonly string[]): Postings {
  return buildPostings(documents.map(gramsOf));
}

/** Builds the whole index at once. */
export function buildNameIndex(items: readonly NamedItem[], read: ReadSyllables): NameIndex {
  const { owners, firsts, text } = namesOfItems(items);
  const documents = documentsOf(text);
  const lexical = buildWritten(documents);
  const sounds = buildSounds(documents, read);
  return { owners, firsts, lexical: () => lexical, sounds: () => sounds };
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
