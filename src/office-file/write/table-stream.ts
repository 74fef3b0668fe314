import { strFromU8, strToU8, unzipSync, Zip } from "fflate";
import type { Imprint } from "../imprint";
import { gatherTexts } from "./gather";
import { addPart, type PieceCodec } from "./package-part";
import { sharedTexts } from "./shared-texts";
import { writeSheetRows } from "./sheet-rows";
import { tableWorkbook, type TableSheet, type TableValue } from "./table-workbook";

/** A table whose rows come one after the other, as often as they are asked for; nobody holds them all. */
export interface TableStream extends Omit<TableSheet, "rows"> {
  readonly rows: Iterable<readonly TableValue[]>;
}

const sheetPart = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const textsPart = "xl/sharedStrings.xml";

/** Where a workbook goes piece by piece, and who packs it. */
export interface StreamOut {
  readonly write: (bytes: Uint8Array) => void;
  readonly codec?: PieceCodec;
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
 * out, except the first. The same tables and imprint give the same bytes.
 */
export async function streamTables(
  tables: readonly TableStream[],
  imprint: Imprint,
  { write, codec }: StreamOut,
): Promise<void> {
  const shown = tables
    .map(begun)
    .filter(({ isEmpty }, index) => index === 0 || !isEmpty)
    .map(({ table }) => table);
  const frames = await tableWorkbook(
    shown.map((table) => ({ ...table, rows: [table.columns.map(() => "x")] })),
    imprint,
  );
  const parts = new Map(
    Object.entries(unzipSync(frames)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const { sheets, others } = splitParts(parts);
  for (const [name, xml] of others) addPart(zip, name, codec)(strToU8(xml), true);
  const writers = sheets.map(([name]) => gatherTexts(addPart(zip, name, codec)));
  // The texts stand behind the sheets, and grow while these are written.
  const texts = sharedTexts(parts.get(textsPart) ?? "", gatherTexts(addPart(zip, textsPart, codec)));
  sheets.forEach(([name, xml], index) => {
    const table = shown[Number(sheetPart.exec(name)?.[1] ?? 0) - 1];
    const out = writers[index];
    if (table && out) writeSheetRows({ xml, ...table }, { texts, out });
  });
  texts.end();
  zip.end();
}

/** The .xlsx of such tables in one piece. */
export async function streamedWorkbook(
  tables: readonly TableStream[],
  imprint: Imprint,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await streamTables(tables, imprint, { write: (bytes) => pieces.push(bytes) });
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
