import type { CellRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { gridBuilder, type GridBuilder } from "../grid-builder";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import type { PartReader } from "../zip/part-reader";
import type { SheetEntry } from "../package/open-package";
import { emptyRawCell, readCell, type CellSources, type CellTarget } from "./read-cell";
import { readComments } from "./read-comments";
import { readRange, type Place } from "./read-place";

const row = nameCode("row");
const c = nameCode("c");
const col = nameCode("col");
const mergeCell = nameCode("mergeCell");
const sheetProtection = nameCode("sheetProtection");
const legacyDrawing = nameCode("legacyDrawing");
const r = nameCode("r");
const hidden = nameCode("hidden");
const min = nameCode("min");
const max = nameCode("max");
const ref = nameCode("ref");
const sheetName = nameCode("sheet");

/** `1` or `true` in the current attribute. */
function isTrue(xml: XmlReader): boolean {
  const first = xml.valueByte(0);
  return first === 49 || first === 116;
}

function readRow(xml: XmlReader, place: Place, to: CellTarget): void {
  place.row++;
  place.col = -1;
  let isHidden = false;
  while (xml.nextAttribute()) {
    if (xml.attribute === r) place.row = xml.valueNumber() - 1;
    else if (xml.attribute === hidden) isHidden = isTrue(xml);
  }
  if (isHidden) to.grid.hideRows(place.row, place.row);
  if (xml.isEmpty) return;
  const own = place.row;
  while (xml.nextIn(row)) if (xml.tag === c && !xml.isClose) readCell(xml, place, to);
  place.row = own;
}

function readCol(xml: XmlReader, grid: GridBuilder): void {
  let [first, last, isHidden] = [0, 0, false];
  while (xml.nextAttribute()) {
    if (xml.attribute === min) first = xml.valueNumber();
    else if (xml.attribute === max) last = xml.valueNumber();
    else if (xml.attribute === hidden) isHidden = isTrue(xml);
  }
  if (isHidden) grid.hideCols(first - 1, last - 1);
}

function readMerge(xml: XmlReader, grid: GridBuilder): void {
  let range: CellRange | undefined;
  while (xml.nextAttribute()) if (xml.attribute === ref) range = readRange(xml);
  // A merge of one cell is what some programs leave behind when they take a merge back.
  if (range && (range.top < range.bottom || range.left < range.right)) grid.addMerge(range);
}

/** Reads one sheet. Comments are looked for only where the sheet says that it has some. */
export function readSheet(parts: PartReader, entry: SheetEntry, sources: CellSources): Grid {
  const grid = gridBuilder(sources.budget);
  const to: CellTarget = { sources, grid, raw: emptyRawCell() };
  const place: Place = { row: -1, col: -1 };
  const xml = parts.xml(entry.part);
  let hasComments = false;
  while (xml?.next() === true) {
    if (xml.isClose) continue;
    if (xml.tag === row) readRow(xml, place, to);
    else if (xml.tag === mergeCell) readMerge(xml, grid);
    else if (xml.tag === col) readCol(xml, grid);
    else if (xml.tag === sheetProtection) {
      if (/^(1|true)$/.test(xml.attributeText(sheetName) ?? "")) grid.protect();
    } else if (xml.tag === legacyDrawing) hasComments = true;
  }
  if (hasComments) for (const comment of readComments(parts, entry.part)) grid.addComment(comment);
  return grid.finish(entry.name, entry.visibility);
}
