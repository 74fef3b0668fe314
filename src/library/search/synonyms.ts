import type { Synonyms } from "../schema";

/** What else the words of a query may be called. */
interface FoundSynonyms {
  /** The words of the forms. */
  readonly heads: readonly string[];
  readonly others: readonly string[];
}

/** Finds the words of a query that have synonyms. */
export type FindSynonyms = (normalized: string) => FoundSynonyms;

/** Makes the finder: longer words are found before the shorter ones in them, and a found word is used up. */
export function synonymFinder(groups: Synonyms): FindSynonyms {
  const byWord = new Map<string, (readonly string[])[]>();
  for (const group of groups) {
    for (const word of group) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  const longest = Math.max(0, ...[...byWord.keys()].map((word) => word.length));
  /** The longest known word that begins at a place. */
  const wordAt = (text: string, at: number): string | undefined => {
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length);
      if (byWord.has(word)) return word;
    }
    return undefined;
  };
  const wordsIn = (text: string): readonly string[] => {
    const words: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const word = wordAt(text, at);
      if (word === undefined) continue;
      words.push(word);
      at += word.length - 1;
    }
    return words;
  };
  return (normalized) => {
    const words = wordsIn(normalized);
    const groupsOf = words.flatMap((word) => byWord.get(word) ?? []);
    const heads = new Set(groupsOf.map(([head = ""]) => head));
    const others = new Set(groupsOf.flatMap((group) => group.slice(1)));
    for (const word of words) {
      heads.delete(word);
      others.delete(word);
    }
    return { heads: [...heads], others: [...others].filter((other) => !heads.has(other)) };
  };
}
