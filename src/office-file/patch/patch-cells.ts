import { Refusal } from "../file-result";
import { columnName } from "../../sheet/address";
import type { CellEdit } from "../../sheet/change";
import { attribute } from "../xml/scan";

/** A stretch of the XML and what to put in its place. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const tags = /<(\/?)((?:[\w.-]+:)?)(sheetData|row|c)((?:\s[^<>]*?)?)(\/?)>/g;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);
}

function cellXml(prefix: string, edit: CellEdit, style: string | undefined): string {
  const place = `${columnName(edit.at.col)}${edit.at.row + 1}`;
  const open = `<${prefix}c r="${place}"${style === undefined ? "" : ` s="${style}"`}`;
  const { to } = edit;
  if (to === null) return `${open}/>`;
  if (typeof to === "number") return `${open}><${prefix}v>${to}</${prefix}v></${prefix}c>`;
  if (typeof to === "boolean") return `${open} t="b"><${prefix}v>${to ? 1 : 0}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(to)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

/** Edits still to be placed, in sheet order. */
class Queue {
  private readonly edits: readonly CellEdit[];
  private next = 0;

  constructor(edits: readonly CellEdit[]) {
    this.edits = edits.toSorted((a, b) => a.at.row - b.at.row || a.at.col - b.at.col);
  }

  peek(): CellEdit | undefined {
    return this.edits[this.next];
  }

  /** Takes all edits before a place. */
  before(row: number, col: number): readonly CellEdit[] {
    const taken: CellEdit[] = [];
    for (let edit = this.peek(); edit; edit = this.peek()) {
      if (edit.at.row > row || (edit.at.row === row && edit.at.col >= col)) break;
      taken.push(edit);
      this.next++;
    }
    return taken;
  }

  take(row: number, col: number): CellEdit | undefined {
    const edit = this.peek();
    if (edit?.at.row !== row || edit.at.col !== col) return undefined;
    this.next++;
    return edit;
  }
}

function rowsXml(prefix: string, edits: readonly CellEdit[]): string {
  const byRow = new Map<number, string>();
  for (const edit of edits) {
    byRow.set(edit.at.row, (byRow.get(edit.at.row) ?? "") + cellXml(prefix, edit, undefined));
  }
  const rows = [...byRow].map(([row, cells]) => `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`);
  return rows.join("");
}

const pastAll = Number.MAX_SAFE_INTEGER;

interface Place {
  row: number;
  col: number;
}

interface Tag {
  readonly from: number;
  readonly to: number;
  readonly isClose: boolean;
  readonly isEmpty: boolean;
  readonly prefix: string;
  readonly name: string;
  readonly attributes: string;
}

function columnOfReference(reference: string | undefined, fallback: number): number {
  const letters = /^[A-Z]+/.exec(reference ?? "")?.[0];
  if (letters === undefined) return fallback;
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  return col - 1;
}

function tagAt(match: RegExpExecArray): Tag {
  const [whole, close = "", prefix = "", name = "", attributes = "", empty = ""] = match;
  const from = match.index;
  return {
    from,
    to: from + whole.length,
    isClose: close !== "",
    isEmpty: empty !== "",
    prefix,
    name,
    attributes,
  };
}

function startRow(tag: Tag, place: Place, queue: Queue): readonly Splice[] {
  const number = attribute(tag.attributes, "r");
  place.row = number === undefined ? place.row + 1 : Number(number) - 1;
  place.col = -1;
  const missing = queue.before(place.row, 0);
  const rows =
    missing.length > 0 ? [{ from: tag.from, to: tag.from, text: rowsXml(tag.prefix, missing) }] : [];
  if (!tag.isEmpty) return rows;
  const own = queue.before(place.row + 1, 0);
  if (own.length === 0) return rows;
  const cells = own.map((edit) => cellXml(tag.prefix, edit, undefined)).join("");
  const text = `<${tag.prefix}row${tag.attributes}>${cells}</${tag.prefix}row>`;
  return [...rows, { from: tag.from, to: tag.to, text }];
}

function insertAt(at: number, prefix: string, edits: readonly CellEdit[]): readonly Splice[] {
  if (edits.length === 0) return [];
  return [{ from: at, to: at, text: edits.map((edit) => cellXml(prefix, edit, undefined)).join("") }];
}

function endOfCell(xml: string, tag: Tag): number {
  if (tag.isEmpty) return tag.to;
  const close = `</${tag.prefix}c>`;
  const at = xml.indexOf(close, tag.to);
  if (at < 0) throw new Refusal("damaged", "a cell is cut off");
  return at + close.length;
}

function startCell(xml: string, tag: Tag, state: { place: Place; queue: Queue }): readonly Splice[] {
  const { place, queue } = state;
  place.col = columnOfReference(attribute(tag.attributes, "r"), place.col + 1);
  const before = insertAt(tag.from, tag.prefix, queue.before(place.row, place.col));
  const edit = queue.take(place.row, place.col);
  if (!edit) return before;
  const text = cellXml(tag.prefix, edit, attribute(tag.attributes, "s"));
  return [...before, { from: tag.from, to: endOfCell(xml, tag), text }];
}

function endOfData(tag: Tag, queue: Queue): readonly Splice[] {
  const rest = queue.before(pastAll, 0);
  if (rest.length === 0) return [];
  const rows = rowsXml(tag.prefix, rest);
  const text = tag.isClose
    ? `${rows}</${tag.prefix}sheetData>`
    : `<${tag.prefix}sheetData>${rows}</${tag.prefix}sheetData>`;
  return [{ from: tag.from, to: tag.to, text }];
}

function splicesOf(xml: string, tag: Tag, state: { place: Place; queue: Queue }): readonly Splice[] {
  if (tag.name === "sheetData") return tag.isClose || tag.isEmpty ? endOfData(tag, state.queue) : [];
  if (tag.name === "c") return tag.isClose ? [] : startCell(xml, tag, state);
  if (tag.isClose) return insertAt(tag.from, tag.prefix, state.queue.before(state.place.row + 1, 0));
  return startRow(tag, state.place, state.queue);
}

/** A sheet part with new values in some cells; styles stay, cells and rows that are missing are added in order. */
export function patchCells(xml: string, edits: readonly CellEdit[]): string {
  const state = { place: { row: -1, col: -1 }, queue: new Queue(edits) };
  const pieces: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(tags)) {
    for (const splice of splicesOf(xml, tagAt(match), state)) {
      pieces.push(xml.slice(at, splice.from), splice.text);
      at = splice.to;
    }
    if (!state.queue.peek()) break;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}
