import type { NameIndex } from "./name-index";
import type { Scores } from "./postings";

/** An item found, with its score and the document (name or synonym) that fits best. */
export interface NameHit {
  readonly item: number;
  readonly score: number;
  readonly document: number;
}

/** How a search is narrowed. */
export interface SearchLimits {
  readonly limit: number;
  /** False for items that are filtered out. */
  readonly accepts?: (item: number) => boolean;
}

/** A synonym's text counts a little less than the name itself. */
const synonymDocument = 0.92;

/** Best first; the earlier item where two are as good, and its name before what else it is called. */
function byRank(a: NameHit, b: NameHit): number {
  return b.score - a.score || a.item - b.item || a.document - b.document;
}

/** So many hits are gathered at least, and so many times the limit, before what is beyond it goes. */
const leastGathered = 64;
const gathered = 4;

/** The best of some hits, each item once. */
function bestOf(hits: NameHit[], limit: number): NameHit[] {
  hits.sort(byRank);
  const seen = new Set<number>();
  const best: NameHit[] = [];
  for (const hit of hits) {
    if (best.length === limit) break;
    if (seen.has(hit.item)) continue;
    seen.add(hit.item);
    best.push(hit);
  }
  return best;
}

/** The best items by the best document of each; leaves the scores empty for the next search. */
export function topItems(
  { owners, firsts }: NameIndex,
  scores: Scores,
  { limit, accepts }: SearchLimits,
): readonly NameHit[] {
  const { of, touched, count } = scores;
  const room = Math.max(leastGathered, limit * gathered);
  let hits: NameHit[] = [];
  let least = 0;
  for (let at = 0; at < count; at++) {
    const document = touched[at] ?? 0;
    const raw = of[document] ?? 0;
    of[document] = 0;
    const item = owners[document] ?? 0;
    const score = firsts[item] === document ? raw : raw * synonymDocument;
    if (score < least || (accepts && !accepts(item))) continue;
    hits.push({ item, score, document });
    if (hits.length < room) continue;
    hits = bestOf(hits, limit);
    if (hits.length === limit) least = hits[limit - 1]?.score ?? 0;
  }
  scores.count = 0;
  return bestOf(hits, limit);
}
