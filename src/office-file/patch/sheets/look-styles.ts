import type { Look } from "../../../sheet/sheet-draft";
import { nameCode } from "../../xml/name-code";
import { rewriteXml, type Rewriter } from "../rewrite-xml";
import { XmlReader } from "../../xml/xml-reader";

/** The number of a cell's style by how it should look. */
export type LookStyles = ReadonlyMap<Look, number>;

const lists = { fonts: nameCode("fonts"), borders: nameCode("borders"), formats: nameCode("cellXfs") };

interface Design {
  readonly size: number;
  readonly bold: boolean;
  readonly border: boolean;
  readonly align: "center" | "left";
}

const designs: Readonly<Record<Exclude<Look, "plain">, Design>> = {
  title: { size: 16, bold: true, border: false, align: "center" },
  head: { size: 11, bold: true, border: true, align: "center" },
  label: { size: 11, bold: false, border: true, align: "center" },
  text: { size: 11, bold: false, border: true, align: "left" },
  number: { size: 11, bold: false, border: true, align: "center" },
};

const looks = Object.keys(designs) as (keyof typeof designs)[];

function fontXml(p: string, { size, bold }: Design): string {
  return `<${p}font>${bold ? `<${p}b/>` : ""}<${p}sz val="${size}"/><${p}name val="宋体"/><${p}charset val="134"/></${p}font>`;
}

function borderXml(p: string): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}

function formatXml(p: string, { align }: Design, { font, border }: { font: number; border: number }): string {
  const attributes = `numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0"`;
  const applied = 'applyFont="1" applyBorder="1" applyAlignment="1"';
  const alignment = `<${p}alignment horizontal="${align}" vertical="center" wrapText="1"/>`;
  return `<${p}xf ${attributes} ${applied}>${alignment}</${p}xf>`;
}

/** How many items stand in the list that was just opened. */
function countItems(xml: XmlReader): number {
  const list = xml.tag;
  let count = 0;
  if (xml.isEmpty) return count;
  while (xml.nextIn(list)) {
    if (xml.isClose) continue;
    count++;
    xml.skip();
  }
  return count;
}

function countsOf(bytes: Uint8Array): ReadonlyMap<number, number> {
  const xml = new XmlReader(bytes);
  const counts = new Map<number, number>();
  const wanted = new Set<number>(Object.values(lists));
  while (xml.next()) if (!xml.isClose && wanted.has(xml.tag)) counts.set(xml.tag, countItems(xml));
  return counts;
}

/** Puts items at the end of a list; its stated count goes, which is allowed to be missing. */
function append(rewriter: Rewriter, items: string): void {
  const { xml } = rewriter;
  if (xml.isClose) rewriter.putBefore(items);
  else if (!xml.isEmpty)
    rewriter.replaceTag(rewriter.source().replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, ""));
}

/** The styles part with our looks added, and the numbers they have there; undefined where its lists are not as usual. */
export function addLooks(
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly styles: LookStyles } | undefined {
  const counts = countsOf(bytes);
  const fonts = counts.get(lists.fonts) ?? 0;
  const borders = counts.get(lists.borders) ?? 0;
  const formats = counts.get(lists.formats) ?? 0;
  if (fonts === 0 || borders === 0 || formats === 0) return undefined;
  const all = looks.map((look) => designs[look]);
  const xfOf = (p: string, design: Design): string =>
    formatXml(p, design, { font: fonts + all.indexOf(design), border: design.border ? borders : 0 });
  const itemsOf = (list: number, p: string): string => {
    if (list === lists.borders) return borderXml(p);
    const itemOf = list === lists.fonts ? fontXml : xfOf;
    return all.map((design) => itemOf(p, design)).join("");
  };
  const styled = rewriteXml(bytes, (rewriter) => {
    const { tag } = rewriter.xml;
    if (tag === lists.fonts || tag === lists.borders || tag === lists.formats)
      append(rewriter, itemsOf(tag, rewriter.xml.prefix()));
  });
  return { bytes: styled, styles: new Map(looks.map((look, index) => [look, formats + index])) };
}
