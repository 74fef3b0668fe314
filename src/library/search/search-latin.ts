import type { NameIndex } from "./name-index";
import type { Scores } from "./postings";
import { foldSpelling } from "./syllables";

/** The document whose stretch of the joined text holds a place. */
function documentAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** All documents whose text holds the query: whole names score best, then beginnings, then short names. */
function scan(
  text: string,
  starts: Uint32Array,
  { query, weight, scores }: { query: string; weight: number; scores: Scores },
): void {
  for (let place = text.indexOf(query); place >= 0; place = text.indexOf(query, place + 1)) {
    const document = documentAt(starts, place);
    const start = starts[document] ?? 0;
    const end = (starts[document + 1] ?? text.length + 1) - 1;
    const score = weight + (place === start ? 1 : 0) + query.length / Math.max(1, end - start);
    const before = scores.of[document] ?? 0;
    if (before === 0) scores.touched.push(document);
    scores.of[document] = Math.max(before, score);
    place = end;
  }
}

/** Scores names by pinyin: initials (`gbznt`) or full syllables, whole or in part. */
export function searchLatin(index: NameIndex, latin: string, scores: Scores): void {
  scan(index.initials, index.initialStarts, { query: latin, weight: 2, scores });
  scan(index.full, index.fullStarts, { query: foldSpelling(latin), weight: 2.5, scores });
}
