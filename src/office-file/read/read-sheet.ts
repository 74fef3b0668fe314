import { Refusal } from "../file-result";
import { parseRange, type CellRange } from "../../sheet/address";
import type { Cell, CellValue } from "../../sheet/grid";
import { attribute, scanXml } from "../xml/scan";
import { numberText } from "./cell-text";
import { decodeEscapes } from "./shared-strings";

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly is1904: boolean;
  /** Counts cells over the whole workbook. */
  readonly budget: { cells: number };
}

/** What a sheet part says. */
export interface SheetPart {
  readonly rows: (Cell | undefined)[][];
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  protected: boolean;
}

/** Most cells of a workbook that are read. */
export const mostCells = 1_200_000;
const mostMerges = 200_000;
const mostColumns = 16384;
const mostRows = 1048576;

/** Where the scan is: the current cell and what is being collected. */
interface Scan {
  readonly part: SheetPart;
  readonly context: SheetContext;
  row: number;
  col: number;
  attributes: string;
  value: string;
  formula: string;
  inline: string;
  hasFormula: boolean;
  collecting: "value" | "formula" | "inline" | undefined;
  phonetic: number;
}

/** The column of `BC12`, zero-based. */
function columnOf(reference: string): number {
  let col = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    col = col * 26 + code - 64;
  }
  return col - 1;
}

function valueOf(scan: Scan, type: string): CellValue {
  const { value, context } = scan;
  if (type === "s") return context.strings[Number(value)] ?? "";
  if (type === "inlineStr") return decodeEscapes(scan.inline);
  if (type === "str" || type === "e" || type === "d") return decodeEscapes(value);
  if (type === "b") return value === "1";
  const number = Number(value);
  return value === "" || Number.isNaN(number) ? null : number;
}

function textOf(value: CellValue, code: string | undefined, is1904: boolean): string {
  if (typeof value === "number") return numberText(value, code, is1904);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value ?? "";
}

function cellOf(scan: Scan): Cell | undefined {
  const { context, hasFormula, formula } = scan;
  const type = attribute(scan.attributes, "t") ?? "n";
  const value = valueOf(scan, type);
  if ((value === null || value === "") && !hasFormula) return undefined;
  const code = context.formats[Number(attribute(scan.attributes, "s") ?? 0)];
  const text = textOf(value, code, context.is1904);
  if (!hasFormula && code === undefined && type !== "e") return { value, text };
  return {
    value,
    text,
    ...(hasFormula ? { formula } : {}),
    ...(code === undefined ? {} : { format: code }),
    ...(type === "e" ? { error: true } : {}),
  };
}

function keepCell(scan: Scan): void {
  // Most cells of a form are empty and only carry a style.
  if (scan.value === "" && scan.inline === "" && !scan.hasFormula) return;
  const cell = cellOf(scan);
  if (!cell) return;
  const { row, col, part, context } = scan;
  if (!(row >= 0 && row < mostRows && col >= 0 && col < mostColumns)) {
    throw new Refusal("damaged", "a cell outside the sheet");
  }
  if (++context.budget.cells > mostCells) throw new Refusal("too-large", "too many cells");
  (part.rows[row] ??= [])[col] = cell;
}

function hideColumns(part: SheetPart, attributes: string): void {
  if (attribute(attributes, "hidden") !== "1") return;
  const last = Math.min(Number(attribute(attributes, "max") ?? 0), mostColumns);
  for (let col = Number(attribute(attributes, "min") ?? 1); col <= last; col++) part.hiddenCols.add(col - 1);
}

function addMerge(part: SheetPart, attributes: string): void {
  const range = parseRange(attribute(attributes, "ref") ?? "");
  if (range && part.merges.length < mostMerges) part.merges.push(range);
}

function startRow(scan: Scan, attributes: string): void {
  const number = attribute(attributes, "r");
  scan.row = number === undefined ? scan.row + 1 : Number(number) - 1;
  scan.col = -1;
  if (attribute(attributes, "hidden") === "1") scan.part.hiddenRows.add(scan.row);
}

function startCell(scan: Scan, attributes: string): void {
  const reference = attribute(attributes, "r");
  scan.col = reference === undefined ? scan.col + 1 : columnOf(reference);
  scan.attributes = attributes;
  scan.value = scan.formula = scan.inline = "";
  scan.hasFormula = false;
}

function open(scan: Scan, name: string, attributes: string): void {
  switch (name) {
    case "c":
      startCell(scan, attributes);
      break;
    case "v":
      scan.collecting = "value";
      break;
    case "t":
      scan.collecting = scan.phonetic === 0 ? "inline" : undefined;
      break;
    case "f":
      scan.collecting = "formula";
      scan.hasFormula = true;
      break;
    case "row":
      startRow(scan, attributes);
      break;
    case "rPh":
      scan.phonetic++;
      break;
    case "col":
      hideColumns(scan.part, attributes);
      break;
    case "mergeCell":
      addMerge(scan.part, attributes);
      break;
    case "sheetProtection":
      scan.part.protected = attribute(attributes, "sheet") !== "0";
      break;
  }
}

function close(scan: Scan, name: string): void {
  if (name === "c") keepCell(scan);
  else if (name === "v" || name === "f" || name === "t") scan.collecting = undefined;
  else if (name === "rPh") scan.phonetic--;
}

/** Reads one sheet part: values, merges, what is hidden; styles of empty cells are left out. */
export function readSheet(xml: string, context: SheetContext): SheetPart {
  const part: SheetPart = {
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    protected: false,
  };
  const nothing = { attributes: "", value: "", formula: "", inline: "", hasFormula: false };
  const scan: Scan = { part, context, row: -1, col: -1, ...nothing, collecting: undefined, phonetic: 0 };
  scanXml(xml, {
    open: (name, attributes) => {
      open(scan, name, attributes);
    },
    close: (name) => {
      close(scan, name);
    },
    text: (text) => {
      if (scan.collecting) scan[scan.collecting] += text;
    },
  });
  return part;
}
