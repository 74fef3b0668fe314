import { plainGlyphs } from "../../values/plain-glyphs";

/** A cell's words for comparison: one spelling for each glyph, no blanks, no punctuation. */
export function plainText(text: string): string {
  return plainGlyphs(text)
    .replace(/[≧⩾]/g, "≥")
    .replace(/[≦⩽]/g, "≤")
    .replace(/[\s，。；、,;:]+/g, "");
}
