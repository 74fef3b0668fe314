import { builtinFormat } from "../../text/builtin-formats";
import { escapeXml } from "../../xml/escape-xml";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import type { LookChange } from "./look-change";
import { alignedXml, borderXml, fillXml, fontXml } from "./part-xml";
import { styleLists, type ListName, type StyleLists } from "./style-lists";
import { tagAttribute, withTagAttribute } from "./xml-attributes";

const attribute = { id: nameCode("numFmtId"), code: nameCode("formatCode") };
/** Built-in formats that mean the same in every language. */
const sameEverywhere = [1, 2, 3, 4, 9, 10, 11, 49];
const firstOwn = 164;
/** The first two fills are the same in every file, whatever stands there. */
const standardFills = ["none", "gray125"];

/** What is to be other in a style. */
interface StyleChange {
  /** The number format code. */
  readonly format?: string | undefined;
  readonly look?: LookChange | undefined;
}

/** Gives the style that is like another but for what is to be other. */
export type Restyle = (style: number, change: StyleChange) => number;

/** Styles like those of a workbook but for their looks, made as they are asked for. */
export interface CellStyles {
  readonly restyle: Restyle;
  /** The styles part with what was made; undefined when nothing was. */
  readonly finish: () => Uint8Array | undefined;
}

/** The numbers of the formats by their codes. */
function formatCodes(lists: StyleLists): Map<string, number> {
  const codes = new Map(sameEverywhere.map((id) => [builtinFormat(id), id]));
  for (let index = 0; index < lists.count("numFmts"); index++) {
    const xml = new XmlReader(new TextEncoder().encode(lists.item("numFmts", index)));
    if (xml.next())
      codes.set(xml.attributeText(attribute.code) ?? "", Number(xml.attributeText(attribute.id)));
  }
  return codes;
}

type Of = (style: string, value: string) => string;

/** A style with another number format. */
function formatter(lists: StyleLists): Of {
  const codes = formatCodes(lists);
  const idOf = (format: string): number => {
    const known = format === "General" ? 0 : codes.get(format);
    if (known !== undefined) return known;
    const id = Math.max(firstOwn - 1, ...codes.values()) + 1;
    codes.set(format, id);
    lists.put("numFmts", `<${lists.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
    return id;
  };
  return (style, format) => {
    const id = String(idOf(format));
    if ((tagAttribute(style, "numFmtId") ?? "0") === id) return style;
    return withTagAttribute(withTagAttribute(style, "numFmtId", id), "applyNumberFormat", "1");
  };
}

/** A style that draws on another item of a list. */
function drawing(style: string, item: "font" | "fill" | "border", index: number): string {
  const applied = `apply${item.charAt(0).toUpperCase()}${item.slice(1)}`;
  return withTagAttribute(withTagAttribute(style, `${item}Id`, String(index)), applied, "1");
}

const changesFont = ({ font, size, bold, italic, underline, strike, color }: LookChange): boolean =>
  [font, size, bold, italic, underline, strike, color].some((one) => one !== undefined);

/** A style with another look. */
function relooked(lists: StyleLists, style: string, look: LookChange): string {
  const { prefix } = lists;
  const itemOf = (list: ListName, id: string, usual: string): string =>
    lists.item(list, Number(tagAttribute(style, id) ?? 0)) ?? usual;
  let made = alignedXml(style, prefix, look);
  if (changesFont(look)) {
    const font = fontXml(itemOf("fonts", "fontId", `<${prefix}font/>`), prefix, look);
    made = drawing(made, "font", lists.put("fonts", font));
  }
  if (look.fill !== undefined) {
    for (const pattern of standardFills.slice(lists.count("fills"))) {
      lists.put("fills", `<${prefix}fill><${prefix}patternFill patternType="${pattern}"/></${prefix}fill>`);
    }
    const index = look.fill === null ? 0 : lists.put("fills", fillXml(prefix, look.fill));
    made = drawing(made, "fill", index);
  }
  if (look.borders) {
    const border = borderXml(itemOf("borders", "borderId", `<${prefix}border/>`), prefix, look.borders);
    made = drawing(made, "border", lists.put("borders", border));
  }
  return made;
}

/** Other looks over a styles part. */
export function cellStyles(bytes: Uint8Array): CellStyles {
  const lists = styleLists(bytes);
  const withFormat = formatter(lists);
  const made = new Map<string, number>();
  return {
    restyle(style, { format, look }) {
      const key = JSON.stringify([style, format, look]);
      const known = made.get(key);
      const base = lists.item("cellXfs", style);
      if (known !== undefined || base === undefined) return known ?? style;
      const formatted = format === undefined ? base : withFormat(base, format);
      const changed = look ? relooked(lists, formatted, look) : formatted;
      const index = changed === base ? style : lists.put("cellXfs", changed);
      made.set(key, index);
      return index;
    },
    finish: lists.finish,
  };
}
