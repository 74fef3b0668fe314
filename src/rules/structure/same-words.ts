import { plainGlyphs } from "../../values/plain-glyphs";

const alike = 0.9;

function bare(text: string): string {
  return plainGlyphs(text).replace(/[\s\p{P}\p{S}]+/gu, "");
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** True where two texts say the same words, give or take a character in ten. */
export function sameWords(one: string, other: string): boolean {
  if (one.length > other.length * 3 + 10) return false;
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return a !== "";
  if (Math.min(a.length, b.length) < 2 || a.length > b.length * 1.3 || b.length > a.length * 1.3)
    return false;
  const left = pairsOf(b);
  let shared = 0;
  for (const [pair, count] of pairsOf(a)) shared += Math.min(count, left.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2) >= alike;
}
