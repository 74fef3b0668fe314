import type { CellStyle } from "hucre";
import { categoryOf, type Imprint } from "../imprint";
import { safeText } from "./safe-text";
import { sheetName } from "./sheet-name";

/** What a cell of a table may hold; null is empty. */
export type TableValue = string | number | null;

/** One column of a table. */
export interface TableColumn {
  readonly head: string;
  /** In characters of Latin width; a Han character takes two. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
  /** Number format code. */
  readonly format?: string;
}

/** A table on a sheet of its own, ready to be filtered and printed. */
export interface TableSheet {
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table. */
  readonly notes?: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
  readonly portrait?: boolean;
  /** False: a summary that nobody wants to filter. */
  readonly filter?: boolean;
}

const line = { style: "thin", color: { rgb: "B0B0B0" } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const font = { name: "宋体", size: 10 };

const titleStyle: CellStyle = {
  font: { name: "黑体", size: 16 },
  alignment: { horizontal: "center", vertical: "center" },
};
const noteStyle: CellStyle = { font, alignment: { horizontal: "left", vertical: "center", wrapText: true } };
const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E8EFEC" } },
  border,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

function bodyStyle({ align = "left", format }: TableColumn): CellStyle {
  return {
    font,
    border,
    alignment: { horizontal: align, vertical: "center", wrapText: true },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

function columnLetter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}

const controls = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;
/** Whatever `controls` finds is among these; looked for first, because hardly a text holds one. */
const suspicious = /[^ -~\u00a0-\ud7ff\ue000-\ufffd]/;

const withoutControls = (text: string): string =>
  suspicious.test(text) ? text.replace(controls, (char) => (char === "\n" ? char : "")) : text;

/** Longest text a cell may hold. */
const longest = 32_000;

/** A text as it may stand in a cell. */
export function cellText(text: string): string {
  return safeText(withoutControls(text.slice(0, longest)));
}

function cellOf(value: TableValue): TableValue {
  return typeof value === "string" ? cellText(value) : value;
}

const lineHeight = 14;
/** Excel's highest row. */
const highest = 400;

/** How wide a text is: a Han character is two wide. */
function widthOf(text: string): number {
  let wide = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x2e80 && unit <= 0xffef) wide++;
  }
  return wide;
}

/** How many lines a text takes in a column. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(4, width - 1);
  const linesOfPart = (part: string): number => Math.max(1, Math.ceil(widthOf(part) / room));
  if (text.includes("\n")) return text.split("\n").reduce((sum, part) => sum + linesOfPart(part), 0);
  // Most texts need no counting.
  return text.length * 2 <= room ? 1 : linesOfPart(text);
}

/** Heights are written down: not every program works them out for itself, and none does for merged cells. */
export function heightOfLines(lines: number): number {
  return Math.min(highest, lines * lineHeight + 4);
}

function heightOf(row: readonly TableValue[], widths: readonly number[]): number {
  let most = 1;
  for (const [col, value] of row.entries())
    if (typeof value === "string") most = Math.max(most, linesOf(value, widths[col] ?? 10));
  return heightOfLines(most);
}

function heightsOf(
  table: TableSheet,
  all: readonly (readonly TableValue[])[],
): Map<number, { height: number }> {
  const widths = table.columns.map(({ width }) => width);
  const whole = [widths.reduce((sum, width) => sum + width, 0)];
  const head = 1 + (table.notes?.length ?? 0);
  const heights = all.map((row, index) => ({ height: heightOf(row, index < head ? whole : widths) }));
  return new Map<number, { height: number }>([...heights.entries(), [0, { height: 30 }]]);
}

function sheetOf(table: TableSheet) {
  const { title, notes = [], columns, rows, portrait = false, filter = true } = table;
  const head = 1 + notes.length;
  const last = columns.length - 1;
  const all = [[title], ...notes.map((note) => [note]), columns.map((column) => column.head), ...rows];
  const cells = new Map<string, { style: CellStyle }>([["0,0", { style: titleStyle }]]);
  notes.forEach((_, index) => cells.set(`${index + 1},0`, { style: noteStyle }));
  columns.forEach((column, col) => {
    cells.set(`${head},${col}`, { style: headStyle });
    const style = bodyStyle(column);
    // One object a column: a style of its own for each of a million cells would fill the memory.
    const cell = { style };
    for (let row = head + 1; row < all.length; row++) cells.set(`${row},${col}`, cell);
  });
  const spread = Array.from({ length: head }, (_, row) => ({
    startRow: row,
    startCol: 0,
    endRow: row,
    endCol: last,
  }));
  const range = `A${head + 1}:${columnLetter(last)}${Math.max(all.length, head + 2)}`;
  return {
    name: sheetName(table.name),
    rows: all.map((row) => row.map(cellOf)),
    cells,
    columns: columns.map(({ width }) => ({ width })),
    merges: last > 0 ? spread : [],
    rowDefs: heightsOf(table, all),
    freezePane: { rows: head + 1 },
    ...(filter ? { autoFilter: { range } } : {}),
    pageSetup: {
      paperSize: "a4" as const,
      orientation: portrait ? ("portrait" as const) : ("landscape" as const),
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    },
    headerFooter: { oddFooter: "第 &P 页，共 &N 页" },
  };
}

/** A new .xlsx of tables. The same tables and imprint give the same bytes. */
export async function tableWorkbook(tables: readonly TableSheet[], imprint: Imprint): Promise<Uint8Array> {
  const { writeXlsx } = await import("./write-xlsx");
  const at = new Date(`${imprint.date}T00:00:00Z`);
  return writeXlsx({
    sheets: tables.map(sheetOf),
    properties: { creator: "标尺", category: categoryOf(imprint), created: at, modified: at },
    defaultFont: font,
  });
}
