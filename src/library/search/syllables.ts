import type { Syllables } from "../schema";
import { commonCharacters } from "./common-characters";

/** Reads a run of Chinese characters as syllables; characters without a known reading are left out. */
export type ReadSyllables = (han: string) => readonly string[];

/** How each character is read by itself. */
function readCharacters({ common, others }: Omit<Syllables, "pairs">): ReadonlyMap<string, string> {
  const characters = commonCharacters();
  const single = new Map<string, string>();
  let at = 0;
  for (const [, syllable = "", count] of common.matchAll(/([a-z]+)(\d*)/g)) {
    for (const end = at + Number(count || 1); at < end; at++) single.set(characters[at] ?? "", syllable);
  }
  for (const [syllable, list] of Object.entries(others)) {
    for (const character of list) single.set(character, syllable);
  }
  return single;
}

function tablesOf({ pairs, ...characters }: Syllables) {
  const double = new Map(Object.entries(pairs).map(([pair, read]) => [pair, read.split(" ")]));
  return { single: readCharacters(characters), double };
}

/** Makes the reader from the table that ships with the library; a page that reads nothing yet does not unfold it. */
export function syllableReader(syllables: Syllables): ReadSyllables {
  let tables: ReturnType<typeof tablesOf> | undefined;
  return (han) => {
    const { single, double } = (tables ??= tablesOf(syllables));
    const out: string[] = [];
    /** What the pair that began one character before says of this one. */
    let before: string | undefined;
    for (let at = 0; at < han.length; at++) {
      const pair = double.get(han.slice(at, at + 2));
      const syllable = pair?.[0] ?? before ?? single.get(han.charAt(at));
      before = pair?.[1];
      if (syllable !== undefined) out.push(syllable);
    }
    return out;
  };
}

/** Folds a spelling so that what people mix up is the same: zh/z, ch/c, sh/s, -ng/-n, ü/u. */
export function foldSpelling(latin: string): string {
  return latin
    .replace(/([zcs])h/g, "$1")
    .replace(/ng/g, "n")
    .replace(/v/g, "u");
}

/** Folds one syllable, l and n at its front included. */
export function foldSyllable(syllable: string): string {
  return foldSpelling(syllable).replace(/^l/, "n");
}
