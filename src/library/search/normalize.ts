const ignored = /[\s\p{P}\p{S}]+/gu;

const plain = /^[\u4e00-\u9fff]+$/;

/** True for nothing but Chinese characters, as most names are: such a text is one word and as it stands. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** A name or query as it is compared: full-width forms folded, lower case, punctuation and white space as one space. */
export function normalize(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize("NFKC").toLowerCase().replace(ignored, " ").trim();
}

const words = /[a-z0-9.]+|\p{Script=Han}+/gu;

/** The runs of Chinese characters and of Latin letters and figures in a normalised text. */
export function wordsOf(normalized: string): readonly string[] {
  if (isPlain(normalized)) return [normalized];
  return normalized.match(words) ?? [];
}

const han = /^\p{Script=Han}/u;

/** True for a run of Chinese characters. */
export function isHan(word: string): boolean {
  return han.test(word);
}
