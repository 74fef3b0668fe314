import type { Quantity } from "../../form/form";
import { remember } from "../../values/remember";
import { parseValue } from "../../values/parse-value";
import type { Value } from "../../values/value";
import { ownText } from "./own-text";

const longest = 40;
const suspicious = /[０-９％﹪．﹦═＝꞊＞＜]|[<>]=|=[<>]|[≥≤=<>\d.]\s+[\d.%]|百分比/;
const steps: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/[０-９％．＝＞＜]/g, (found) => found.normalize("NFKC")],
  [/﹪/g, "%"],
  [/[﹦═꞊]/g, "="],
  [/>=|=>|≧|⩾/g, "≥"],
  [/<=|=<|≦|⩽/g, "≤"],
  [/([≥≤=<>\d.])\s+(?=[\d.%])/g, "$1"],
  [/(\d)\s*%?\s*[(（]?百分比[)）]?/g, "$1%"],
];

/** True for a text that may have another spelling; most look as they should. */
export function looksOdd(text: string): boolean {
  return suspicious.test(text);
}

function respelled(text: string): string {
  let result = text;
  for (const [pattern, to] of steps)
    result = typeof to === "string" ? result.replace(pattern, to) : result.replace(pattern, to);
  return result;
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
  if (text.length > longest || !looksOdd(text)) return undefined;
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
  if (sign === "百分比" || sign === "％" || sign === "﹪" || sign === "%(百分比)") return "%";
  return /^(?:>=|=>|<=|=<|[﹦═＝꞊＞＜])$/.test(sign) ? respelled(sign) : undefined;
});
