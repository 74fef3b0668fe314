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

/** Both parts of what was typed are this long at least: an initial by itself stands in every name. */
const shortestPart = 2;
/** Nobody types more than this of a name whose words he leaves out. */
const longestApart = 24;

/** All documents that hold the query in two parts: who types the sounds of a name leaves words out of it. */
function scanApart(
  { text, starts }: Joined,
  { query, weight, scores }: { query: string; weight: number; scores: Scores },
): void {
  if (query.length > longestApart || query.length < 2 * shortestPart) return;
  const ends = Array.from({ length: query.length - 2 * shortestPart + 1 }, (_, at) => at + shortestPart);
  const parted = ends.map((end) => `${query.slice(0, end)}[^\\n]+${query.slice(end)}`).join("|");
  for (const { index } of text.matchAll(new RegExp(parted, "g"))) {
    const document = stretchAt(starts, index);
    const length = (starts[document + 1] ?? text.length) - 1 - (starts[document] ?? 0);
    if (scores.of[document] !== 0) continue;
    scores.touched[scores.count++] = document;
    scores.of[document] = weight + query.length / Math.max(1, length);
  }
}

/** Scores names by pinyin: initials (`gbznt`) or full syllables, whole or in part; failing that, with words left out. */
export function searchLatin(sounds: Sounds, latin: string, scores: Scores): void {
  const ways = [
    [sounds.initials, { query: latin, weight: 2, scores }],
    [sounds.full, { query: foldSpelling(latin), weight: 2.5, scores }],
  ] as const;
  for (const [joined, how] of ways) scan(joined, how);
  if (scores.count === 0) for (const [joined, how] of ways) scanApart(joined, how);
}
