import { toA1, type CellAddress } from "../../sheet/address";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import { spliced, type Splice } from "./splice";

const comments: ReadonlySet<number> = new Set([nameCode("comment"), nameCode("threadedComment")]);
const ref = nameCode("ref");

/** A part of comments without those of some cells. */
export function withoutComments(bytes: Uint8Array, cells: readonly CellAddress[]): Uint8Array {
  if (cells.length === 0) return bytes;
  const off = new Set(cells.map(toA1));
  const splices: Splice[] = [];
  const xml = new XmlReader(bytes);
  let from: number | undefined;
  while (xml.next()) {
    if (!comments.has(xml.tag)) continue;
    const isOff = !xml.isClose && off.has((xml.attributeText(ref) ?? "").replaceAll("$", ""));
    if (isOff) from = xml.start;
    if (from === undefined || !(xml.isClose || xml.isEmpty)) continue;
    splices.push({ from, to: xml.end, text: "" });
    from = undefined;
  }
  return spliced(bytes, splices);
}

const shapeBegins = /<(?:\w+:)?shape\b[^<>]*>/g;
const shapeEnds = /<\/(?:\w+:)?shape>/g;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The shapes of a drawing. Each is looked through once, however broken the drawing is. */
function shapesIn(drawing: string): readonly Stretch[] {
  const out: Stretch[] = [];
  let seen = 0;
  for (const { index, 0: tag } of drawing.matchAll(shapeBegins)) {
    if (index < seen || tag.endsWith("/>")) continue;
    shapeEnds.lastIndex = index + tag.length;
    const end = shapeEnds.exec(drawing);
    if (!end) break;
    seen = end.index + end[0].length;
    out.push({ from: index, to: seen });
  }
  return out;
}

/** The cell a comment's box belongs to, as `row,column`; undefined for other shapes. */
function cellOf(shape: string): string | undefined {
  const row = /<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const col = /<(?:\w+:)?Column>\s*(\d+)\s*</.exec(shape)?.[1];
  const isNote = /ObjectType=["']Note["']/.test(shape);
  return isNote && row !== undefined && col !== undefined ? `${row},${col}` : undefined;
}

/** A drawing without the boxes of some cells' comments. */
export function withoutBoxes(bytes: Uint8Array, cells: readonly CellAddress[]): Uint8Array {
  if (cells.length === 0) return bytes;
  const off = new Set(cells.map(({ row, col }) => `${row},${col}`));
  const drawing = new TextDecoder().decode(bytes);
  let kept = 0;
  let out = "";
  for (const { from, to } of shapesIn(drawing)) {
    if (!off.has(cellOf(drawing.slice(from, to)) ?? "")) continue;
    out += drawing.slice(kept, from);
    kept = to;
  }
  return new TextEncoder().encode(out + drawing.slice(kept));
}
