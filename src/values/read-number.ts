import { parseChineseNumeral } from "./chinese-numeral";
import { longestFigure } from "./longest-figure";
import { textAt } from "./match-at";

/** A numeral at a place of a text: its digits, and the power of ten its scale word (万, 亿) stands for. */
export interface Numeral {
  readonly digits: string;
  readonly exponent: number;
  readonly end: number;
  readonly inWords: boolean;
  /** 余 or 多 stands beside the scale word. */
  readonly approximate: boolean;
}

const arabic = /[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const chinese =
  /[零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+(?:点[零〇一二三四五六七八九]+)?/y;
// 千克, 千米, 千瓦 and 百分比 are units of their own; 千元 is kept as a unit of money.
const scaleWord = /万亿|[十百千]?[万亿]|千(?![克米瓦元卡伏])|百(?!分)/y;
const about = /[余多]/y;

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

function powerOf(word: string): number {
  return Array.from(word).reduce((sum, char) => sum + (powers[char] ?? 0), 0);
}

function inWords(text: string, at: number): Numeral | undefined {
  const run = textAt(chinese, text, at);
  if (run === "") return undefined;
  const end = at + run.length;
  // 贰佰万元 is 200 万元: the last 万 or 亿 is kept apart, as it is behind digits.
  const scale = /.[万亿]$/.test(run) ? run.slice(-1) : "";
  const digits = parseChineseNumeral(run.slice(0, run.length - scale.length));
  return digits === undefined
    ? undefined
    : { digits, exponent: powerOf(scale), end, inWords: true, approximate: false };
}

/** 3万5千 and 1亿2000万 in the larger scale: 3.5万. */
function readCompound(
  text: string,
  at: number,
  first: { digits: string; power: number },
): Numeral | undefined {
  const figure = textAt(arabic, text, at);
  const scale = figure === "" ? "" : textAt(scaleWord, text, at + figure.length);
  const power = scale === "" && text.startsWith("千元", at + figure.length) ? 3 : powerOf(scale);
  if (power === 0 || power >= first.power) return undefined;
  const sum = Number(first.digits) + Number(`${figure.replaceAll(",", "")}e${power - first.power}`);
  const end = at + figure.length + Math.max(scale.length, 1);
  const digits = String(Number(sum.toPrecision(15)));
  return { digits, exponent: first.power, end, inWords: false, approximate: false };
}

/** Reads `12,345.67`, `1.2万`, `10余万`, `三千二百`, `半` at a place of a cleaned text. */
export function readNumber(text: string, at: number): Numeral | undefined {
  const first = text.charCodeAt(at);
  if (first >= 0x4e00) {
    if (text.charAt(at) === "半")
      return { digits: "0.5", exponent: 0, end: at + 1, inWords: true, approximate: false };
    return inWords(text, at);
  }
  const figure = textAt(arabic, text, at);
  if (figure === "" || figure.length > longestFigure) return undefined;
  const digits = figure.replaceAll(",", "");
  const behind = at + figure.length;
  if (text.charCodeAt(behind) < 0x4e00 || behind === text.length)
    return { digits, exponent: 0, end: behind, inWords: false, approximate: false };
  const aboutFirst = textAt(about, text, behind);
  const scale = textAt(scaleWord, text, behind + aboutFirst.length);
  const aboutLast = aboutFirst === "" ? textAt(about, text, behind + scale.length) : "";
  const end = behind + aboutFirst.length + scale.length + aboutLast.length;
  const compound = scale === "" ? undefined : readCompound(text, end, { digits, power: powerOf(scale) });
  if (compound) return compound;
  return {
    digits,
    exponent: powerOf(scale),
    end,
    inWords: false,
    approximate: aboutFirst + aboutLast !== "",
  };
}
