import { Refusal } from "../../file-result";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import { withoutEnd } from "../../xml/without-end";
import { spliced, type Splice } from "../splice";
import type { RowChange } from "./look-change";
import { tagAttribute, withTagAttribute } from "./xml-attributes";

const tag = { data: nameCode("sheetData"), row: nameCode("row") };
const reference = nameCode("r");

function changed(row: string, { height, hidden }: RowChange): string {
  let now = row;
  if (height !== undefined) {
    const sized = withTagAttribute(now, "ht", height === null ? null : `${height}`);
    now = withTagAttribute(sized, "customHeight", height === null ? null : "1");
  }
  if (hidden === undefined) return now;
  now = withTagAttribute(now, "hidden", hidden ? "1" : null);
  // A row may have been hidden by having no height.
  return !hidden && Number(tagAttribute(now, "ht") ?? 1) === 0 ? withTagAttribute(now, "ht", null) : now;
}

/** A sheet part with other heights and other hidden rows; the others keep what they have. */
export function patchRows(bytes: Uint8Array, changes: readonly RowChange[]): Uint8Array {
  if (changes.length === 0) return bytes;
  const xml = new XmlReader(bytes);
  const sorted = changes.toSorted((one, other) => one.row - other.row);
  const splices: Splice[] = [];
  let next = 0;
  /** Rows that are not there yet. */
  const takeBefore = (row: number): string => {
    const from = next;
    while ((sorted[next]?.row ?? row) < row) next++;
    const prefix = xml.prefix();
    const rowXml = (change: RowChange): string => changed(`<${prefix}row r="${change.row + 1}"/>`, change);
    return sorted.slice(from, next).map(rowXml).join("");
  };
  let row = -1;
  while (xml.next()) {
    const { start, end, isEmpty, isClose } = xml;
    const source = (): string => new TextDecoder().decode(bytes.subarray(start, end));
    if (xml.tag === tag.data && (isClose || isEmpty)) {
      const rows = takeBefore(Number.MAX_SAFE_INTEGER);
      const open = `${withoutEnd(source())}>${rows}</${xml.prefix()}sheetData>`;
      splices.push(isEmpty ? { from: start, to: end, text: open } : { from: start, to: start, text: rows });
      return spliced(bytes, splices);
    }
    if (xml.tag !== tag.row || isClose) continue;
    row++;
    const stated = xml.attributeText(reference);
    if (stated !== undefined) row = Number(stated) - 1;
    const text = takeBefore(row);
    if (text !== "") splices.push({ from: start, to: start, text });
    const change = sorted[next];
    if (change?.row !== row) continue;
    next++;
    splices.push({ from: start, to: end, text: changed(source(), change) });
  }
  throw new Refusal("damaged");
}
