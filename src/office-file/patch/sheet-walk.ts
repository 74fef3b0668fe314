import { toA1 } from "../../sheet/address";
import type { Place } from "../read/read-place";
import { withoutEnd } from "../xml/without-end";
import type { XmlReader } from "../xml/xml-reader";
import type { CellWrite } from "./cell-writes";
import { contentXml, formulaXml, type CellContent } from "./cell-xml";
import type { Restyle } from "./looks/cell-styles";
import type { Splice } from "./splice";

/** The styles that new cells of some columns take. */
interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** A walk through a sheet part, with the edits in their order and which of them comes next. */
export interface Walk {
  readonly xml: XmlReader;
  readonly bytes: Uint8Array;
  readonly edits: readonly CellWrite[];
  next: number;
  readonly restyle: Restyle;
  readonly splices: Splice[];
  readonly columns: ColumnStyle[];
  readonly place: Place;
}

/** Takes the edits that stand before a place in reading order. */
export function takeBefore(walk: Walk, row: number, col = 0): readonly CellWrite[] {
  const { edits, next: from } = walk;
  const isBefore = (edit: CellWrite | undefined): boolean =>
    edit !== undefined && (edit.at.row < row || (edit.at.row === row && edit.at.col < col));
  while (isBefore(edits[walk.next])) walk.next++;
  return edits.slice(from, walk.next);
}

/** Puts XML before a place of the part. */
export function insert(walk: Walk, at: number, text: string): void {
  if (text !== "") walk.splices.push({ from: at, to: at, text });
}

/** The current tag as written. */
export function sourceOf({ xml, bytes }: Walk): string {
  return new TextDecoder().decode(bytes.subarray(xml.start, xml.end));
}

/** The attributes of the current tag as written. */
export function attributesOf(walk: Walk): string {
  return withoutEnd(sourceOf(walk)).replace(/^<[^\s/>]+/, "");
}

/** The attributes of the current tag as written, but for some. */
export function attributesWithout(walk: Walk, left: string): string {
  return attributesOf(walk).replaceAll(new RegExp(`\\s(?:${left})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g"), "");
}

/** What a cell is to hold; `kept` is the element of the formula that stands there. */
export function contentOf(prefix: string, edit: CellWrite, kept?: string): CellContent {
  const { to, formula, keepsFormula, isError = false } = edit;
  const own = formula === undefined ? undefined : formulaXml(prefix, formula);
  const written = keepsFormula === true ? kept : own;
  return { to, isError, ...(written === undefined ? {} : { formulaXml: written }) };
}

/** True for an edit that leaves something behind in a cell that is not there yet. */
export function fills({ to, formula, look }: CellWrite): boolean {
  return to !== null || formula !== undefined || look !== undefined;
}

function newCell(
  walk: Walk,
  prefix: string,
  { edit, rowStyle }: { edit: CellWrite; rowStyle: number },
): string {
  const column = walk.columns.find(({ first, last }) => edit.at.col >= first && edit.at.col <= last);
  const style = walk.restyle(rowStyle > 0 ? rowStyle : (column?.style ?? 0), edit);
  const attributes = ` r="${toA1(edit.at)}"${style > 0 ? ` s="${style}"` : ""}`;
  return contentXml(prefix, attributes, contentOf(prefix, edit));
}

/** Cells that are not there yet; emptying one that is not there makes none. */
export function newCells(walk: Walk, edits: readonly CellWrite[], rowStyle: number): string {
  const prefix = walk.xml.prefix();
  const filled = edits.filter(fills);
  return filled.map((edit) => newCell(walk, prefix, { edit, rowStyle })).join("");
}

/** Rows that are not there yet. */
export function newRows(walk: Walk, edits: readonly CellWrite[]): string {
  const prefix = walk.xml.prefix();
  const rows = new Map<number, CellWrite[]>();
  for (const edit of edits.filter(fills)) {
    const own = rows.get(edit.at.row);
    if (own) own.push(edit);
    else rows.set(edit.at.row, [edit]);
  }
  const rowXml = ([row, own]: readonly [number, CellWrite[]]): string =>
    `<${prefix}row r="${row + 1}">${newCells(walk, own, 0)}</${prefix}row>`;
  return [...rows].map(rowXml).join("");
}
