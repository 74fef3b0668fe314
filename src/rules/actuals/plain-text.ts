/** A cell's words for comparison: one spelling for each glyph, no blanks, no punctuation. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[≧⩾]/g, "≥")
    .replace(/[≦⩽]/g, "≤")
    .replace(/[\s，。；、,;:]+/g, "");
}
