import type { CellValue } from "../../sheet/grid";
import { escapeXml } from "../xml/escape-xml";

const unspeakable = /[\p{Cc}\p{Surrogate}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** What XML cannot hold is spelt `_x0001_`, and what looks like such a spelling has its first character spelt. */
export function spelt(text: string): string {
  return text.replaceAll(unspeakable, (char) => {
    if (char === "\n" || char === "\t") return char;
    return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** A value as a new workbook holds it. */
export function speltValue(value: CellValue): CellValue {
  return typeof value === "string" ? spelt(value) : value;
}

/** What a cell is to hold: a value, and for a computed cell the element that says how it is worked out. */
export interface CellContent {
  readonly to: CellValue;
  /** The XML of the formula; the value is then its result. */
  readonly formulaXml?: string;
  /** True for results such as `#DIV/0!`. */
  readonly isError?: boolean;
}

/** The XML of a formula as a cell spells it out, without the sign in front. */
export function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
}

function computedXml(
  prefix: string,
  attributes: string,
  { to, formulaXml: formula = "", isError }: CellContent,
): string {
  const open = (type: string): string => `<${prefix}c${attributes}${type}>${formula}`;
  const close = `</${prefix}c>`;
  const result = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (to === null) return `${open("")}${close}`;
  if (typeof to === "number") return `${open("")}${result(String(to))}${close}`;
  if (typeof to === "boolean") return `${open(' t="b"')}${result(to ? "1" : "0")}${close}`;
  return `${open(isError === true ? ' t="e"' : ' t="str"')}${result(escapeXml(spelt(to)))}${close}`;
}

/** The XML of a cell: its value under the attributes it keeps, which hold no type. */
export function cellXml(prefix: string, attributes: string, value: CellValue): string {
  const open = `<${prefix}c${attributes}`;
  const close = `</${prefix}c>`;
  if (value === null) return `${open}/>`;
  if (typeof value === "number") return `${open}><${prefix}v>${value}</${prefix}v>${close}`;
  if (typeof value === "boolean") return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(spelt(value))}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is>${close}`;
}

/** The XML of a cell that may be computed. */
export function contentXml(prefix: string, attributes: string, content: CellContent): string {
  return content.formulaXml === undefined
    ? cellXml(prefix, attributes, content.to)
    : computedXml(prefix, attributes, content);
}
