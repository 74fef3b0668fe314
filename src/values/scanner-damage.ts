import { readQuantity, type Quantity } from "./read-quantity";
import { unitNamed } from "./units";

/** What scanners print for ≥, ≤ and = before a figure: 工5%, ^80%, 二100百分比, 5=50%. */
const brokenSign = /^(?:[工之二三王乏己^%?NMZz]{1,2}[=≥>-]?|\d[=≥≤<>])(?=\d)/;
const lettersForDigits = /^[≥≤=]?(?=[\d.]*[IlOo])[\dIlOo.]{2,6}(?:[%分]|[\u4e00-\u9fff]{0,2})$/;
const lostDigits = /^[A-Za-z]\.\d+([\u4e00-\u9fff]{1,3})$/;

/** A figure behind a sign no one could read; its operator is lost. */
export function readBrokenSign(text: string): Quantity | undefined {
  const sign = brokenSign.exec(text)?.[0];
  const read = sign === undefined ? undefined : readQuantity(text.slice(sign.length));
  return read?.unit !== undefined && unitNamed(read.unit) ? { ...read, operator: undefined } : undefined;
}

/** `IO`, `1O0%`, `M.8万元`: a figure in which letters stand for digits. */
export function hasBrokenDigits(text: string): boolean {
  if (text.length > 10) return false;
  const unit = lostDigits.exec(text)?.[1];
  return lettersForDigits.test(text) || (unit !== undefined && unitNamed(unit) !== undefined);
}

/** 290% without an operator: a scanner's ≥90%. */
export function looksLikeLostSign(percent: number): boolean {
  const digits = String(percent);
  return percent > 200 && digits.startsWith("2") && Number(digits.slice(1)) <= 100;
}
