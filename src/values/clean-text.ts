import { plainGlyphs } from "./plain-glyphs";
import { hiddenSigns } from "./visible-text";

/** A value is a few words; what stands behind this many characters of a cell cannot change what it means. */
const longest = 500;

/** Most cells hold nothing but Han characters, ASCII without blanks and quotes, and the two common signs. */
const alreadyClean = /^[\u4e00-\u9fff!#-&(-Z\\^_a-~≥≤]*$/;

/** What NFKC leaves alone: each group's last character is what the others become; a group without one is dropped. */
const glyphs = new Map<string, string>();
for (const group of [
  "≧⩾≽⪰≮≥",
  "≦⩽≼⪯≯≤",
  "═꞊=",
  "〜∼⁓~",
  "—–―─━‒‐‑−-",
  "∕⁄/",
  "•・‧∙⋅·",
  "【〔[(",
  "】〕])",
  "℅%",
]) {
  const chars = Array.from(group);
  for (const char of chars.slice(0, -1)) glyphs.set(char, chars.at(-1) ?? "");
}
for (const char of "“”‘’「」『』\"'`") glyphs.set(char, "");

const oddGlyph = new RegExp(`[\\${[...glyphs.keys()].join("\\")}]`, "g");
const blank = new RegExp(`[\\s${hiddenSigns}]+`, "g");
const circledNumber = /[\u2460-\u2473]/g;
const marksAtEnds = "。,;:、·!?";

/** Sentences differ from that by their punctuation alone. */
const cleanButForMarks = /^[\u4e00-\u9fff!#-&(-Z\\^_a-~≥≤，（）：；！？。、]*$/;

function respelled(text: string): string {
  if (cleanButForMarks.test(text)) return plainGlyphs(text);
  return text
    .replace(/℅/g, "%")
    .replace(circledNumber, ";")
    .normalize("NFKC")
    .replace(blank, "")
    .replace(oddGlyph, (char) => glyphs.get(char) ?? char);
}

/** (95%) → 95%. */
function withoutBrackets(text: string): string {
  return text.startsWith("(") && text.indexOf(")") === text.length - 1 ? text.slice(1, -1) : text;
}

/** One spelling for each glyph (NFKC, ≧ → ≥, every dash → -), no blanks, no punctuation at the ends; at most 500 characters. */
export function cleanText(text: string): string {
  const capped = text.length > longest ? text.slice(0, longest) : text;
  const spelled = alreadyClean.test(capped) ? capped : respelled(capped);
  const joined = spelled.includes("--") ? spelled.replace(/-+/g, "-") : spelled;
  let start = 0;
  let end = joined.length;
  while (start < end && marksAtEnds.includes(joined.charAt(start))) start++;
  while (end > start && marksAtEnds.includes(joined.charAt(end - 1))) end--;
  if (joined.charAt(end - 1) === "." && joined.charAt(end - 2) !== ".") end--;
  return withoutBrackets(joined.slice(start, end));
}
