import { builtinFormat } from "../text/builtin-formats";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import type { CellLook, Line, LineStyle, Side } from "./look";
import { readColor } from "./read-color";

type Draft = { -readonly [Key in keyof CellLook]: CellLook[Key] };

const tag = {
  numFmts: nameCode("numFmts"),
  numFmt: nameCode("numFmt"),
  fonts: nameCode("fonts"),
  font: nameCode("font"),
  name: nameCode("name"),
  size: nameCode("sz"),
  bold: nameCode("b"),
  italic: nameCode("i"),
  underline: nameCode("u"),
  strike: nameCode("strike"),
  color: nameCode("color"),
  fills: nameCode("fills"),
  fill: nameCode("fill"),
  patternFill: nameCode("patternFill"),
  foreground: nameCode("fgColor"),
  borders: nameCode("borders"),
  border: nameCode("border"),
  cellXfs: nameCode("cellXfs"),
  xf: nameCode("xf"),
  alignment: nameCode("alignment"),
  protection: nameCode("protection"),
};
const attribute = {
  val: nameCode("val"),
  id: nameCode("numFmtId"),
  code: nameCode("formatCode"),
  patternType: nameCode("patternType"),
  style: nameCode("style"),
  diagonalUp: nameCode("diagonalUp"),
  diagonalDown: nameCode("diagonalDown"),
  fontId: nameCode("fontId"),
  fillId: nameCode("fillId"),
  borderId: nameCode("borderId"),
  horizontal: nameCode("horizontal"),
  vertical: nameCode("vertical"),
  wrap: nameCode("wrapText"),
  indent: nameCode("indent"),
  rotation: nameCode("textRotation"),
  locked: nameCode("locked"),
};
const sides = new Map<number, Side>(
  (["left", "right", "top", "bottom"] as const).map((side) => [nameCode(side), side]),
);
const diagonal = nameCode("diagonal");
const stacked = 255;

/** What the style part lists, for the styles of cells to refer to. */
interface Shelves {
  readonly codes: Map<number, string>;
  readonly fonts: (CellLook | undefined)[];
  readonly fills: (string | undefined)[];
  readonly borders: CellLook["borders"][];
  readonly theme: readonly string[];
}

function isOn(xml: XmlReader): boolean {
  return !/^(0|false|none)$/.test(xml.attributeText(attribute.val) ?? "1");
}

function readFont(xml: XmlReader, theme: readonly string[]): CellLook {
  const font: Draft = {};
  while (xml.nextIn(tag.font)) {
    if (xml.isClose) continue;
    if (xml.tag === tag.name) font.font = xml.attributeText(attribute.val) ?? "";
    else if (xml.tag === tag.size) font.size = Number(xml.attributeText(attribute.val));
    else if (xml.tag === tag.bold) font.bold = isOn(xml);
    else if (xml.tag === tag.italic) font.italic = isOn(xml);
    else if (xml.tag === tag.underline) font.underline = isOn(xml);
    else if (xml.tag === tag.strike) font.strike = isOn(xml);
    else if (xml.tag === tag.color) {
      const color = readColor(xml, theme);
      if (color !== undefined) font.color = color;
    }
  }
  return font;
}

function readFill(xml: XmlReader, theme: readonly string[]): string | undefined {
  let color: string | undefined;
  let isSolid = false;
  while (xml.nextIn(tag.fill)) {
    if (xml.isClose) continue;
    if (xml.tag === tag.patternFill) {
      isSolid = !/^(none|)$/.test(xml.attributeText(attribute.patternType) ?? "");
    } else if (xml.tag === tag.foreground) color = readColor(xml, theme);
  }
  return isSolid ? color : undefined;
}

function readBorder(xml: XmlReader, theme: readonly string[]): CellLook["borders"] {
  const lines: Partial<Record<Side, Line>> = {};
  const isSet = (code: number): boolean => /^(1|true)$/.test(xml.attributeText(code) ?? "");
  const diagonals: Side[] = [];
  if (isSet(attribute.diagonalDown)) diagonals.push("down");
  if (isSet(attribute.diagonalUp)) diagonals.push("up");
  let current: readonly Side[] = [];
  while (xml.nextIn(tag.border)) {
    if (xml.isClose) continue;
    if (xml.tag === tag.color) {
      const color = readColor(xml, theme) ?? "#000000";
      for (const side of current) lines[side] = { ...(lines[side] ?? { style: "thin" }), color };
      continue;
    }
    const side = sides.get(xml.tag);
    current = side !== undefined ? [side] : xml.tag === diagonal ? diagonals : [];
    const style = xml.attributeText(attribute.style);
    if (style === undefined || style === "none") current = [];
    for (const one of current) lines[one] = { style: style as LineStyle, color: "#000000" };
  }
  return lines;
}

function readAlignment(xml: XmlReader, look: Draft): void {
  while (xml.nextAttribute()) {
    if (xml.attribute === attribute.horizontal) look.horizontal = xml.value();
    else if (xml.attribute === attribute.vertical) look.vertical = xml.value();
    else if (xml.attribute === attribute.wrap) look.wrap = /^(1|true)$/.test(xml.value());
    else if (xml.attribute === attribute.indent) look.indent = xml.valueNumber();
    else if (xml.attribute === attribute.rotation) {
      const turn = xml.valueNumber();
      // Beyond 90 the count goes on clockwise from the horizontal.
      look.rotation = turn === stacked ? "stacked" : turn > 90 ? 90 - turn : turn;
    }
  }
}

function codeOf(id: number, codes: ReadonlyMap<number, string>): string {
  return id === 0 ? "General" : (codes.get(id) ?? builtinFormat(id));
}

function readCellLook(xml: XmlReader, { codes, fonts, fills, borders }: Shelves): CellLook {
  const id = { font: -1, fill: -1, border: -1, format: 0 };
  while (xml.nextAttribute()) {
    if (xml.attribute === attribute.fontId) id.font = xml.valueNumber();
    else if (xml.attribute === attribute.fillId) id.fill = xml.valueNumber();
    else if (xml.attribute === attribute.borderId) id.border = xml.valueNumber();
    else if (xml.attribute === attribute.id) id.format = xml.valueNumber();
  }
  const look: Draft = { ...fonts[id.font] };
  const format = codeOf(id.format, codes);
  const fill = fills[id.fill];
  const lines = borders[id.border];
  if (format !== "General") look.format = format;
  if (fill !== undefined) look.fill = fill;
  if (lines && Object.keys(lines).length > 0) look.borders = lines;
  if (xml.isEmpty) return look;
  while (xml.nextIn(tag.xf)) {
    if (xml.isClose) continue;
    if (xml.tag === tag.alignment) readAlignment(xml, look);
    else if (xml.tag === tag.protection) {
      look.locked = !/^(0|false)$/.test(xml.attributeText(attribute.locked) ?? "1");
    }
  }
  return look;
}

function readCodes(xml: XmlReader, { codes }: Shelves): void {
  while (xml.nextIn(tag.numFmts)) {
    if (xml.tag !== tag.numFmt || xml.isClose) continue;
    codes.set(Number(xml.attributeText(attribute.id)), xml.attributeText(attribute.code) ?? "");
  }
}

/** Reads the elements of one shelf; an empty one says nothing. */
function readItems<T>(
  xml: XmlReader,
  shelf: number,
  {
    item,
    into,
    read,
  }: {
    readonly item: number;
    readonly into: (T | undefined)[];
    readonly read: () => T | undefined;
  },
): void {
  while (xml.nextIn(shelf)) {
    if (xml.tag === item && !xml.isClose) into.push(xml.isEmpty ? undefined : read());
  }
}

function readShelf(xml: XmlReader, shelves: Shelves): void {
  const { theme, fonts, fills, borders } = shelves;
  if (xml.tag === tag.numFmts) readCodes(xml, shelves);
  else if (xml.tag === tag.fonts) {
    readItems(xml, tag.fonts, { item: tag.font, into: fonts, read: () => readFont(xml, theme) });
  } else if (xml.tag === tag.fills) {
    readItems(xml, tag.fills, { item: tag.fill, into: fills, read: () => readFill(xml, theme) });
  } else if (xml.tag === tag.borders) {
    readItems(xml, tag.borders, { item: tag.border, into: borders, read: () => readBorder(xml, theme) });
  }
}

function readXfs(xml: XmlReader, shelves: Shelves): readonly CellLook[] {
  const looks: CellLook[] = [];
  while (xml.nextIn(tag.cellXfs)) {
    if (xml.tag === tag.xf && !xml.isClose) looks.push(readCellLook(xml, shelves));
  }
  return looks;
}

/** The look of each cell style, by its index. */
export function readCellLooks(xml: XmlReader | undefined, theme: readonly string[]): readonly CellLook[] {
  const shelves: Shelves = { codes: new Map(), fonts: [], fills: [], borders: [], theme };
  while (xml?.next() === true) {
    if (xml.isClose || xml.isEmpty) continue;
    if (xml.tag === tag.cellXfs) return readXfs(xml, shelves);
    readShelf(xml, shelves);
  }
  return [];
}
