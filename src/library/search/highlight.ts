import { isHan, normalize, wordsOf } from "./normalize";

/** A stretch of a name, end excluded. */
export interface HitRange {
  readonly start: number;
  readonly end: number;
}

/** Windows of two characters; a Latin word whole. */
function windowsOf(query: string): readonly string[] {
  return wordsOf(normalize(query)).flatMap((word) =>
    isHan(word)
      ? Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
      : [word],
  );
}

/** What the query and the name have in common, as stretches of the name: for marking hits. */
export function hitRanges(name: string, query: string): readonly HitRange[] {
  const wanted = new Set(windowsOf(query));
  const lone = normalize(query);
  if (wanted.size === 0 && isHan(lone)) wanted.add(lone);
  const lower = name.toLowerCase();
  const marked = new Uint8Array(name.length);
  for (const term of wanted) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
      marked.fill(1, at, at + term.length);
    }
  }
  const ranges: HitRange[] = [];
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] !== 1) continue;
    const start = at;
    while (marked[at] === 1) at++;
    ranges.push({ start, end: at });
  }
  return ranges;
}
