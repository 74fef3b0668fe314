import { builtinFormat } from "../text/builtin-formats";
import { escapeXml } from "../xml/escape-xml";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import { rewriteXml, type Rewriter } from "./rewrite-xml";

const tag = {
  root: nameCode("styleSheet"),
  formats: nameCode("numFmts"),
  format: nameCode("numFmt"),
  styles: nameCode("cellXfs"),
  style: nameCode("xf"),
};
const attribute = { id: nameCode("numFmtId"), code: nameCode("formatCode") };
/** Built-in formats that mean the same in every language. */
const sameEverywhere = [1, 2, 3, 4, 9, 10, 11, 49];
const firstOwn = 164;

/** Styles like those of a workbook but for their number formats, made as they are asked for. */
export interface NumberFormats {
  readonly restyle: (style: number, format: string) => number;
  /** The styles part with what was made; undefined when nothing was. */
  readonly finish: () => Uint8Array | undefined;
}

interface Known {
  /** Every cell style as written. */
  readonly styles: string[];
  readonly codes: Map<string, number>;
}

function readStyles(xml: XmlReader, bytes: Uint8Array): string[] {
  const styles: string[] = [];
  while (xml.nextIn(tag.styles)) {
    if (xml.tag !== tag.style || xml.isClose) continue;
    const from = xml.start;
    if (!xml.isEmpty) while (xml.nextIn(tag.style));
    styles.push(new TextDecoder().decode(bytes.subarray(from, xml.end)));
  }
  return styles;
}

function readKnown(bytes: Uint8Array): Known {
  const xml = new XmlReader(bytes);
  const codes = new Map(sameEverywhere.map((id) => [builtinFormat(id), id]));
  let styles: string[] = [];
  while (xml.next()) {
    if (xml.isClose) continue;
    if (xml.tag === tag.format)
      codes.set(xml.attributeText(attribute.code) ?? "", Number(xml.attributeText(attribute.id)));
    else if (xml.tag === tag.styles) styles = readStyles(xml, bytes);
  }
  return { styles, codes };
}

function formatId(style: string): number {
  return Number(/^[^>]*\snumFmtId\s*=\s*["'](\d+)["']/.exec(style)?.[1] ?? 0);
}

/** A style's element with another number format. */
function withFormat(style: string, id: number): string {
  const [, open = "", rest = ""] = /^(<[^>]*?)(\/?>.*)$/s.exec(style) ?? [];
  const bare = open.replaceAll(/\s(?:applyNumberFormat|numFmtId)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  return `${bare} numFmtId="${id}" applyNumberFormat="1"${rest}`;
}

function append(rewriter: Rewriter, items: string): void {
  if (rewriter.xml.isClose) rewriter.putBefore(items);
  else rewriter.replaceTag(withoutCount(rewriter.source()));
}

/** A list's stated count goes: it is allowed to be missing. */
function withoutCount(source: string): string {
  return source.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "");
}

/** Number formats over a styles part. */
export function numberFormats(bytes: Uint8Array): NumberFormats {
  const { styles, codes } = readKnown(bytes);
  const before = styles.length;
  const own = new Map<string, number>();
  const made = new Map<string, number>();
  const idOf = (format: string): number => {
    const known = codes.get(format);
    if (known !== undefined) return known;
    const id = Math.max(firstOwn - 1, ...codes.values()) + 1;
    codes.set(format, id);
    own.set(format, id);
    return id;
  };
  return {
    restyle(style, format) {
      const key = `${style} ${format}`;
      const base = styles[style];
      const known = made.get(key);
      if (known !== undefined || base === undefined) return known ?? style;
      const id = format === "General" ? 0 : idOf(format);
      if (formatId(base) === id) return style;
      const index = styles.push(withFormat(base, id)) - 1;
      made.set(key, index);
      return index;
    },
    finish: () => (styles.length === before ? undefined : withLists(bytes, styles.slice(before), own)),
  };
}

function withLists(
  bytes: Uint8Array,
  styles: readonly string[],
  own: ReadonlyMap<string, number>,
): Uint8Array {
  const formats = (prefix: string): string =>
    [...own]
      .map(([code, id]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
      .join("");
  let hasFormats = false;
  return rewriteXml(bytes, (rewriter) => {
    const { xml } = rewriter;
    if (xml.tag === tag.formats && own.size > 0) {
      hasFormats = true;
      if (!xml.isEmpty) append(rewriter, formats(xml.prefix()));
    } else if (xml.tag === tag.styles && !xml.isEmpty) append(rewriter, styles.join(""));
    // The list of formats is the first child; where there is none it is made before whatever comes first.
    else if (!hasFormats && own.size > 0 && xml.tag !== tag.root && !xml.isClose) {
      hasFormats = true;
      rewriter.putBefore(`<${xml.prefix()}numFmts>${formats(xml.prefix())}</${xml.prefix()}numFmts>`);
    }
  });
}
