import { readNumber, type Numeral } from "./read-number";
import { readUnit } from "./read-unit";

/** A figure with its unit at a place of a text. */
export interface Amount {
  readonly number: number;
  readonly decimals: number;
  readonly unit: string | undefined;
  readonly unitText: string | undefined;
  readonly end: number;
  /** Written in Chinese numerals. */
  readonly inWords: boolean;
  /** The power of ten a scale word (万) put into the number. */
  readonly exponent: number;
  readonly approximate: boolean;
}

const shareUnits: Readonly<Record<string, string>> = { 百: "%", 千: "‰", 万: "‱" };
const share = /([百千万])分之/y;
const tenthsWord = /成([一二三四五六七八九半]?)(?![立员功本果效绩套组品])/y;

/** Money stays in the unit written: its scale word and where the number's point moves. */
const moneyScales: Readonly<Record<number, readonly [unit: string, shift: number]>> = {
  2: ["元", 2],
  3: ["千元", 0],
  4: ["万元", 0],
  5: ["万元", 1],
  6: ["万元", 2],
  7: ["万元", 3],
  8: ["亿元", 0],
  12: ["亿元", 4],
};

function decimalsOf(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

interface UnitPart {
  readonly unit: string | undefined;
  readonly unitText: string | undefined;
  readonly end: number;
}

/** Shifts the point in the digits, so that 1346.0088万 has no noise. */
function amountOf(numeral: Numeral, shift: number, { unit, unitText, end }: UnitPart): Amount {
  const { digits, inWords, approximate } = numeral;
  const number = Number(shift === 0 ? digits : `${digits}e${shift}`);
  return {
    number,
    decimals: decimalsOf(digits) - shift,
    unit,
    unitText,
    end,
    inWords,
    exponent: shift,
    approximate,
  };
}

function money(text: string, numeral: Numeral, sign: boolean): Amount | undefined {
  const isWritten = text.startsWith("元", numeral.end) || text.startsWith("圆", numeral.end);
  const scale = moneyScales[numeral.exponent];
  if (scale === undefined || !(isWritten || sign)) return undefined;
  const [name, shift] = scale;
  const start = isWritten ? numeral.end + 1 : numeral.end;
  const rate = readUnit(text, start);
  const isRate = rate?.unit.startsWith("/") ?? false;
  const unit = isRate && rate ? name + rate.unit : name;
  return amountOf(numeral, shift, { unit, unitText: undefined, end: isRate && rate ? rate.end : start });
}

function tenthsOf(text: string, numeral: Numeral): Amount | undefined {
  tenthsWord.lastIndex = numeral.end;
  const match = tenthsWord.exec(text);
  if (!match || Number(numeral.digits) > 10) return undefined;
  const more = match[1] ? "半一二三四五六七八九".indexOf(match[1]) || 5 : 0;
  const number = Number(`${numeral.digits}e1`) + more;
  const end = numeral.end + match[0].length;
  return { ...amountOf(numeral, 0, { unit: "%", unitText: "成", end }), number, decimals: 0 };
}

function shareOf(text: string, at: number): Amount | undefined {
  share.lastIndex = at;
  const match = share.exec(text);
  const numeral = match && readNumber(text, at + match[0].length);
  if (!numeral || numeral.exponent > 0) return undefined;
  const unit = shareUnits[match[1] ?? ""];
  return { ...amountOf(numeral, 0, { unit, unitText: match[0], end: numeral.end }), inWords: false };
}

const halfOf: Readonly<Record<string, string>> = { 小时: "小时", 月: "个月", 学期: "学期" };

/** 一年半, 一个半月, 1个半小时. */
function withHalf(text: string, amount: Amount): Amount {
  if (text.charAt(amount.end) !== "半") return amount;
  const decimals = Math.max(1, amount.decimals);
  const end = amount.end + 1;
  const read = { ...amount, number: amount.number + 0.5, decimals, end };
  if (amount.unit === "年" || amount.unit === "天" || amount.unit === "小时") return read;
  const word = amount.unit === "个" ? /^(?:小时|月|学期)/.exec(text.slice(end))?.[0] : undefined;
  return word === undefined ? amount : { ...read, unit: halfOf[word], end: end + word.length };
}

function plainAmount(text: string, numeral: Numeral, hasSign: boolean): Amount {
  const unit = readUnit(text, numeral.end);
  const end = unit?.end ?? numeral.end;
  const written = unit && text.slice(numeral.end, end);
  const unitText = written === unit?.unit ? undefined : written;
  const name = unit?.unit ?? (hasSign ? "元" : undefined);
  return amountOf(numeral, numeral.exponent, { unit: name, unitText, end });
}

/** Reads `1.2万亩`, `5亿元`, `¥300`, `百分之九十五`, `九成`, `一年半` at a place of a cleaned text. */
export function readAmount(text: string, at: number): Amount | undefined {
  const hasSign = text.charAt(at) === "¥";
  if (text.startsWith("分之", at + 1)) return shareOf(text, at);
  const numeral = readNumber(text, hasSign ? at + 1 : at);
  if (!numeral) return undefined;
  const tenths = text.charAt(numeral.end) === "成" ? tenthsOf(text, numeral) : undefined;
  if (tenths) return tenths;
  const read = numeral.exponent > 0 || hasSign ? money(text, numeral, hasSign) : undefined;
  return withHalf(text, read ?? plainAmount(text, numeral, hasSign));
}
