const noise = /(?<!\d)[.~-]|[.~-](?!\d)|[^\p{L}\p{N}%‰≥≤<>=±+.~-]/gu;
const glyphs: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "═": "=",
  "–": "-",
  "—": "-",
  "−": "-",
};

/** A text of such characters alone is spelled already as it should be; most names are. */
const plain = /^[\u4e00-\u9fa50-9a-z%≥≤]*$/;

/** One spelling for texts that mean the same: NFKC, small letters, one glyph each for ≥ ≤ =, no blanks and no punctuation. */
export function normalizeText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/[≧⩾≦⩽═–—−]/g, (char) => glyphs[char] ?? char)
    .toLowerCase()
    .replace(noise, "");
}

/** The pairs of neighbouring characters of a text, and how often each stands there. */
export function bigramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are, from 0 to 1: the share of two-character windows they have in common (Dice). */
export function similarity(one: string, other: string): number {
  const [a, b] = [normalizeText(one), normalizeText(other)];
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = bigramsOf(a);
  let common = 0;
  for (const [pair, count] of bigramsOf(b)) common += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length - 2);
}
