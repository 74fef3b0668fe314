import { bigramsOf } from "../../values/chinese-text";
import { isOnlyWords } from "../../values/only-words";
import { plainGlyphs } from "../../values/plain-glyphs";

const alike = 0.9;

const hanBegin = 0x4e00;
const hanEnd = 0x9fff;
/** One text may be longer than the other by so much. */
const longer = 1.3;

function bare(text: string): string {
  return isOnlyWords(text) ? text : plainGlyphs(text).replace(/[\s\p{P}\p{S}]+/gu, "");
}

/** The Chinese characters of a text: all of them are words. */
function hanIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= hanBegin && code <= hanEnd) count++;
  }
  return count;
}

/** True where two texts say the same words, give or take a character in ten. */
export function sameWords(one: string, other: string): boolean {
  if (one.length > other.length * 3 + 10) return false;
  const b = bare(other);
  if (hanIn(one) > b.length * longer) return false;
  const a = bare(one);
  if (a === b) return a !== "";
  if (Math.min(a.length, b.length) < 2 || a.length > b.length * longer || b.length > a.length * longer)
    return false;
  const left = bigramsOf(b);
  let shared = 0;
  for (const [pair, count] of bigramsOf(a)) shared += Math.min(count, left.get(pair) ?? 0);
  return (2 * shared) / (a.length + b.length - 2) >= alike;
}
