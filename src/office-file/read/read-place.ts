import type { CellRange } from "../../sheet/address";
import type { XmlReader } from "../xml/xml-reader";

/** A cell's place while a part is read. */
export interface Place {
  row: number;
  col: number;
}

const colon = 58;

/** Reads an address such as `AB12` out of the current attribute, from a byte on; gives the index behind it. */
export function readPlace(xml: XmlReader, place: Place, from = 0): number {
  let col = 0;
  let row = 0;
  for (let index = from; ; index++) {
    const byte = xml.valueByte(index);
    if (byte >= 65 && byte <= 90) col = col * 26 + byte - 64;
    else if (byte >= 48 && byte <= 57) row = row * 10 + byte - 48;
    else {
      place.row = row - 1;
      place.col = col - 1;
      return index;
    }
  }
}

/** Reads a range such as `B3:D5` out of the current attribute; undefined when it is none inside Excel's limits. */
export function readRange(xml: XmlReader): CellRange | undefined {
  const a: Place = { row: 0, col: 0 };
  const b: Place = { row: 0, col: 0 };
  const behind = readPlace(xml, a);
  if (xml.valueByte(behind) === colon) readPlace(xml, b, behind + 1);
  else Object.assign(b, a);
  const range = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
  const isInside = range.top >= 0 && range.left >= 0 && range.bottom < 1048576 && range.right < 16384;
  return isInside ? range : undefined;
}
