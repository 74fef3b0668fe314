import type { Points, Quantity } from "../form/form";
import { toHundredths } from "../values/hundredths";
import { plainGlyphs } from "../values/plain-glyphs";

/** Which of two things that share a cell. */
export type Half = "first" | "second";

const twoFigures = /^(\d{1,4}(?:\.\d+)?)分?[/(](\d{1,4}(?:\.\d+)?)分?[)]?$/;

/** One half of 18/20, 18（20） in a column for score and weight; what is no pair of figures is taken as it stands. */
export function halfOfPoints(whole: Points, half: Half): Points {
  const { within = whole.text } = whole;
  const plain = plainGlyphs(within);
  const [, first, second] = twoFigures.exec(plain) ?? [];
  const text = half === "first" ? first : second;
  if (text === undefined) return whole;
  const from = half === "first" ? plain.indexOf(text) : plain.lastIndexOf(text);
  const points = whole.covered ? null : toHundredths(Number(text));
  return { ...whole, text, within, from, points };
}

/** 目标：≥95%；完成：98%, ≥95%（实际98%）. */
const labelled =
  /^(?:[^\d:]{2,6}:)?\s{0,9}([^:]{0,80}?)[\s;,、/]{0,9}(?:\(?(?:实际|完成)+值?:|\((?:实际|完成)+)\s{0,9}([^()]{1,80}?)\)?$/;
const inBrackets = /^(.*\S)\s*\(([^()]*)\)$/;
const figureFirst = /^[\s≥≤<>=]*\d/;
const figure = /\d/;
const longestUnit = 3;
const longest = 80;

/** 46万元/公里/45万元/公里 is cut in the middle; of an even number of strokes the first before a figure cuts. */
function cutInTwo(text: string): readonly string[] {
  const stroke = text.includes("/") ? "/" : "\n";
  const parts = text.split(stroke);
  const isOdd = parts.length % 2 === 1;
  const cut = isOdd
    ? parts.findIndex((part, index) => index > 0 && figureFirst.test(part))
    : parts.length / 2;
  if (cut < 1) return [];
  const halves = [parts.slice(0, cut), parts.slice(cut)].map((half) => half.join(stroke).trim());
  const [before = "", behind = ""] = halves;
  return figure.test(before) && !figure.test(behind) && behind.length <= longestUnit ? [] : halves;
}

/** The target and the actual that stand in one cell. */
function halvesOf(text: string): readonly string[] {
  if (text.length > longest) return [];
  const [, ...halves] = labelled.exec(text) ?? [];
  if (halves.length > 0) return halves;
  const cut = cutInTwo(text);
  return cut.length > 0 ? cut : (inBrackets.exec(text)?.slice(1) ?? []);
}

/** True where a cell says itself that it holds a target and what came of it. */
export function tellsBoth(key: string): boolean {
  return key.length <= longest && labelled.test(key);
}

/** One half of ≥95%/98% in a column for target and actual; what is no pair is the target. */
export function partOfPair(whole: string, half: Half): Pick<Quantity, "text" | "within"> {
  const [target = whole, actual = ""] = halvesOf(plainGlyphs(whole));
  return { text: half === "first" ? target : actual, within: whole };
}
