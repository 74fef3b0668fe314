import { contains, parseRange, type CellAddress, type CellRange } from "../../sheet/address";
import { readRelationships } from "../package/relationships";
import { nameCode } from "../xml/name-code";
import type { PartReader } from "../zip/part-reader";

const table = nameCode("table");
const ref = nameCode("ref");
const headerRowCount = nameCode("headerRowCount");

function headerOf(parts: PartReader, part: string): CellRange | undefined {
  const xml = parts.xml(part);
  if (xml?.next() !== true || xml.tag !== table) return undefined;
  const range = parseRange(xml.attributeText(ref) ?? "");
  const rows = Number(xml.attributeText(headerRowCount) ?? "1");
  return range && rows > 0 ? { ...range, bottom: range.top + rows - 1 } : undefined;
}

/** True when an edit would change the header of a table object, which is kept a second time elsewhere. */
export function touchesTableHeader(
  parts: PartReader,
  sheetPart: string,
  edits: readonly { readonly at: CellAddress }[],
): boolean {
  const tables = readRelationships(parts, sheetPart).filter(({ type }) => type === "table");
  return tables.some(({ target }) => {
    const header = target === undefined ? undefined : headerOf(parts, target);
    return header !== undefined && edits.some(({ at }) => contains(header, at));
  });
}
