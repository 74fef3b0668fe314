import type { Industry } from "../schema";

/**
 * The industry a text names: its id (`education`), its Chinese name, or words such as 民政/养老. Null when it names none or
 * several equally.
 */
export function industryOf(text: string, industries: readonly Industry[]): string | null {
  const asked = text.trim();
  if (asked === "") return null;
  const exact = industries.find(({ id, name }) => id === asked || name === asked);
  if (exact) return exact.id;
  const scored = industries
    .filter(({ id }) => id !== "common")
    .map(({ id, name, words }) => ({
      id,
      score: [name, ...words].reduce((sum, word) => sum + (asked.includes(word) ? word.length : 0), 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score > 0 && best.score > (next?.score ?? 0) ? best.id : null;
}
