import { gramsOf, hashOf } from "./grams";
import { isHan, normalize, wordsOf } from "./normalize";
import { buildPostings, type Postings } from "./postings";
import { foldSpelling, foldSyllable, type ReadSyllables } from "./syllables";

/** What of an entry is looked up: its name and its other names. */
export interface NamedItem {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Documents as one text with `\n` before, between and behind them, and where each starts. */
export interface Joined {
  readonly text: string;
  readonly starts: Uint32Array;
}

/**
 * Everything search needs of the names: plain data in typed arrays, so that a worker can build it and hand it over. Each name and
 * each synonym is a document of its own, an item's name first.
 */
export interface NameIndex {
  /** The item each document belongs to. */
  readonly owners: Uint32Array;
  /** Each item's first document, which is its name; one more entry than there are items. */
  readonly firsts: Uint32Array;
  readonly lexical: Postings;
  /** Pairs of folded syllables. */
  readonly spoken: Postings;
  readonly full: Joined;
  readonly initials: Joined;
}

/** Syllables of the Chinese in a text; Latin words stand as they are. */
function spell(text: string, read: ReadSyllables): readonly string[] {
  const words = wordsOf(normalize(text));
  const [word = ""] = words;
  if (words.length === 1) return isHan(word) ? read(word) : words;
  return words.flatMap((one) => (isHan(one) ? read(one) : [one]));
}

/** What syllables sound like to those who mix them up, as numbers: there are some 400. */
const sounds = new Map<string, number>();

function soundOf(syllable: string): number {
  let sound = sounds.get(syllable);
  if (sound === undefined) sounds.set(syllable, (sound = hashOf(foldSyllable(syllable))));
  return sound;
}

function pairsOf(syllables: readonly string[]): readonly number[] {
  const pairs: number[] = [];
  for (let at = 1; at < syllables.length; at++) {
    const before = soundOf(syllables[at - 1] ?? "");
    pairs.push((Math.imul(before, 31) ^ soundOf(syllables[at] ?? "")) >>> 0);
  }
  return pairs;
}

/** Pairs of neighbouring folded syllables: how a homophone of the text would sound. */
export function spokenPairs(text: string, read: ReadSyllables): readonly number[] {
  return pairsOf(spell(text, read));
}

function joined(parts: readonly string[]): Joined {
  const starts = new Uint32Array(parts.length);
  let length = 1;
  parts.forEach((part, at) => {
    starts[at] = length;
    length += part.length + 1;
  });
  return { text: `\n${parts.join("\n")}\n`, starts };
}

const initialOf = (syllable: string): string => syllable.charAt(0);

/** Builds the index of names. Pure: runs in a worker, in Node, or in the page. */
export function buildNameIndex(items: readonly NamedItem[], read: ReadSyllables): NameIndex {
  const names: string[] = [];
  const owners: number[] = [];
  const firsts = new Uint32Array(items.length + 1);
  items.forEach(({ name, synonyms }, owner) => {
    firsts[owner] = names.length;
    names.push(name, ...synonyms);
    for (let at = 0; at <= synonyms.length; at++) owners.push(owner);
  });
  firsts[items.length] = names.length;
  const spelled = names.map((name) => spell(name, read));
  return {
    owners: Uint32Array.from(owners),
    firsts,
    lexical: buildPostings(names.map(gramsOf)),
    spoken: buildPostings(spelled.map(pairsOf)),
    full: joined(spelled.map((syllables) => foldSpelling(syllables.join("")))),
    initials: joined(spelled.map((syllables) => syllables.map(initialOf).join(""))),
  };
}

/** The buffers of an index, which a worker hands over instead of copying them. */
export function buffersOf({ owners, firsts, lexical, spoken, full, initials }: NameIndex): ArrayBuffer[] {
  const arrays = [lexical, spoken].flatMap(({ keys, starts, docs, counts, norms }) => [
    keys,
    starts,
    docs,
    counts,
    norms,
  ]);
  return [owners, firsts, full.starts, initials.starts, ...arrays].map(({ buffer }) => buffer as ArrayBuffer);
}
