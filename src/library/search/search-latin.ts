import type { Scores } from "./postings";
import type { Joined, Sounds } from "./sounds";
import { stretchAt } from "./stretch-at";
import { foldSpelling } from "./syllables";

/** Shorter queries stand in almost every name: they are looked for at the beginnings. */
const fewestInside = 3;

/** All documents whose text holds the query: whole names score best, then beginnings, then short names. */
function scan(
  { text, starts }: Joined,
  { query, weight, scores }: { query: string; weight: number; scores: Scores },
): void {
  const front = query.length < fewestInside ? "\n" : "";
  const wanted = `${front}${query}`;
  for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1)) {
    const document = stretchAt(starts, place + front.length);
    const start = starts[document] ?? 0;
    const end = (starts[document + 1] ?? text.length) - 1;
    const isFront = place + front.length === start;
    const score = weight + (isFront ? 1 : 0) + query.length / Math.max(1, end - start);
    const before = scores.of[document] ?? 0;
    if (before === 0) scores.touched[scores.count++] = document;
    scores.of[document] = Math.max(before, score);
    place = end - 1;
  }
}

/** Scores names by pinyin: initials (`gbznt`) or full syllables, whole or in part. */
export function searchLatin(sounds: Sounds, latin: string, scores: Scores): void {
  scan(sounds.initials, { query: latin, weight: 2, scores });
  scan(sounds.full, { query: foldSpelling(latin), weight: 2.5, scores });
}
