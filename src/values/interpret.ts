import { isBlank } from "./blank";
import { calendarValue, plainValue, quantityValue, valueOf } from "./build-value";
import { parseChineseNumeral } from "./chinese-numeral";
import { cleanText } from "./clean-text";
import { isGrade, tierOf } from "./grades";
import { emptyPhrases, isPlaceholder, noneOf, wholePhrases } from "./phrases";
import { readCalendar } from "./read-calendar";
import { readPoint } from "./read-point";
import { readQuantity } from "./read-quantity";
import { readSentence } from "./read-sentence";
import { readWordsBefore } from "./read-words";
import { hasBrokenDigits, readBrokenSign } from "./scanner-damage";
import type { Value } from "./value";
import { isFigure } from "./value-kinds";

interface Cell {
  /** As given; the value keeps it. */
  readonly text: string;
  readonly clean: string;
  readonly year: number | undefined;
}

type Reader = (cell: Cell) => Value | undefined;

const mayHoldFigure = /[\d零〇一二两三四五六七八九十百千万半廿卅壹贰叁肆伍陆柒捌玖拾年季]/;
const listNumber = /(?:^|[\s;；。])[(（]?\d{1,2}[、.．)）](?!\d)/;
const listNumbers = new RegExp(listNumber, "g");
const fraction = /^(\d{1,2})\/(\d{1,2})$/;
const fractionInWords = /^([二三四五六七八九十])分之([一二三四五六七八九])$/;

const readEmpty: Reader = ({ text, clean }) => {
  if (clean === "") return plainValue(text, "empty", text.trim() === "" ? [] : ["not-applicable"]);
  if (clean.length > 12 || !(isBlank(clean) || emptyPhrases.has(clean))) return undefined;
  return isPlaceholder(clean)
    ? plainValue(text, "text", ["placeholder"])
    : plainValue(text, "empty", ["not-applicable"]);
};

const readWholeOrNone: Reader = ({ text, clean }) => {
  if (wholePhrases.has(clean)) return valueOf(text, "number", { number: 100, unit: "%", decimals: 0 });
  const unit = noneOf(clean);
  return unit === undefined ? undefined : valueOf(text, "number", { number: 0, unit, decimals: 0 });
};

const readQualitative: Reader = ({ text, clean, year }) => {
  if (!clean.startsWith("定性") || /^定性(?:分析|评价|研究|描述)/.test(clean)) return undefined;
  const rest = cleanText(clean.slice(2));
  const value = rest === "" || rest === "指标" ? plainValue(text, "text") : interpret(text, rest, year);
  return { ...value, flags: [...value.flags, "qualitative"] };
};

const readGradeWord: Reader = ({ text, clean }) => (isGrade(clean) ? plainValue(text, "grade") : undefined);

/** 2/3 and 三分之二; 26/30 says how many of how many and stays text. */
const readFraction: Reader = ({ text, clean }) => {
  const words = fractionInWords.exec(clean);
  const [above, below] = words
    ? [words[2], words[1]].map((word = "") => parseChineseNumeral(word))
    : (fraction.exec(clean)?.slice(1) ?? []);
  const isShare = below !== undefined && Number(above) < Number(below) && Number(below) <= 10;
  return isShare ? valueOf(text, "number", { number: Number(above) / Number(below) }) : undefined;
};

const readFigure: Reader = (cell) => {
  const { text, clean, year } = cell;
  if (!mayHoldFigure.test(clean)) return undefined;
  const date = readCalendar(clean, year);
  if (date) return calendarValue(text, date);
  const quantity = readQuantity(clean);
  return quantity ? quantityValue(text, quantity) : readFraction(cell);
};

/** 2023年13月, 2204年11月, 2月30日: written as a date, and not in the calendar. */
const dateShape = /^(?:2\d{3}(?:年\d{1,2}月|([-./])\d{1,2}\1\d)|\d{1,2}月\d{1,2}[日号])/;

const readDamaged: Reader = ({ text, clean, year }) => {
  if (dateShape.test(clean) && !readPoint(clean, 0, year)) return plainValue(text, "text", ["scanner"]);
  const quantity = readBrokenSign(clean);
  if (quantity) return quantityValue(text, quantity, ["scanner"]);
  return hasBrokenDigits(clean) ? plainValue(text, "text", ["scanner"]) : undefined;
};

const readPlaceholder: Reader = ({ text, clean }) =>
  isPlaceholder(clean) ? plainValue(text, "text", ["placeholder"]) : undefined;

const readGradeSentence: Reader = ({ text, clean }) => {
  const tier = tierOf(clean);
  if (tier !== undefined) return valueOf(text, "grade", { tier });
  const words = readWordsBefore(clean, 0);
  if (words.end === 0 || !isGrade(clean.slice(words.end))) return undefined;
  return valueOf(text, "grade", { operator: words.operator });
};

/** A cell with several values, one a line or between stops. */
function severalValue(text: string, pieces: readonly string[], year: number | undefined): Value | undefined {
  const parts = pieces.map((piece) => interpret(piece, cleanText(piece), year));
  const first = parts.find(isFigure);
  return first && { ...first, text, parts, flags: [...first.flags, "several"] };
}

const readProse: Reader = ({ text, clean, year }) => {
  if (!mayHoldFigure.test(clean)) return undefined;
  // A scanner's $ stands for a percent sign no one can be sure of.
  const isScanned = /\d\$/.test(clean);
  const hasLines = text.includes("\n") || listNumber.test(text);
  const lines = hasLines ? cleanText(text.replace(listNumbers, ";").replaceAll("\n", ";")) : clean;
  const read = readSentence(isScanned ? lines.replaceAll("$", "") : lines, year);
  if (read?.kind === "date") return calendarValue(text, read.date, ["embedded"]);
  if (read?.kind === "several") return severalValue(text, read.pieces, year);
  return read && quantityValue(text, read.quantity, isScanned ? ["scanner", "embedded"] : ["embedded"]);
};

/** From the plainest reading to the loosest. */
const readers: readonly Reader[] = [
  readEmpty,
  readWholeOrNone,
  readQualitative,
  readGradeWord,
  readFigure,
  readDamaged,
  readPlaceholder,
  readGradeSentence,
  readProse,
];

/** What a cleaned text means: nothing, a figure, a date, a grade, a sentence about one of them, or words. */
export function interpret(text: string, clean: string, year: number | undefined): Value {
  const cell = { text, clean, year };
  for (const read of readers) {
    const value = read(cell);
    if (value) return value;
  }
  return plainValue(text, "text");
}
