import { readAmount, type Amount } from "./read-amount";
import { readUnit } from "./read-unit";
import { readWordsBefore, readWordsBehind, type Words } from "./read-words";
import { unitNamed } from "./units";
import type { Operator } from "./value";

/** A figure or a range with everything that belongs to it. */
export interface Quantity {
  readonly operator: Operator | undefined;
  readonly number: number;
  readonly upper: number | undefined;
  readonly decimals: number;
  readonly unit: string | undefined;
  readonly unitText: string | undefined;
  readonly approximate: boolean;
  /** A remark in brackets follows. */
  readonly hasRemark: boolean;
}

/** A figure or a range with its unit. */
export interface Figures extends Omit<Amount, "inWords"> {
  readonly upper: number | undefined;
}

/** Words that say what became of a figure (100完成) and are no unit. */
const noUnit = /^(?:已?完成|覆盖|全覆盖|达标|合格|到位|通过|增长|提高|提升|下降|降低|减少|多|余|及|和|等)/;
const unknownUnit = /[\u4e00-\u9fff]{1,4}?(?=(?:及?以[上下内]|之内|左右|内)?$)/y;

function unknownUnitAt(text: string, amount: Amount): Amount {
  if (amount.unit !== undefined || amount.inWords) return amount;
  unknownUnit.lastIndex = amount.end;
  const word = unknownUnit.exec(text)?.[0];
  if (!word || noUnit.test(word) || readWordsBehind(word, 0).end === word.length) return amount;
  return { ...amount, unit: word, end: amount.end + word.length };
}

/** The lower end in the unit of the upper: 80-90%, 1-2万人, 1万-2万元. */
function lowerEnd(first: Amount, second: Amount): number {
  if (first.unit !== undefined) return first.number;
  const isMoney = unitNamed(second.unit ?? "")?.kind === "money";
  const shift = first.exponent === 0 || isMoney ? second.exponent - first.exponent : 0;
  return shift === 0 ? first.number : Number(`${first.number}e${shift}`);
}

function rangeOf(first: Amount, second: Amount): Figures | undefined {
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit) return undefined;
  const [one, other] = [lowerEnd(first, second), second.number];
  const { unit, unitText } = second.unit === undefined ? first : second;
  const [number, upper] = [Math.min(one, other), Math.max(one, other)];
  return { ...second, number, upper, unit, unitText, decimals: Math.max(first.decimals, second.decimals) };
}

/** 25±2℃ is the range 23–27. */
function toleranceOf(first: Amount, second: Amount): Figures | undefined {
  if (first.unit !== undefined && first.unit !== second.unit) return undefined;
  const decimals = Math.max(first.decimals, second.decimals);
  const end = (sum: number) => Number(sum.toFixed(Math.min(20, Math.max(0, decimals))));
  return {
    ...second,
    number: end(first.number - second.number),
    upper: end(first.number + second.number),
    decimals,
  };
}

/** Reads a figure or a range at a place of a cleaned text. */
export function readFigures(text: string, at: number): Figures | undefined {
  const first = readAmount(text, at);
  if (!first) return undefined;
  const sign = text.charAt(first.end);
  if (sign === "±") {
    const second = readAmount(text, first.end + 1);
    return second && toleranceOf(first, second);
  }
  if (sign === "-" || sign === "~" || sign === "至" || sign === "到") {
    const second = readAmount(text, first.end + 1);
    return second && rangeOf(first, unknownUnitAt(text, second));
  }
  const { number, decimals, unit, unitText, end, exponent, approximate } = unknownUnitAt(text, first);
  return { number, upper: undefined, decimals, unit, unitText, end, exponent, approximate };
}

const joint = /[且并,、和;及与而]{0,2}/y;

/** ≥80%且≤90%: the rest of the text bounds the figure from above. */
function upperBound(text: string, at: number): number | undefined {
  joint.lastIndex = at;
  const rest = text.slice(at + (joint.exec(text)?.[0].length ?? 0));
  const bound = rest === "" ? undefined : readQuantity(rest);
  const isBound = bound?.operator === "≤" || bound?.operator === "<";
  return isBound && bound.upper === undefined ? bound.number : undefined;
}

/** 30（万元）: a unit in brackets is a unit; anything else is said beside the figure. */
function withRemark(quantity: Quantity, remark: string): Quantity {
  const name = quantity.unit === undefined ? unitNamed(remark)?.name : undefined;
  if (name === undefined) return { ...quantity, hasRemark: true };
  return { ...quantity, unit: name, unitText: name === remark ? undefined : remark };
}

function isRemark(text: string, at: number): boolean {
  return text.charAt(at) === "(" && text.indexOf(")", at) === text.length - 1;
}

/** 以上, and 以上/年. */
function readLastWords(text: string, at: number): Words {
  const words = readWordsBehind(text, at);
  const per = text.charAt(words.end) === "/" && words.end > at ? readUnit(text, words.end) : undefined;
  return per ? { ...words, per: per.unit, end: per.end } : words;
}

/** Figures with the words on both sides of them. */
function withWords(figures: Figures, before: Words, behind: Words): Quantity {
  const { number, upper, decimals } = figures;
  const per = before.per + behind.per;
  const unit = per === "" ? figures.unit : (figures.unit ?? "") + per;
  return {
    operator: before.operator ?? behind.operator,
    number,
    upper,
    decimals,
    unit,
    unitText: per === "" ? figures.unitText : undefined,
    approximate: figures.approximate || before.approximate || behind.approximate,
    hasRemark: false,
  };
}

/** Reads a cleaned text that is a quantity from end to end: `≥95%`, `3-5个工作日`, `不超过620万/月`, `每亩300元`. */
export function readQuantity(text: string): Quantity | undefined {
  const before = readWordsBefore(text, 0);
  const figures = readFigures(text, before.end);
  if (!figures) return undefined;
  const behind = readLastWords(text, figures.end);
  const read = withWords(figures, before, behind);
  if (behind.end === text.length) return read;
  if (isRemark(text, behind.end)) return withRemark(read, text.slice(behind.end + 1, -1));
  const isLowerBound = read.operator === "≥" || read.operator === ">";
  const upper = isLowerBound && read.upper === undefined ? upperBound(text, behind.end) : undefined;
  return upper === undefined || upper < read.number ? undefined : { ...read, operator: undefined, upper };
}
