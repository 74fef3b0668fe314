import type { Scores } from "./postings";
import { scanBroken } from "./scan-broken";
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

/** Nobody types more than this of a name whose words he leaves out. */
const longestApart = 24;

/** Where initials may be parted: not behind the first or before the last, which stand in every name. */
function partsOfInitials(query: string): readonly string[] {
  return query.length < 4 ? [] : [query.slice(0, 2), ...query.slice(2, -2), query.slice(-2)];
}

const syllables = /[^aeiou]?[aeiou]+(?:[nr](?![aeiou]))?/g;

/** The syllables of folded pinyin; none where it is something else, such as initials. */
function syllablesOf(query: string): readonly string[] {
  const found = query.match(syllables) ?? [];
  return found.join("") === query ? found : [];
}

/** A query that has a gap somewhere. */
interface Torn {
  readonly pattern: RegExp;
  readonly first: string;
}

/** Finds the parts one behind the other, with something left out in one place. */
function apart(parts: readonly string[]): RegExp {
  const rest = (from: number): string => parts.slice(from).join("");
  const pattern = parts
    .slice(0, -1)
    .reduceRight((later, part, at) => `${part}(?:[^\\n]+${rest(at + 1)}${later && `|${later}`})`, "");
  return new RegExp(pattern, "y");
}

/** True where the parts stand one behind the other somewhere from a place on, and begin before another. */
function standsIn(
  text: string,
  { pattern, first }: Torn,
  [from, before]: readonly [number, number],
): boolean {
  for (let place = text.indexOf(first, from); place >= 0 && place < before;) {
    pattern.lastIndex = place;
    if (pattern.test(text)) return true;
    place = text.indexOf(first, place + 1);
  }
  return false;
}

/** All documents that hold the query in two parts: who types the sounds of a name leaves words out of it. */
function scanApart(
  { text, starts }: Joined,
  { parts, weight, scores }: { parts: readonly string[]; weight: number; scores: Scores },
): void {
  const { length } = parts.join("");
  const [first = ""] = parts;
  if (parts.length < 2 || length > longestApart) return;
  const torn = { pattern: apart(parts), first };
  // Torn in one place, one of its halves stands whole: what is long is sooner found than a syllable.
  const middle = (parts.length + 1) >> 1;
  for (const half of new Set([parts.slice(0, middle).join(""), parts.slice(middle - 1).join("")])) {
    for (let place = text.indexOf(half); place >= 0; place = text.indexOf(half, place + 1)) {
      const document = stretchAt(starts, place);
      const start = starts[document] ?? 0;
      const end = (starts[document + 1] ?? text.length) - 1;
      place = end - 1;
      if ((scores.of[document] ?? 0) > 0 || !standsIn(text, torn, [start, end])) continue;
      scores.touched[scores.count++] = document;
      scores.of[document] = weight + length / Math.max(1, end - start);
    }
  }
}

/** Letters that no Chinese syllable begins with: who types one among whole syllables gives no initials. */
const neverInitial = /[iuv]/;

/** Scores names by pinyin: initials (`gbznt`) or full syllables, whole or in part; failing that, with words left out or mistyped. */
export function searchLatin({ initials, full }: Sounds, latin: string, scores: Scores): void {
  const folded = foldSpelling(latin);
  const spelled = syllablesOf(folded);
  const mayBeInitials = spelled.length < 2 || !neverInitial.test(latin);
  if (mayBeInitials) scan(initials, { query: latin, weight: 2, scores });
  scan(full, { query: folded, weight: 2.5, scores });
  if (scores.count > 0) return;
  if (spelled.length > 0) scanApart(full, { parts: spelled, weight: 2.5, scores });
  else scanApart(initials, { parts: partsOfInitials(latin), weight: 2, scores });
  if (scores.count === 0) scanBroken(full, folded, scores);
  if (scores.count === 0 && mayBeInitials) scanBroken(initials, latin, scores);
}
