import type { Scores } from "./postings";
import type { Joined } from "./sounds";
import { stretchAt } from "./stretch-at";

/** Fewer letters than this stand in many names. */
const shortestEnd = 3;
const shortestBroken = 7;
/** In an imported library of tens of thousands of names nobody waits for mistyped pinyin. */
const longestText = 1_000_000;
/** A letter that was mistyped, and what it takes with it from either end. */
const mostBroken = 3;

/** The most letters of the query, from one end, that stand in the text: who finds so many finds fewer, too. */
function longestEnd(text: string, endOf: (length: number) => string, most: number): string {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.includes(endOf(middle))) low = middle;
    else high = middle - 1;
  }
  return low < shortestEnd ? "" : endOf(low);
}

/** All documents that hold the query but for one mistyped place: what stands before it, and what stands behind. */
export function scanBroken({ text, starts }: Joined, query: string, scores: Scores): void {
  const { length } = query;
  if (length < shortestBroken || text.length > longestText) return;
  const held = new Map<number, number>();
  const front = longestEnd(text, (count) => query.slice(0, count), length - 1);
  const back = longestEnd(text, (count) => query.slice(length - count), length - 1);
  for (const end of [front, back].filter((one) => one !== "")) {
    for (let place = text.indexOf(end); place >= 0; place = text.indexOf(end, place + 1)) {
      const document = stretchAt(starts, place);
      held.set(document, (held.get(document) ?? 0) + end.length);
      place = (starts[document + 1] ?? text.length) - 2;
    }
  }
  for (const [document, letters] of held) {
    if (letters < length - mostBroken) continue;
    const size = (starts[document + 1] ?? text.length) - 1 - (starts[document] ?? 0);
    scores.touched[scores.count++] = document;
    scores.of[document] = letters / length + length / Math.max(length, size);
  }
}
