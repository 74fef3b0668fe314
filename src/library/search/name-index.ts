import { remember } from "../../values/remember";
import { gramsOf } from "./grams";
import { isHan, normalize, wordsOf } from "./normalize";
import { buildPostings, type Postings } from "./postings";
import { foldSpelling, foldSyllable, type ReadSyllables } from "./syllables";

/** What of an entry is looked up: its name and its other names. */
export interface NamedItem {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** Everything search needs of the names: plain data in typed arrays, so that a worker can build it and hand it over. */
export interface NameIndex {
  /** Each name and each synonym is a document of its own; this is the item it belongs to. */
  readonly owners: Uint32Array;
  /** 1 for the name itself, 0 for a synonym. */
  readonly isName: Uint8Array;
  readonly names: readonly string[];
  readonly lexical: Postings;
  /** Pairs of folded syllables. */
  readonly spoken: Postings;
  /** All documents' syllables and initials, each as one text with `\n` between documents, and where each document starts. */
  readonly full: string;
  readonly fullStarts: Uint32Array;
  readonly initials: string;
  readonly initialStarts: Uint32Array;
  readonly items: number;
}

/** Syllables of the Chinese in a text; Latin words stand as they are. */
function spell(text: string, read: ReadSyllables): readonly string[] {
  return wordsOf(normalize(text)).flatMap((word) => (isHan(word) ? read(word) : [word]));
}

/** There are some 400 syllables. */
const folded = remember(foldSyllable);

function pairsOf(syllables: readonly string[]): readonly string[] {
  const sounds = syllables.map(folded);
  return sounds.slice(1).map((sound, at) => `${sounds[at] ?? ""} ${sound}`);
}

/** Pairs of neighbouring folded syllables: how a homophone of the text would sound. */
export function spokenPairs(text: string, read: ReadSyllables): readonly string[] {
  return pairsOf(spell(text, read));
}

function joined(parts: readonly string[]): { readonly text: string; readonly starts: Uint32Array } {
  const starts = new Uint32Array(parts.length);
  let length = 0;
  parts.forEach((part, at) => {
    starts[at] = length;
    length += part.length + 1;
  });
  return { text: parts.join("\n"), starts };
}

/** Builds the index of names. Pure: runs in a worker, in Node, or in the page. */
export function buildNameIndex(items: readonly NamedItem[], read: ReadSyllables): NameIndex {
  const names: string[] = [];
  const owners: number[] = [];
  const isName: number[] = [];
  items.forEach((item, owner) => {
    for (const [at, name] of [item.name, ...item.synonyms].entries()) {
      names.push(name);
      owners.push(owner);
      isName.push(at === 0 ? 1 : 0);
    }
  });
  const spelled = names.map((name) => spell(name, read));
  const full = joined(spelled.map((syllables) => foldSpelling(syllables.join(""))));
  const initials = joined(spelled.map((syllables) => syllables.map((one) => one.charAt(0)).join("")));
  return {
    owners: Uint32Array.from(owners),
    isName: Uint8Array.from(isName),
    names,
    lexical: buildPostings(names.map(gramsOf)),
    spoken: buildPostings(spelled.map(pairsOf)),
    full: full.text,
    fullStarts: full.starts,
    initials: initials.text,
    initialStarts: initials.starts,
    items: items.length,
  };
}
