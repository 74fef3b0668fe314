import { parseAddress, parseRange, type CellAddress } from "../../../sheet/address";
import { Refusal } from "../../file-result";
import type { Relationship } from "../../package/relationships";
import { nameCode } from "../../xml/name-code";
import { XmlReader } from "../../xml/xml-reader";
import type { EditedParts } from "../edited-parts";
import { rewriteXml, withAttribute } from "../rewrite-xml";
import { withoutBoxes, withoutComments } from "../take-off-comments";
import { shiftReference, shiftRow, type RowShift } from "./row-shift";

const tag = {
  comment: nameCode("comment"),
  threadedComment: nameCode("threadedComment"),
  row: nameCode("row"),
  vmlRow: nameCode("Row"),
  vmlAnchor: nameCode("Anchor"),
  table: nameCode("table"),
};
const ref = nameCode("ref");
const commentTypes: ReadonlySet<string> = new Set(["comments", "threadedComment"]);

function movedNumber(text: string, shift: RowShift): string {
  const row = Number(text.trim());
  return Number.isInteger(row) ? String(shiftRow(row, shift) ?? shift.row) : text;
}

/** An anchor of a comment's box: column, offset, row, offset, and the same for its other corner. */
function movedAnchor(text: string, shift: RowShift): string {
  return text
    .split(",")
    .map((part, index) => (index % 4 === 2 ? ` ${movedNumber(part, shift)}` : part))
    .join(",");
}

function isComment({ tag: name, isClose }: XmlReader): boolean {
  return !isClose && (name === tag.comment || name === tag.threadedComment);
}

/** The cells of the rows that go that have comments in a part. */
function goneCells(bytes: Uint8Array, shift: RowShift): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  const xml = new XmlReader(bytes);
  while (xml.next()) {
    const at = isComment(xml) ? parseAddress(xml.attributeText(ref) ?? "") : undefined;
    if (at && shiftRow(at.row, shift) === undefined) cells.push(at);
  }
  return cells;
}

function shiftComments(bytes: Uint8Array, shift: RowShift): Uint8Array {
  return rewriteXml(bytes, (rewriter) => {
    if (!isComment(rewriter.xml)) return;
    const moved = (reference: string): string => shiftReference(reference, shift) ?? reference;
    rewriter.replaceTag(withAttribute(rewriter.source(), "ref", moved));
  });
}

function shiftAnchors(bytes: Uint8Array, shift: RowShift): Uint8Array {
  return rewriteXml(bytes, (rewriter) => {
    const { xml } = rewriter;
    if (xml.isClose) return;
    if (xml.tag === tag.row || xml.tag === tag.vmlRow) rewriter.mapText((text) => movedNumber(text, shift));
    else if (xml.tag === tag.vmlAnchor) rewriter.mapText((text) => movedAnchor(text, shift));
  });
}

/** A table object keeps its range in several places: rows through or above it are not for us to move. */
function refuseTable(parts: EditedParts, part: string, shift: RowShift): void {
  const xml = parts.xml(part);
  if (xml?.next() !== true || xml.tag !== tag.table) return;
  const range = parseRange(xml.attributeText(ref) ?? "");
  if (!range || range.bottom >= shift.row) throw new Refusal("not-writable", "表中有“表格”对象");
}

/** Moves what is attached to a sheet in parts of its own, or says what stands in the way. */
export function shiftAttached(
  parts: EditedParts,
  relationships: readonly Relationship[],
  shift: RowShift,
): void {
  const attached = relationships.flatMap(({ type, target }) =>
    target !== undefined && parts.has(target) ? [{ type, target }] : [],
  );
  // A comment goes with its row, and so does its box.
  const gone = attached
    .filter(({ type }) => commentTypes.has(type))
    .flatMap(({ target }) => goneCells(parts.need(target), shift));
  for (const { type, target } of attached) {
    if (type === "table") refuseTable(parts, target, shift);
    else if (type === "pivotTable") throw new Refusal("not-writable", "表中有数据透视表");
    else if (commentTypes.has(type))
      parts.write(target, shiftComments(withoutComments(parts.need(target), gone), shift));
    else if (type === "vmlDrawing")
      parts.write(target, shiftAnchors(withoutBoxes(parts.need(target), gone), shift));
    else if (type === "drawing") parts.write(target, shiftAnchors(parts.need(target), shift));
  }
}
