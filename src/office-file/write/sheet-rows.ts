import type { SheetWriter } from "./gather";
import type { SharedTexts } from "./shared-texts";
import { heightOfLines, linesOf, type TableColumn, type TableValue } from "./table-workbook";

/** A sheet without its rows: what stands before and behind them, and the styles of the cells. */
interface Frame {
  readonly before: string;
  readonly behind: string;
  /** Zero-based row of the first that comes. */
  readonly from: number;
  readonly styles: readonly string[];
}

/** Takes the one row out of a sheet that was written with one. */
function frameOf(xml: string): Frame {
  const start = xml.lastIndexOf("<row ");
  const end = xml.indexOf("</sheetData>");
  const row = xml.slice(start, end);
  return {
    before: xml.slice(0, start).replace(/<dimension [^>]*\/>/, ""),
    behind: xml.slice(end),
    from: Number(/ r="(\d+)"/.exec(row)?.[1] ?? 1) - 1,
    styles: [...row.matchAll(/<c [^>]*s="(\d+)"/g)].map(([, style = "0"]) => style),
  };
}

/** A column at work: how its cells begin, and how many lines the last text took, which often comes again. */
interface Column {
  readonly width: number;
  readonly empty: string;
  readonly number: string;
  readonly text: string;
  last: TableValue;
  lines: number;
}

function columnOf(style: string, width: number): Column {
  const cell = `<c s="${style}"`;
  return {
    ...{ width, empty: `${cell}/>`, number: `${cell}><v>`, text: `${cell} t="s"><v>` },
    ...{ last: null, lines: 1 },
  };
}

function linesIn(column: Column, value: TableValue): number {
  if (typeof value !== "string") return 1;
  if (value !== column.last) {
    column.last = value;
    column.lines = linesOf(value, column.width);
  }
  return column.lines;
}

function writeCell(column: Column, value: TableValue, { texts, out }: RowsOut): void {
  const content = typeof value === "string" && value !== "" ? texts.indexOf(value) : value;
  if (content === null || content === "") {
    out.ascii(column.empty);
    return;
  }
  out.ascii(typeof value === "string" ? column.text : column.number);
  out.ascii(String(content));
  out.ascii("</v></c>");
}

/** Where the rows of a sheet go, and their texts. */
interface RowsOut {
  readonly texts: SharedTexts;
  readonly out: SheetWriter;
}

/** What the rows are put into: a sheet of the same table that was written with one row. */
interface RowsIn {
  readonly xml: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<readonly TableValue[]>;
}

/** Writes a sheet row by row. */
export function writeSheetRows({ xml, columns, rows }: RowsIn, to: RowsOut): void {
  const { before, behind, from, styles } = frameOf(xml);
  const { out } = to;
  const all = styles.map((style, index) => columnOf(style, columns[index]?.width ?? 10));
  out.text(before);
  let at = from;
  for (const row of rows) {
    let most = 1;
    for (const [index, column] of all.entries()) most = Math.max(most, linesIn(column, row[index] ?? null));
    out.ascii(`<row r="${++at}" ht="${heightOfLines(most)}" customHeight="1">`);
    for (const [index, column] of all.entries()) writeCell(column, row[index] ?? null, to);
    out.ascii("</row>");
    out.mayCut();
  }
  // The filter reaches from the heads down to the last row.
  out.text(behind.replace(/(<autoFilter ref="[A-Z]+\d+:[A-Z]+)\d+/, `$1${Math.max(at, from + 1)}`));
  out.end();
}
