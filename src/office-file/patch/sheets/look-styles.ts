import type { Look } from "../../../sheet/sheet-draft";
import { styleLists } from "../looks/style-lists";

/** The number of a cell's style by how it should look. */
export type LookStyles = ReadonlyMap<Look, number>;

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

/** The styles part with our looks added, and the numbers they have there; undefined where its lists are not as usual. */
export function addLooks(
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly styles: LookStyles } | undefined {
  const lists = styleLists(bytes);
  const { prefix } = lists;
  if ((["fonts", "borders", "cellXfs"] as const).some((list) => lists.count(list) === 0)) return undefined;
  const bordered = lists.put("borders", borderXml(prefix));
  const styleOf = (design: Design): number => {
    const font = lists.put("fonts", fontXml(prefix, design));
    return lists.put("cellXfs", formatXml(prefix, design, { font, border: design.border ? bordered : 0 }));
  };
  const styles = new Map(looks.map((look) => [look, styleOf(designs[look])] as const));
  return { bytes: lists.finish() ?? bytes, styles };
}
