import { strFromU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { sharedTexts, type SharedTexts } from "./shared-texts";
import { cellOf, heightOf, tableWorkbook, type TableSheet, type TableValue } from "./table-workbook";

/** A table whose rows come one after the other, as often as they are asked for; nobody holds them all. */
export interface TableStream extends Omit<TableSheet, "rows"> {
  readonly rows: Iterable<readonly TableValue[]>;
}

/** So much is put together before it is compressed. */
const pieceSize = 256 << 10;
/** The oldest date a .zip knows: the bytes depend on no clock. */
const noTime = new Date(1980, 0, 1);

const sheetPart = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const textsPart = "xl/sharedStrings.xml";

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

function cellXml(value: TableValue, style: string, texts: SharedTexts): string {
  const cell = cellOf(value);
  if (cell === null || cell === "") return `<c s="${style}"/>`;
  if (typeof cell === "number") return `<c s="${style}"><v>${cell}</v></c>`;
  return `<c s="${style}" t="s"><v>${texts.indexOf(cell)}</v></c>`;
}

/** The rows of a table put into the sheet's frame. */
function* sheetXml({ rows, columns }: TableStream, frame: Frame, texts: SharedTexts): Generator<string> {
  const { before, behind, from, styles } = frame;
  const widths = columns.map(({ width }) => width);
  yield before;
  let at = from;
  for (const row of rows) {
    let cells = "";
    for (const [col, style] of styles.entries()) cells += cellXml(row[col] ?? null, style, texts);
    yield `<row r="${++at}" ht="${heightOf(row, widths)}" customHeight="1">${cells}</row>`;
  }
  // The filter reaches from the heads down to the last row.
  yield behind.replace(/(<autoFilter ref="[A-Z]+\d+:[A-Z]+)\d+/, `$1${Math.max(at, from + 1)}`);
}

/** Where a workbook goes piece by piece, and who compresses; without one fflate does, which every platform has. */
export interface StreamOut {
  readonly write: (bytes: Uint8Array) => void;
  /** Compresses the next piece of a part so that the outputs in a row are one raw deflate stream. */
  readonly deflate?: (piece: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;
}

/** A part of the package that takes its text piece by piece. */
type PartWriter = (text: string, isLast: boolean) => void;

function deflaterOf(name: string, deflate: StreamOut["deflate"]): ZipPassThrough | ZipDeflate {
  if (!deflate) return new ZipDeflate(name, { level: 6 });
  const part = new ZipPassThrough(name);
  const deflated = 8;
  part.compression = deflated;
  Object.assign(part, {
    process: (piece: Uint8Array, isLast: boolean) => part.ondata(null, deflate(piece, isLast), isLast),
  });
  return part;
}

/** Adds a part. Parts may be begun before those in front of them are done: what comes early waits, compressed. */
function addPart(zip: Zip, name: string, deflate: StreamOut["deflate"]): PartWriter {
  const part = deflaterOf(name, deflate);
  part.mtime = noTime;
  zip.add(part);
  const encoder = new TextEncoder();
  let waiting = "";
  return (text, isLast) => {
    waiting += text;
    if (!isLast && waiting.length < pieceSize) return;
    part.push(encoder.encode(waiting), isLast);
    waiting = "";
  };
}

/** A table that is begun: its first row is known, and nobody makes it twice. */
interface BegunTable {
  readonly table: TableStream;
  readonly isEmpty: boolean;
}

/** Looks at the first row; the rows can be gone through once after that. */
function begun(table: TableStream): BegunTable {
  const iterator = table.rows[Symbol.iterator]();
  const first = iterator.next();
  function* rows(): Generator<readonly TableValue[]> {
    for (let next = first; next.done !== true; next = iterator.next()) yield next.value;
  }
  return { table: { ...table, rows: { [Symbol.iterator]: rows } }, isEmpty: first.done === true };
}

type Part = readonly [name: string, xml: string];

/** The sheets of a workbook, and its parts besides them and their texts. */
function splitParts(parts: ReadonlyMap<string, string>): {
  readonly sheets: readonly Part[];
  readonly others: readonly Part[];
} {
  const all = [...parts];
  return {
    sheets: all.filter(([name]) => sheetPart.test(name)),
    others: all.filter(([name]) => name !== textsPart && !sheetPart.test(name)),
  };
}

/**
 * Writes a new .xlsx of tables piece by piece, so that memory does not grow with their rows; tables without rows are left
 * out, except the first. The same tables and date give the same bytes.
 */
export async function streamTables(
  tables: readonly TableStream[],
  date: string,
  { write, deflate }: StreamOut,
): Promise<void> {
  const shown = tables
    .map(begun)
    .filter(({ isEmpty }, index) => index === 0 || !isEmpty)
    .map(({ table }) => table);
  const frames = await tableWorkbook(
    shown.map((table) => ({ ...table, rows: [table.columns.map(() => "x")] })),
    date,
  );
  const parts = new Map(
    Object.entries(unzipSync(frames)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const { sheets, others } = splitParts(parts);
  for (const [name, xml] of others) addPart(zip, name, deflate)(xml, true);
  const writers = sheets.map(([name]) => addPart(zip, name, deflate));
  // The texts stand behind the sheets, and grow while these are written.
  const texts = sharedTexts(parts.get(textsPart) ?? "", addPart(zip, textsPart, deflate));
  sheets.forEach(([name, xml], index) => {
    const table = shown[Number(sheetPart.exec(name)?.[1] ?? 0) - 1];
    for (const text of table ? sheetXml(table, frameOf(xml), texts) : [xml]) writers[index]?.(text, false);
    writers[index]?.("", true);
  });
  texts.end();
  zip.end();
}

/** The .xlsx of such tables in one piece. */
export async function streamedWorkbook(tables: readonly TableStream[], date: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await streamTables(tables, date, { write: (bytes) => pieces.push(bytes) });
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
