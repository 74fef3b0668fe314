import { templateCharacters, templateWordCharacters } from "./structure/placeholder-lexicon";
import { oddCharacters } from "./wording/typo-lexicon";
import { respelledCharacters } from "./wording/respelled-characters";

/** What the characters of a text hint at; several may be joined by `|`. */
export const sign = {
  /** A word that is often misspelled. */
  typo: 1,
  /** A value that has another, more usual spelling. */
  spelling: 2,
  /** Something that a template prints where the unit's own words belong. */
  template: 4,
  /** A template's word for a name. */
  templateWord: 8,
} as const;

/** Stands twice in a row only in a wrong word or in the dots of a template. */
const doubled = 16;
const ofDoubled: Readonly<Record<string, number>> = {
  率: sign.typo,
  度: sign.typo,
  ".": sign.template,
  "。": sign.template,
};

/** The signs of every character: one look at a text answers for several rules. */
const signsOfCode = new Uint8Array(0x10000);

function mark(characters: string, of: number): void {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    signsOfCode[code] = (signsOfCode[code] ?? 0) | of;
  }
}

mark(oddCharacters, sign.typo);
mark(respelledCharacters, sign.spelling);
mark(templateCharacters, sign.template);
mark(templateWordCharacters, sign.templateWord);
mark(Object.keys(ofDoubled).join(""), doubled);

/** All signs in a text. A text without a sign certainly has nothing of the kind; one with it may. */
export function signsIn(text: string): number {
  let signs = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const of = signsOfCode[code] ?? 0;
    if (of !== 0) {
      signs |= of;
      if (code === before && of >= doubled) signs |= ofDoubled[text.charAt(at)] ?? 0;
    }
    before = code;
  }
  return signs & (doubled - 1);
}
