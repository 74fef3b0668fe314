import type { CellValue } from "../../sheet/grid";
import type { CellRange } from "../../sheet/address";
import type { Budget } from "../budget";
import type { GridBuilder } from "../grid-builder";
import { cellOf } from "../text/cell-of";
import { generalFormat, type NumberFormat } from "../text/number-format";
import { nameCode } from "../xml/name-code";
import type { XmlReader } from "../xml/xml-reader";
import { isoDateToSerial } from "../text/iso-date";
import { readPlace, readRange, type Place } from "./read-place";
import { readRichText } from "./rich-text";
import { unescapeText } from "./unescape";

/** What the cells of a workbook refer to. */
export interface CellSources {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dayShift: number;
  readonly budget: Budget;
}

/** Names and first letters used in the cells of a sheet. */
const c = nameCode("c");
const v = nameCode("v");
const f = nameCode("f");
const is = nameCode("is");
const r = nameCode("r");
const s = nameCode("s");
const t = nameCode("t");
const ref = nameCode("ref");
const letter = { b: 98, d: 100, e: 101, i: 105, n: 110, s: 115, t: 116 };

/** A cell as it stands in the file, before its type is looked at; one serves all cells of a sheet in turn. */
export interface RawCell {
  /** First letter of the type; `t` for `str`, which begins like `s`. */
  type: number;
  style: number;
  number: number;
  text: string | undefined;
  formula: string | undefined;
  /** The range an array formula fills. */
  filled: CellRange | undefined;
}

/** A cell that holds nothing yet. */
export function emptyRawCell(): RawCell {
  return {
    type: letter.n,
    style: 0,
    number: Number.NaN,
    text: undefined,
    formula: undefined,
    filled: undefined,
  };
}

function clear(raw: RawCell): void {
  raw.type = letter.n;
  raw.style = 0;
  raw.number = Number.NaN;
  raw.text = undefined;
  raw.formula = undefined;
  raw.filled = undefined;
}

function readAttributes(xml: XmlReader, raw: RawCell, place: Place): void {
  while (xml.nextAttribute()) {
    if (xml.attribute === r) readPlace(xml, place);
    else if (xml.attribute === s) raw.style = xml.valueNumber();
    else if (xml.attribute === t) raw.type = xml.valueByte(xml.valueByte(1) === letter.t ? 1 : 0);
  }
}

/** Of a cell that holds nothing only its place is looked at: the next one may stand beside it without a place of its own. */
function passBy(xml: XmlReader, place: Place): void {
  while (xml.nextAttribute()) {
    if (xml.attribute !== r) continue;
    readPlace(xml, place);
    return;
  }
}

function readFormula(xml: XmlReader, raw: RawCell): void {
  while (xml.nextAttribute()) {
    // Only formulas that fill several cells name a range; a shared formula's cells have their own elements.
    if (xml.attribute === t && xml.valueByte(0) === letter.s) break;
    if (xml.attribute === ref) raw.filled = readRange(xml);
  }
  raw.formula = xml.isEmpty ? "" : xml.text();
}

function readContent(xml: XmlReader, raw: RawCell): void {
  while (xml.nextIn(c)) {
    if (xml.isClose) continue;
    if (xml.tag === f) readFormula(xml, raw);
    if (xml.isEmpty) continue;
    if (xml.tag === is) raw.text = readRichText(xml, is);
    else if (xml.tag === v) {
      raw.number = raw.type === letter.n || raw.type === letter.s ? xml.number() : Number.NaN;
      if (Number.isNaN(raw.number)) raw.text = xml.text();
    }
  }
}

function numberOf({ number, text = "" }: RawCell): CellValue {
  if (Number.isFinite(number)) return number;
  const trimmed = text.trim();
  const parsed = Number(trimmed);
  return trimmed === "" ? null : Number.isFinite(parsed) ? parsed : text;
}

function valueOf(raw: RawCell, sources: CellSources): CellValue {
  const { type, text } = raw;
  if (type === letter.n) return numberOf(raw);
  if (type === letter.s) return sources.texts[Number.isNaN(raw.number) ? Number(text) : raw.number] ?? null;
  if (text === undefined) return null;
  if (type === letter.b) return text === "" ? null : text.trim() === "1" || text.trim() === "true";
  if (type === letter.d) {
    const serial = isoDateToSerial(text);
    return serial === undefined ? text : serial - sources.dayShift;
  }
  // Inline texts come unescaped, run by run.
  return type === letter.i ? text : unescapeText(text);
}

/** What cells are read with and where they go. */
export interface CellTarget {
  readonly sources: CellSources;
  readonly grid: GridBuilder;
  readonly raw: RawCell;
}

/** Reads the cell whose tag was just met, and hands it to the builder if it holds anything. */
export function readCell(xml: XmlReader, place: Place, { sources, grid, raw }: CellTarget): void {
  place.col++;
  if (xml.isEmpty) {
    passBy(xml, place);
    return;
  }
  clear(raw);
  readAttributes(xml, raw, place);
  readContent(xml, raw);
  const cell = cellOf(valueOf(raw, sources), {
    format: sources.formats[raw.style] ?? generalFormat,
    formula: raw.formula,
    isError: raw.type === letter.e,
    dayShift: sources.dayShift,
  });
  if (!cell) return;
  // Shared strings were paid for when they were read.
  if (raw.type !== letter.s) sources.budget.spendText(cell.text.length + (raw.formula?.length ?? 0));
  grid.addCell(place.row, place.col, cell);
  if (raw.filled) grid.addComputedRange(raw.filled);
}
