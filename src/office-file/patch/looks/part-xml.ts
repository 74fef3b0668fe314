import { escapeXml } from "../../xml/escape-xml";
import type { Line, Side } from "../../look/look";
import { rotationOf } from "../../write/cell-style";
import { childElements, withChildren } from "./child-elements";
import type { BorderChange, LookChange } from "./look-change";
import { tagAttribute, withTagAttribute } from "./xml-attributes";

const fontParts = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];
const borderParts = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const formatParts = ["alignment", "protection", "extLst"];

/** A colour as files write it, opaque. */
export function colorXml(prefix: string, name: string, color: string): string {
  return `<${prefix}${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

/** Puts a part in, or takes it out; undefined leaves it as it is. */
function put(parts: Map<string, string>, name: string, xml: string | null | undefined): void {
  if (xml === null) parts.delete(name);
  else if (xml !== undefined) parts.set(name, xml);
}

/** A mark such as bold: an element where it is on. */
function markXml(prefix: string, name: string, isOn: boolean | null | undefined): string | null | undefined {
  return isOn === undefined ? undefined : isOn === true ? `<${prefix}${name}/>` : null;
}

/** A font's element with what changes. */
export function fontXml(font: string, prefix: string, look: LookChange): string {
  const parts = childElements(font, fontParts);
  put(parts, "b", markXml(prefix, "b", look.bold));
  put(parts, "i", markXml(prefix, "i", look.italic));
  put(parts, "strike", markXml(prefix, "strike", look.strike));
  put(parts, "u", markXml(prefix, "u", look.underline));
  if (typeof look.size === "number") parts.set("sz", `<${prefix}sz val="${look.size}"/>`);
  if (look.color !== undefined)
    put(parts, "color", look.color === null ? null : colorXml(prefix, "color", look.color));
  if (typeof look.font === "string") {
    parts.set("name", `<${prefix}name val="${escapeXml(look.font)}"/>`);
    // It would name the theme's font instead, which goes before.
    parts.delete("scheme");
    parts.delete("family");
  }
  return withChildren(font, parts, fontParts);
}

/** A fill of one colour. */
export function fillXml(prefix: string, color: string): string {
  const colors = `${colorXml(prefix, "fgColor", color)}<${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill></${prefix}fill>`;
}

function lineXml(prefix: string, name: string, line: Line | null): string {
  if (!line) return `<${prefix}${name}/>`;
  const color = colorXml(prefix, "color", line.color);
  return `<${prefix}${name} style="${line.style}">${color}</${prefix}${name}>`;
}

/** One line runs along both diagonals of a border; the border itself says along which. */
function withDiagonals(border: string, prefix: string, { down, up }: BorderChange): string {
  const isOn = (name: string, line: Line | null | undefined): boolean =>
    line === undefined ? /^(1|true)$/.test(tagAttribute(border, name) ?? "") : line !== null;
  const on = { down: isOn("diagonalDown", down), up: isOn("diagonalUp", up) };
  const parts = childElements(border, borderParts);
  const line = down ?? up;
  if (line) parts.set("diagonal", lineXml(prefix, "diagonal", line));
  if (!on.down && !on.up) parts.set("diagonal", lineXml(prefix, "diagonal", null));
  const marked = withTagAttribute(border, "diagonalDown", on.down ? "1" : null);
  return withChildren(withTagAttribute(marked, "diagonalUp", on.up ? "1" : null), parts, borderParts);
}

/** A border's element with the sides that change. */
export function borderXml(border: string, prefix: string, change: BorderChange): string {
  const parts = childElements(border, borderParts);
  const sides: readonly Exclude<Side, "down" | "up">[] = ["left", "right", "top", "bottom"];
  for (const side of sides) {
    const line = change[side];
    if (line !== undefined) parts.set(side, lineXml(prefix, side, line));
  }
  const straight = withChildren(border, parts, borderParts);
  return change.down === undefined && change.up === undefined
    ? straight
    : withDiagonals(straight, prefix, change);
}

/** The attributes of an alignment that change; null takes one out. */
function alignmentChanges(look: LookChange): readonly (readonly [string, string | null])[] {
  const { horizontal, vertical, wrap, indent, rotation } = look;
  const all = [
    ["horizontal", horizontal],
    ["vertical", vertical],
    ["wrapText", wrap === undefined ? undefined : wrap === true ? "1" : null],
    ["indent", typeof indent === "number" ? String(indent) : indent],
    [
      "textRotation",
      typeof rotation === "number" || rotation === "stacked" ? String(rotationOf(rotation)) : rotation,
    ],
  ] as const;
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** A cell format's element with the alignment that changes. */
export function alignedXml(format: string, prefix: string, look: LookChange): string {
  const changes = alignmentChanges(look);
  if (changes.length === 0) return format;
  const parts = childElements(format, formatParts);
  let alignment = parts.get("alignment") ?? `<${prefix}alignment/>`;
  for (const [name, value] of changes) alignment = withTagAttribute(alignment, name, value);
  parts.set("alignment", alignment);
  return withTagAttribute(withChildren(format, parts, formatParts), "applyAlignment", "1");
}
