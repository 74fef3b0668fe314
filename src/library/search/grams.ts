import { isHan, isPlain, normalize, wordsOf } from "./normalize";

/** A window of one or two characters, or a Latin word, as a number: texts are compared and indexed by these. */
export type Gram = number;

const perCharacter = 0x10000;
/** Chinese characters begin above this, so that no window of two has the number of a Latin word. */
const latinEnd = 0x2e000000;

/** FNV-1a: spreads short words over 32 bits. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const latinGram = (word: string): Gram => perCharacter + (hashOf(word) % (latinEnd - perCharacter));

function pushGrams(out: Gram[], word: string, withSingles: boolean): void {
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (at > 0) out.push(before * perCharacter + code);
    if (withSingles) out.push(code);
    before = code;
  }
}

function read(text: string, withSingles: boolean): readonly Gram[] {
  const out: Gram[] = [];
  if (isPlain(text)) {
    pushGrams(out, text, withSingles);
    return out;
  }
  for (const word of wordsOf(normalize(text))) {
    if (isHan(word)) pushGrams(out, word, withSingles);
    else out.push(latinGram(word));
  }
  return out;
}

/** Windows of two characters of a Chinese run; a Latin word is one. */
export function bigramsOf(text: string): readonly Gram[] {
  return read(text, false);
}

/** What names are indexed by: every character and every window of two; Latin words whole. */
export function gramsOf(text: string): readonly Gram[] {
  return read(text, true);
}

/** True for a single character. */
export function isSingle(gram: Gram): boolean {
  return gram < perCharacter;
}

/** True for a Latin word, of which nothing but its number is known. */
export function isLatin(gram: Gram): boolean {
  return gram >= perCharacter && gram < latinEnd;
}

/** A character, or a window of two, as it is written. */
export function writtenOf(gram: Gram): string {
  const last = gram % perCharacter;
  return isSingle(gram) ? String.fromCharCode(last) : String.fromCharCode((gram - last) / perCharacter, last);
}
