/** Makes a search for the longest of some words that stands at a place of a text. */
export function wordFinder(words: Iterable<string>): (text: string, at: number) => string | undefined {
  const byFirst = new Map<string, string[]>();
  for (const word of words) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length);
  return (text, at) => byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
}
