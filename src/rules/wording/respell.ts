import type { Quantity } from "../../form/form";
import { remember } from "../../values/remember";
import { parseValue } from "../../values/parse-value";
import type { Value } from "../../values/value";
import { ownText } from "./own-text";

const longest = 40;
const suspicious = /[０-９％﹪．﹦═＝＞＜]|[<>]=|=[<>]|[≥≤=<>\d.]\s+[\d.%]|百分比/;

function respelled(text: string): string {
  return text
    .replace(/[０-９％．＝＞＜﹪﹦]/g, (found) => found.normalize("NFKC"))
    .replace(/═/g, "=")
    .replace(/>=|=>|≧|⩾/g, "≥")
    .replace(/<=|=<|≦|⩽/g, "≤")
    .replace(/([≥≤=<>\d.])\s+(?=[\d.%])/g, "$1")
    .replace(/(\d)[\s%]*[(（]?百分比[)）]?/g, "$1%");
}

function sameSpan(a: Value, b: Value): boolean {
  return a.span?.from === b.span?.from && a.span?.to === b.span?.to;
}

function sameMeaning(a: Value, b: Value): boolean {
  const sameFigure = a.number === b.number && a.upper === b.upper && a.unit === b.unit;
  return a.kind === b.kind && a.operator === b.operator && sameFigure && a.tier === b.tier && sameSpan(a, b);
}

/** The usual spelling of a value cell, where it differs and is read exactly as before: `９５％` → `95%`. */
export function respell(quantity: Quantity, year: number | null): string | undefined {
  const { text, value, operatorCell, unitCell } = quantity;
  if (text.length > longest || !suspicious.test(text)) return undefined;
  if (value.kind === "text" || value.kind === "empty" || value.flags.includes("scanner")) return undefined;
  const own = ownText(quantity);
  const spelled = respelled(own);
  if (spelled === own) return undefined;
  const whole = (operatorCell?.text ?? "") + spelled + (unitCell?.text ?? "");
  return sameMeaning(value, parseValue(whole, year === null ? {} : { year })) ? spelled : undefined;
}

/** The usual spelling of an operator or unit cell: `>=` → `≥`, `百分比` → `%`. */
export const respellSign = remember((text): string | undefined => {
  const sign = text.trim();
  if (/^(?:百分比|[％﹪]|%\(百分比\))$/.test(sign)) return "%";
  return /^(?:[<>]=|=[<>]|[﹦═＝＞＜])$/.test(sign) ? respelled(sign) : undefined;
});
