import { textAt } from "./match-at";
import { unitNamed, unitWordAt } from "./units";

/** A unit at a place of a text: its canonical name and where it ends. */
export interface UnitReading {
  readonly unit: string;
  readonly end: number;
}

const latinUnit = /[A-Za-zμΩ]{1,6}\d?(?![A-Za-z\d])/y;
const ownWord = /[\u4e00-\u9fff]{1,4}?(?=$|[/*·.()\d≥≤每]|及?以|之内|左右|内$)/y;
/** 台(套), 台(件、套). */
const otherCounters = /\([\u4e00-\u9fff、]{1,5}\)/y;
const separator = /[/*·×.每](?=[\u4e00-\u9fffA-Za-z\d(])/y;

const separatorNames: Readonly<Record<string, string>> = { 每: "/", "*": "·", "×": "·", ".": "·" };

function readSimple(text: string, at: number): UnitReading | undefined {
  const code = text.charCodeAt(at);
  const isLatin = (code >= 65 && code <= 122) || code === 0x3bc || code === 0x3a9;
  const word = isLatin ? textAt(latinUnit, text, at) : unitWordAt(text, at);
  if (!word) return undefined;
  const unit = unitNamed(word);
  const end = at + word.length;
  const other = text.charAt(end) === "(" && !isLatin ? textAt(otherCounters, text, end) : "";
  const areCounters =
    other !== "" &&
    other
      .slice(1, -1)
      .split("、")
      .every((name) => unitNamed(name)?.kind === "count");
  if (areCounters) return { unit: word + other, end: end + other.length };
  return { unit: unit?.name ?? word, end };
}

const manyOf = /\d{1,5}万?/y;

/** 次/2年, 元/100户, /10万; 3台/5台 is no rate. */
function readMany(text: string, at: number, head: string): UnitReading | undefined {
  const many = textAt(manyOf, text, at);
  const part = many === "" ? undefined : readSimple(text, at + many.length);
  const kind = unitNamed(part?.unit ?? "")?.kind;
  const isRate = kind !== undefined && kind !== "ratio" && kind !== "money" && part?.unit !== head;
  if (part) return isRate ? { unit: many + part.unit, end: part.end } : undefined;
  return many.endsWith("万") ? { unit: many, end: at + many.length } : undefined;
}

/** Behind a stroke any short word counts as a unit: 元/生/年. */
function readPart(text: string, at: number, head: string): UnitReading | undefined {
  if (/\d/.test(text.charAt(at))) return readMany(text, at, head);
  const simple = readSimple(text, at);
  if (simple) return simple;
  const word = textAt(ownWord, text, at);
  return word === "" ? undefined : { unit: word, end: at + word.length };
}

/** 元/人*月 behind 元; brackets around the denominators are dropped. */
function readDenominators(text: string, head: UnitReading): UnitReading {
  let { unit, end } = head;
  let isOpen = false;
  for (;;) {
    const sign = textAt(separator, text, end);
    if (sign === "" || (sign === "." && !unit.includes("/"))) return { unit, end };
    const opens = text.charAt(end + 1) === "(";
    isOpen ||= opens;
    const part = readPart(text, end + (opens ? 2 : 1), head.unit);
    if (!part) return { unit, end };
    unit += (separatorNames[sign] ?? sign) + part.unit;
    end = part.end;
    if (isOpen && text.charAt(end) === ")") [isOpen, end] = [false, end + 1];
  }
}

/** Reads `%`, `人次`, `元/平方米`, `元/人*月`, `/月` at a place of a cleaned text; a word nobody knows is no unit here. */
export function readUnit(text: string, at: number): UnitReading | undefined {
  const head = readSimple(text, at);
  const isRate = text.charAt(at) === "/" || text.charAt(at) === "每";
  if (!head && !isRate) return undefined;
  const read = readDenominators(text, head ?? { unit: "", end: at });
  return read.unit === "" ? undefined : read;
}
