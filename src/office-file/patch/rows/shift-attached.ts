import { parseRange } from "../../../sheet/address";
import { Refusal } from "../../file-result";
import type { Relationship } from "../../package/relationships";
import { nameCode } from "../../xml/name-code";
import type { EditedParts } from "../edited-parts";
import { rewriteXml, withAttribute } from "../rewrite-xml";
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

function shiftComments(bytes: Uint8Array, shift: RowShift): Uint8Array {
  const move = (reference: string): string => {
    const moved = shiftReference(reference, shift);
    if (moved === undefined) throw new Refusal("not-writable", `要删除的行上有批注 ${reference}`);
    return moved;
  };
  return rewriteXml(bytes, (rewriter) => {
    const { xml } = rewriter;
    if (xml.isClose || (xml.tag !== tag.comment && xml.tag !== tag.threadedComment)) return;
    rewriter.replaceTag(withAttribute(rewriter.source(), "ref", move));
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
  for (const { type, target } of relationships) {
    if (target === undefined || !parts.has(target)) continue;
    if (type === "table") refuseTable(parts, target, shift);
    else if (type === "pivotTable") throw new Refusal("not-writable", "表中有数据透视表");
    else if (type === "comments" || type === "threadedComment")
      parts.write(target, shiftComments(parts.need(target), shift));
    else if (type === "vmlDrawing" || type === "drawing")
      parts.write(target, shiftAnchors(parts.need(target), shift));
  }
}
