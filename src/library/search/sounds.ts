import { hashOf } from "./grams";
import { isHan, isPlain, normalize, wordsOf } from "./normalize";
import { buildPostings, type Postings } from "./postings";
import { foldSpelling, foldSyllable, type ReadSyllables } from "./syllables";

/** Documents as one text with `\n` before, between and behind them, and where each starts. */
export interface Joined {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** How names sound, document by document: for homophones, full pinyin and initials. */
export interface Sounds {
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
const known = new Map<string, number>();

function soundOf(syllable: string): number {
  let sound = known.get(syllable);
  if (sound === undefined) known.set(syllable, (sound = hashOf(foldSyllable(syllable))));
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

/** Two neighbouring syllables of a text, and what is written there where that is known. */
interface SpokenPair {
  /** How a homophone would sound, folded. */
  readonly sound: number;
  readonly written: string;
}

/** What a text sounds like, pair by pair. */
export function spokenPairs(text: string, read: ReadSyllables): readonly SpokenPair[] {
  const pairs = pairsOf(spell(text, read));
  // Character by character only where each has its syllable.
  const isEach = isPlain(text) && pairs.length === text.length - 1;
  return pairs.map((sound, at) => ({ sound, written: isEach ? text.slice(at, at + 2) : "" }));
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

/** Builds what names sound like. */
export function buildSounds(documents: readonly string[], read: ReadSyllables): Sounds {
  const spelled = documents.map((text) => spell(text, read));
  return {
    spoken: buildPostings(spelled.map(pairsOf)),
    full: joined(spelled.map((syllables) => foldSpelling(syllables.join("")))),
    initials: joined(spelled.map((syllables) => syllables.map(initialOf).join(""))),
  };
}
