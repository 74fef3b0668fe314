import { toA1 } from "../../../sheet/address";
import { readPlace, type Place } from "../../read/read-place";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { withoutEnd } from "../../xml/without-end";

const tag = { row: nameCode("row"), cell: nameCode("c"), sheetData: nameCode("sheetData") };
const name = { reference: nameCode("r"), style: nameCode("s") };

/** How a row looks: its attributes as written, and the style of each of its cells. */
export interface LikeRow {
  readonly attributes: string;
  readonly styles: readonly { readonly col: number; readonly style: string }[];
}

const attribute = (names: string): RegExp =>
  new RegExp(String.raw`\s(?:[\w.-]+:)?(?:${names})\s*=\s*(?:"[^"]*"|'[^']*')`, "g");

function readStyles(xml: XmlReader, place: Place): LikeRow["styles"] {
  const styles: { col: number; style: string }[] = [];
  while (xml.nextIn(tag.row)) {
    if (xml.tag !== tag.cell || xml.isClose) continue;
    let style = "";
    place.col++;
    while (xml.nextAttribute()) {
      if (xml.attribute === name.reference) readPlace(xml, place);
      else if (xml.attribute === name.style) style = xml.value();
    }
    if (style !== "") styles.push({ col: place.col, style });
  }
  return styles;
}

/** Looks for a row by its zero-based number; undefined where nothing is kept of it. */
export function findLikeRow(bytes: Uint8Array, wanted: number): LikeRow | undefined {
  const xml = new XmlReader(bytes);
  const place: Place = { row: -1, col: -1 };
  let inData = false;
  while (xml.next()) {
    if (xml.tag === tag.sheetData) inData = !xml.isClose;
    if (!inData || xml.tag !== tag.row || xml.isClose) continue;
    let row = place.row + 1;
    while (xml.nextAttribute()) if (xml.attribute === name.reference) row = xml.valueNumber() - 1;
    place.row = row;
    if (row !== wanted) continue;
    const source = new TextDecoder().decode(bytes.subarray(xml.start, xml.end));
    const attributes = withoutEnd(source)
      .replace(/^<[^\s/>]+/, "")
      // A number of its own, no hint at used columns, and never hidden.
      .replaceAll(attribute("r|spans|hidden|collapsed"), "");
    place.col = -1;
    return { attributes, styles: xml.isEmpty ? [] : readStyles(xml, place) };
  }
  return undefined;
}

/** An empty row that looks like another. */
export function likeRowXml(
  like: LikeRow | undefined,
  { row, prefix }: { readonly row: number; readonly prefix: string },
): string {
  if (!like) return "";
  const cells = like.styles
    .map(({ col, style }) => `<${prefix}c r="${toA1({ row, col })}" s="${style}"/>`)
    .join("");
  return `<${prefix}row r="${row + 1}"${like.attributes}>${cells}</${prefix}row>`;
}
