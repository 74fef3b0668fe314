import { isHan, normalize, wordsOf } from "./normalize";

/** Windows of two characters of a Chinese run; a Latin word is one token. */
export function bigramsOf(text: string): readonly string[] {
  const out: string[] = [];
  for (const word of wordsOf(normalize(text))) {
    if (!isHan(word)) out.push(word);
    else for (let at = 0; at + 1 < word.length; at++) out.push(word.slice(at, at + 2));
  }
  return out;
}

/** What names are indexed by: every character and every window of two; Latin words whole. */
export function gramsOf(text: string): readonly string[] {
  const out: string[] = [];
  for (const word of wordsOf(normalize(text))) {
    if (!isHan(word)) {
      out.push(word);
      continue;
    }
    for (let at = 0; at < word.length; at++) {
      out.push(word.charAt(at));
      if (at + 1 < word.length) out.push(word.slice(at, at + 2));
    }
  }
  return out;
}
