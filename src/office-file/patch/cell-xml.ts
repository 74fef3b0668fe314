import type { CellValue } from "../../sheet/grid";
import { escapeXml } from "../xml/escape-xml";

const unspeakable = /[\p{Cc}\p{Surrogate}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** What XML cannot hold is spelt `_x0001_`, and what looks like such a spelling has its first character spelt. */
function spelt(text: string): string {
  return text.replaceAll(unspeakable, (char) => {
    if (char === "\n" || char === "\t") return char;
    return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
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
