import type { TextWriter } from "./gather";
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

/** Where the rows of a sheet go, and their texts. */
interface RowsOut {
  readonly texts: SharedTexts;
  readonly out: TextWriter;
}

/** What the rows are put into: a sheet of the same table that was written with one row. */
interface RowsIn {
  readonly xml: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<readonly TableValue[]>;
}

/** A column at work: how its cells begin, and what is known of the last text, which often comes again in the next row. */
interface Column {
  readonly width: number;
  readonly empty: string;
  readonly number: string;
  readonly text: string;
  last: string;
  lines: number;
  cell: string;
  /** The era of the texts that the cell is of. */
  era: number;
}

function columnOf(style: string, width: number): Column {
  const cell = `<c s="${style}"`;
  return {
    ...{ width, empty: `${cell}/>`, number: `${cell}><v>`, text: `${cell} t="s"><v>` },
    ...{ last: "", lines: 1, cell: "", era: -1 },
  };
}

const cellEnd = "</v></c>";

function linesIn(column: Column, value: TableValue): number {
  if (typeof value !== "string") return 1;
  if (value !== column.last) {
    column.last = value;
    column.lines = linesOf(value, column.width);
    column.era = -1;
  }
  return column.lines;
}

/** The cell of the column's last text. */
function textCell(column: Column, texts: SharedTexts): string {
  if (column.era !== texts.era()) {
    const index = column.last === "" ? null : texts.indexOf(column.last);
    column.cell = index === null ? column.empty : `${column.text}${index}${cellEnd}`;
    column.era = texts.era();
  }
  return column.cell;
}

function cellOf(column: Column, value: TableValue, texts: SharedTexts): string {
  if (typeof value === "string") return textCell(column, texts);
  return value === null ? column.empty : `${column.number}${value}${cellEnd}`;
}

/** Writes a row, in one go; every bit counts here, there are a million cells. */
function writeRow(
  columns: readonly Column[],
  row: readonly TableValue[],
  { number, to: { texts, out } }: { readonly number: number; readonly to: RowsOut },
): void {
  let [most, cells] = [1, ""];
  columns.forEach((column, index) => {
    const value = row[index] ?? null;
    most = Math.max(most, linesIn(column, value));
    cells += cellOf(column, value, texts);
  });
  out.text(`<row r="${number}" ht="${heightOfLines(most)}" customHeight="1">${cells}</row>`);
  out.mayCut();
}

/** Writes a sheet row by row. */
export function writeSheetRows({ xml, columns, rows }: RowsIn, to: RowsOut): void {
  const { before, behind, from, styles } = frameOf(xml);
  const { out } = to;
  const all = styles.map((style, index) => columnOf(style, columns[index]?.width ?? 10));
  out.text(before);
  let at = from;
  for (const row of rows) writeRow(all, row, { number: ++at, to });
  // The filter reaches from the heads down to the last row.
  out.text(behind.replace(/(<autoFilter ref="[A-Z]+\d+:[A-Z]+)\d+/, `$1${Math.max(at, from + 1)}`));
  out.end();
}
