import { parseRange, rangeToA1, type CellRange } from "../../sheet/address";
import { Refusal } from "../file-result";
import { readPlace } from "../read/read-place";
import { nameCode } from "../xml/name-code";
import { XmlReader } from "../xml/xml-reader";
import type { CellWrite } from "./cell-writes";
import { contentXml } from "./cell-xml";
import type { Restyle } from "./looks/cell-styles";
import {
  attributesOf,
  attributesWithout,
  contentOf,
  fills,
  insert,
  newCells,
  newRows,
  sourceOf,
  takeBefore,
  type Walk,
} from "./sheet-walk";
import { spliced } from "./splice";

const tag = {
  col: nameCode("col"),
  dimension: nameCode("dimension"),
  sheetData: nameCode("sheetData"),
  row: nameCode("row"),
  cell: nameCode("c"),
  formula: nameCode("f"),
};
const name = {
  ref: nameCode("ref"),
  reference: nameCode("r"),
  style: nameCode("s"),
  columnStyle: nameCode("style"),
  customFormat: nameCode("customFormat"),
  min: nameCode("min"),
  max: nameCode("max"),
};

/** The attributes of a cell with the style changed to what the edit asks for. */
function restyled(walk: Walk, attributes: string, edit: CellWrite): string {
  const style = Number(/\ss\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? 0);
  const other = walk.restyle(style, edit);
  if (other === style) return attributes;
  return `${attributes.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "")} s="${other}"`;
}

/** Walks to the end of the current cell; gives the element of its formula as written. */
function formulaSource({ xml, bytes }: Walk): string | undefined {
  const { isEmpty: holdsNothing } = xml;
  if (holdsNothing) return undefined;
  let from = -1;
  let to = -1;
  while (xml.nextIn(tag.cell)) {
    if (xml.tag !== tag.formula) continue;
    if (!xml.isClose) from = xml.start;
    if (xml.isClose || xml.isEmpty) to = xml.end;
  }
  return to < 0 ? undefined : new TextDecoder().decode(bytes.subarray(from, to));
}

function patchCell(walk: Walk, rowStyle: number): void {
  const { xml, place, splices } = walk;
  place.col++;
  while (xml.nextAttribute()) if (xml.attribute === name.reference) readPlace(xml, place);
  insert(walk, xml.start, newCells(walk, takeBefore(walk, place.row, place.col), rowStyle));
  const [edit] = takeBefore(walk, place.row, place.col + 1);
  if (!edit) return;
  const from = xml.start;
  const prefix = xml.prefix();
  if (edit.keepsValue === true) {
    const attributes = restyled(walk, attributesOf(walk), edit);
    splices.push({ from, to: xml.end, text: `<${prefix}c${attributes}${xml.isEmpty ? "/>" : ">"}` });
    return;
  }
  // The type goes, and so do the marks of values that this cell no longer holds.
  const attributes = restyled(walk, attributesWithout(walk, "t|cm|vm"), edit);
  const kept = formulaSource(walk);
  splices.push({ from, to: xml.end, text: contentXml(prefix, attributes, contentOf(prefix, edit, kept)) });
}

function patchRow(walk: Walk): void {
  const { xml, place } = walk;
  place.row++;
  place.col = -1;
  let [style, isStyled] = [0, false];
  while (xml.nextAttribute()) {
    if (xml.attribute === name.reference) place.row = xml.valueNumber() - 1;
    else if (xml.attribute === name.style) style = xml.valueNumber();
    else if (xml.attribute === name.customFormat) isStyled = /^(1|true)$/.test(xml.value());
  }
  const rowStyle = isStyled ? style : 0;
  const own = place.row;
  insert(walk, xml.start, newRows(walk, takeBefore(walk, own)));
  if (walk.edits[walk.next]?.at.row !== own) return;
  // `spans` only hints at the columns in use; a new cell outside would make it wrong.
  const open = `<${xml.prefix()}row${attributesWithout(walk, "spans")}>`;
  if (xml.isEmpty) {
    const cells = newCells(walk, takeBefore(walk, own + 1), rowStyle);
    walk.splices.push({ from: xml.start, to: xml.end, text: `${open}${cells}</${xml.prefix()}row>` });
    return;
  }
  walk.splices.push({ from: xml.start, to: xml.end, text: open });
  while (xml.nextIn(tag.row)) if (xml.tag === tag.cell && !xml.isClose) patchCell(walk, rowStyle);
  place.row = own;
  insert(walk, xml.start, newCells(walk, takeBefore(walk, own + 1), rowStyle));
}

function patchData(walk: Walk): void {
  const { xml } = walk;
  if (xml.isEmpty) {
    const prefix = xml.prefix();
    const rows = newRows(walk, takeBefore(walk, Number.MAX_SAFE_INTEGER));
    const text = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
    walk.splices.push({ from: xml.start, to: xml.end, text });
    return;
  }
  while (xml.nextIn(tag.sheetData)) if (xml.tag === tag.row && !xml.isClose) patchRow(walk);
  insert(walk, xml.start, newRows(walk, takeBefore(walk, Number.MAX_SAFE_INTEGER)));
}

function readColumn({ xml, columns }: Walk): void {
  let [first, last, style] = [0, 0, 0];
  while (xml.nextAttribute()) {
    if (xml.attribute === name.min) first = xml.valueNumber();
    else if (xml.attribute === name.max) last = xml.valueNumber();
    else if (xml.attribute === name.columnStyle) style = xml.valueNumber();
  }
  columns.push({ first: first - 1, last: last - 1, style });
}

function widened(range: CellRange, edits: readonly CellWrite[]): CellRange {
  return edits.reduce(
    ({ top, left, bottom, right }, { at }) => ({
      top: Math.min(top, at.row),
      left: Math.min(left, at.col),
      bottom: Math.max(bottom, at.row),
      right: Math.max(right, at.col),
    }),
    range,
  );
}

/** The used range that the part states: some programs read no further. */
function patchDimension(walk: Walk): void {
  const written = walk.xml.attributeText(name.ref) ?? "";
  const range = parseRange(written);
  if (!range) return;
  const text = rangeToA1(widened(range, walk.edits.filter(fills)));
  if (text === written) return;
  const source = sourceOf(walk);
  walk.splices.push({ from: walk.xml.start, to: walk.xml.end, text: source.replace(written, text) });
}

/** A sheet part with new values in some cells. Styles stay; cells and rows that are missing are added in their order. */
export function patchSheet(
  bytes: Uint8Array,
  edits: readonly CellWrite[],
  restyle: Restyle = (style) => style,
): Uint8Array {
  const walk: Walk = {
    xml: new XmlReader(bytes),
    bytes,
    next: 0,
    edits: edits.toSorted((a, b) => a.at.row - b.at.row || a.at.col - b.at.col),
    restyle,
    splices: [],
    columns: [],
    place: { row: -1, col: -1 },
  };
  const { xml } = walk;
  while (xml.next()) {
    if (xml.isClose) continue;
    if (xml.tag === tag.col) readColumn(walk);
    else if (xml.tag === tag.dimension) patchDimension(walk);
    else if (xml.tag === tag.sheetData) {
      patchData(walk);
      return spliced(bytes, walk.splices);
    }
  }
  throw new Refusal("damaged");
}
