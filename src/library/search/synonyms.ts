import type { Synonyms } from "../schema";

/** Finds the words of a query that have synonyms. */
export type FindSynonyms = (normalized: string) => readonly string[];

/** Makes the finder: longer words are found before the shorter ones in them, and a found word is used up. */
export function synonymFinder(groups: Synonyms): FindSynonyms {
  const others = new Map<string, Set<string>>();
  for (const [word, group] of groups.flatMap((words) => words.map((one) => [one, words] as const))) {
    const known = others.get(word) ?? new Set<string>();
    group.filter((other) => other !== word).forEach((other) => known.add(other));
    others.set(word, known);
  }
  const longest = Math.max(0, ...[...others.keys()].map((word) => word.length));
  /** The longest known word that begins at a place. */
  const wordAt = (text: string, at: number): string | undefined => {
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length);
      if (others.has(word)) return word;
    }
    return undefined;
  };
  return (normalized) => {
    const out = new Set<string>();
    for (let at = 0; at < normalized.length; at++) {
      const word = wordAt(normalized, at);
      if (word === undefined) continue;
      for (const other of others.get(word) ?? []) out.add(other);
      at += word.length - 1;
    }
    return [...out];
  };
}
