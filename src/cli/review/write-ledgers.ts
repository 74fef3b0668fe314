import { join } from "node:path";
import { bulletinPage } from "../../documents/bulletin/bulletin";
import { ledgerTables } from "../../documents/ledger/ledger";
import { rectificationTable } from "../../documents/ledger/rectification";
import { pieceCodec } from "../../hosts/file/piece-codec";
import { streamTables, type TableStream } from "../../office-file/write/table-stream";
import type { FormRecord } from "../../portfolio/record/record";
import type { Opinion } from "../../portfolio/opinion/opinion";
import type { Batch } from "./read-batch";
import type { Compared } from "./compare-batch";
import type { ResultOrder } from "./review-arguments";
import { productNames as made } from "./product-names";
import { writeWhole, writeWholeLater } from "./write-whole";

/** The records as often as they are asked for. */
function recordsOf(batch: Batch): Iterable<FormRecord> {
  return { [Symbol.iterator]: () => batch.forms()[Symbol.iterator]() };
}

function writeTables(path: string, tables: readonly TableStream[], date: string): Promise<void> {
  return writeWholeLater(path, (sink) =>
    streamTables(tables, date, { write: sink.write, codec: pieceCodec }),
  );
}

interface Against {
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly compared: Extract<Compared, { ok: true }>;
}

/** Writes what every batch gives: the ledger, the 整改台账 and the bulletin. */
export async function writeLedgers(
  batch: Batch,
  { compared, opinions }: Against,
  { out, date }: ResultOrder,
): Promise<void> {
  const { rows, refusals, depth, compared: slim } = batch;
  const { gaps, rounds } = compared;
  const records = recordsOf(batch);
  const shared = { records, depth, date, opinions, ...(gaps ? { gaps } : {}), ...(rounds ? { rounds } : {}) };
  const tables = ledgerTables({ rows, refusals, compared: slim, ...shared });
  await writeTables(join(out, made.ledger), tables, date);
  await writeTables(join(out, made.rectification), [rectificationTable(shared)], date);
  writeWhole(join(out, made.bulletin), (sink) => {
    sink.write(bulletinPage({ rows, refused: refusals.length, ...shared, common: batch.common }));
  });
}
