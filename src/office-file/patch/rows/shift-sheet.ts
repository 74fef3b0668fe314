import { toA1 } from "../../../sheet/address";
import { Refusal } from "../../file-result";
import { readPlace, type Place } from "../../read/read-place";
import { nameCode } from "../../xml/name-code";
import { rewriteXml, withAttribute, type Rewriter } from "../rewrite-xml";
import { shiftFormula, type FormulaPlace } from "./formula-references";
import { likeRowXml, type LikeRow } from "./like-row";
import { shiftReferences, shiftRow, type RowShift } from "./row-shift";
import { cellFormulas, type CellFormulas } from "./cell-formulas";
import { formulaElements, referenceAttributes, viewElements } from "./sheet-references";

const tag = {
  sheetData: nameCode("sheetData"),
  row: nameCode("row"),
  cell: nameCode("c"),
  formula: nameCode("f"),
  sqref: nameCode("sqref"),
  brk: nameCode("brk"),
  rowBreaks: nameCode("rowBreaks"),
};
const reference = nameCode("r");

/** What happens to the rows of one sheet. */
interface SheetShift {
  readonly sheet: string;
  readonly shift: RowShift;
  /** The row that new rows look like. */
  readonly like: LikeRow | undefined;
}

interface Walk extends SheetShift {
  readonly place: Place;
  readonly formulas: CellFormulas;
  isInserted: boolean;
  inRowBreaks: boolean;
}

function gone(): never {
  throw new Refusal("not-writable", "要删除的行上还有格式或引用");
}

function putNewRows(walk: Walk, rewriter: Rewriter): void {
  if (walk.isInserted) return;
  walk.isInserted = true;
  const { count } = walk.shift;
  if (count <= 0 || !walk.like) return;
  const prefix = rewriter.xml.prefix();
  const rows = Array.from({ length: count }, (_, index) => walk.shift.row + index);
  rewriter.putBefore(rows.map((row) => likeRowXml(walk.like, { row, prefix })).join(""));
}

function readRowPlace({ xml }: Rewriter, place: Place): void {
  place.row++;
  place.col = -1;
  while (xml.nextAttribute()) if (xml.attribute === reference) place.row = xml.valueNumber() - 1;
}

function readCellPlace({ xml }: Rewriter, place: Place): void {
  const { row } = place;
  place.col++;
  while (xml.nextAttribute()) if (xml.attribute === reference) readPlace(xml, place);
  place.row = row;
}

function shiftRowTag(walk: Walk, rewriter: Rewriter): void {
  const { xml } = rewriter;
  const { place, shift } = walk;
  readRowPlace(rewriter, place);
  if (place.row >= shift.row) putNewRows(walk, rewriter);
  const row = shiftRow(place.row, shift);
  if (row === undefined) {
    const from = xml.start;
    if (!xml.isEmpty) while (xml.nextIn(tag.row));
    rewriter.replaceFrom(from, "");
    return;
  }
  if (row !== place.row) rewriter.replaceTag(withAttribute(rewriter.source(), "r", () => String(row + 1)));
}

function shiftCellTag(walk: Walk, rewriter: Rewriter): void {
  const { place, shift } = walk;
  readCellPlace(rewriter, place);
  const moved = shiftRow(place.row, shift) ?? place.row;
  if (moved !== place.row)
    rewriter.replaceTag(withAttribute(rewriter.source(), "r", () => toA1({ row: moved, col: place.col })));
}

function shiftAttributes(walk: Walk, rewriter: Rewriter): void {
  const { xml } = rewriter;
  const names = referenceAttributes.get(xml.tag);
  if (!names) return;
  const isView = viewElements.has(xml.tag);
  const move = (value: string): string => shiftReferences(value, walk.shift) ?? (isView ? value : gone());
  rewriter.replaceTag(names.reduce((text, name) => withAttribute(text, name, move), rewriter.source()));
}

/** A page break stands behind the row whose one-based number it holds. */
function shiftBreak(walk: Walk, rewriter: Rewriter): void {
  const move = (id: string): string =>
    String((shiftRow(Number(id) - 1, walk.shift) ?? walk.shift.row - 1) + 1);
  rewriter.replaceTag(withAttribute(rewriter.source(), "id", move));
}

function visitOutside(walk: Walk, rewriter: Rewriter): void {
  const { xml } = rewriter;
  const { sheet, shift } = walk;
  if (formulaElements.has(xml.tag))
    rewriter.mapText((text) => shiftFormula(text, { home: sheet, moved: sheet, shift }));
  else if (xml.tag === tag.sqref) rewriter.mapText((text) => shiftReferences(text, shift) ?? gone());
  else if (xml.tag === tag.brk && walk.inRowBreaks) shiftBreak(walk, rewriter);
  // Outside the cells, rows are those of a control's anchor.
  else if (xml.tag === tag.row)
    rewriter.mapText((text) => String(shiftRow(Number(text), shift) ?? shift.row));
  else shiftAttributes(walk, rewriter);
}

function visit(walk: Walk, rewriter: Rewriter, inData: boolean): void {
  const { xml } = rewriter;
  if (xml.isClose) {
    if (xml.tag === tag.sheetData) putNewRows(walk, rewriter);
    return;
  }
  if (!inData) visitOutside(walk, rewriter);
  else if (xml.tag === tag.row) shiftRowTag(walk, rewriter);
  else if (xml.tag === tag.cell) shiftCellTag(walk, rewriter);
  else if (xml.tag === tag.formula) walk.formulas.shift(rewriter, walk.place);
}

/** A sheet part after rows of it came or went: cells, formulas, merges, validations, conditional formats, breaks. */
export function shiftSheet(bytes: Uint8Array, { sheet, shift, like }: SheetShift): Uint8Array {
  const walk: Walk = {
    ...{ sheet, shift, like },
    place: { row: -1, col: -1 },
    formulas: cellFormulas({ home: sheet, moved: sheet, shift }),
    isInserted: false,
    inRowBreaks: false,
  };
  let inData = false;
  return rewriteXml(bytes, (rewriter) => {
    const { xml } = rewriter;
    if (xml.tag === tag.sheetData) inData = !xml.isClose && !xml.isEmpty;
    if (xml.tag === tag.rowBreaks) walk.inRowBreaks = !xml.isClose;
    visit(walk, rewriter, inData);
  });
}

/** Another sheet's part: only its formulas can speak of the rows that came or went. */
export function shiftFormulas(bytes: Uint8Array, place: FormulaPlace): Uint8Array {
  const formulas = cellFormulas(place);
  const at: Place = { row: -1, col: -1 };
  let inData = false;
  return rewriteXml(bytes, (rewriter) => {
    const { xml } = rewriter;
    if (xml.tag === tag.sheetData) inData = !xml.isClose && !xml.isEmpty;
    if (xml.isClose) return;
    if (inData) visitCells(rewriter, at, formulas);
    else if (formulaElements.has(xml.tag)) rewriter.mapText((text) => shiftFormula(text, place));
  });
}

function visitCells(rewriter: Rewriter, at: Place, formulas: CellFormulas): void {
  const { xml } = rewriter;
  if (xml.tag === tag.row) readRowPlace(rewriter, at);
  else if (xml.tag === tag.cell) readCellPlace(rewriter, at);
  else if (xml.tag === tag.formula) formulas.shift(rewriter, at);
}
