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

/** Best first; the earlier item where two are as good. */
function isBefore(a: NameHit, b: NameHit): boolean {
  return a.score === b.score ? a.item < b.item : a.score > b.score;
}

/** Puts a hit into its place of a short sorted list, and drops what is beyond the limit. */
function insert(list: NameHit[], hit: NameHit, limit: number): void {
  const same = list.findIndex(({ item }) => item === hit.item);
  if (same >= 0) {
    const known = list[same];
    if (known && !isBefore(hit, known) && known.score >= hit.score) return;
    list.splice(same, 1);
  }
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && isBefore(other, hit)) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, hit);
  if (list.length > limit) list.pop();
}

/** The best items by the best document of each; leaves the scores empty for the next search. */
export function topItems(
  { owners, firsts }: NameIndex,
  scores: Scores,
  { limit, accepts }: SearchLimits,
): readonly NameHit[] {
  const { of, touched, count } = scores;
  const list: NameHit[] = [];
  let least = 0;
  for (let at = 0; at < count; at++) {
    const document = touched[at] ?? 0;
    const raw = of[document] ?? 0;
    of[document] = 0;
    const item = owners[document] ?? 0;
    const score = firsts[item] === document ? raw : raw * synonymDocument;
    if (score < least || (accepts && !accepts(item))) continue;
    insert(list, { item, score, document }, limit);
    if (list.length === limit) least = list[limit - 1]?.score ?? 0;
  }
  scores.count = 0;
  return list;
}
