import { toA1, type CellAddress } from "../../sheet/address";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import { spliced, type Splice } from "./splice";

const comment = nameCode("comment");
const ref = nameCode("ref");

/** A part of comments without those of some cells. */
export function withoutComments(bytes: Uint8Array, cells: readonly CellAddress[]): Uint8Array {
  if (cells.length === 0) return bytes;
  const off = new Set(cells.map(toA1));
  const splices: Splice[] = [];
  const xml = new XmlReader(bytes);
  let from: number | undefined;
  while (xml.next()) {
    if (xml.tag !== comment) continue;
    const isOff = !xml.isClose && off.has((xml.attributeText(ref) ?? "").replaceAll("$", ""));
    if (isOff) from = xml.start;
    if (from === undefined || !(xml.isClose || xml.isEmpty)) continue;
    splices.push({ from, to: xml.end, text: "" });
    from = undefined;
  }
  return spliced(bytes, splices);
}

const shapes = /<(\w+:)?shape\b[^>]*>[\s\S]*?<\/\1shape>/g;

/** The cell a comment's box belongs to, as `row,column`; undefined for other shapes. */
function cellOf(shape: string): string | undefined {
  const row = /<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const col = /<(?:\w+:)?Column>\s*(\d+)\s*</.exec(shape)?.[1];
  const isNote = /ObjectType=["']Note["']/.test(shape);
  return isNote && row !== undefined && col !== undefined ? `${row},${col}` : undefined;
}

/** A drawing without the boxes of some cells' comments. */
export function withoutBoxes(bytes: Uint8Array, cells: readonly CellAddress[]): Uint8Array {
  const off = new Set(cells.map(({ row, col }) => `${row},${col}`));
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.replace(shapes, (shape: string) => (off.has(cellOf(shape) ?? "") ? "" : shape)),
  );
}
