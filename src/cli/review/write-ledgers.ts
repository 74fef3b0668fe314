import { join } from "node:path";
import { bulletinPage } from "../../documents/bulletin/bulletin";
import { ledgerTables } from "../../documents/ledger/ledger";
import { rectificationTable } from "../../documents/ledger/rectification";
import { unreadCounts, type FormRecord } from "../../portfolio/record/record";
import type { Opinion } from "../../portfolio/opinion/opinion";
import { isKept, type Batch } from "./read-batch";
import { openResults } from "./result-files";
import type { Compared } from "./compare-batch";
import type { ResultOrder } from "./review-arguments";
import { productNames as made } from "./product-names";
import { startRectification } from "./rectification-thread";
import { writeTables } from "./write-tables";
import { writeWhole } from "../write-whole";

/** The records as often as they are asked for; only the reviewer's scores need their indicators. */
function recordsOf({ forms, found }: Batch, hasOpinions: boolean): Iterable<FormRecord> {
  const read = hasOpinions ? forms : found;
  return { [Symbol.iterator]: () => read()[Symbol.iterator]() };
}

/** Begins the 整改台账 of a long batch beside the reading of its results; undefined where it waits for them. */
export function rectificationBeside(
  results: string,
  { out, date, depth: wanted, last, reviewed }: ResultOrder,
  script: URL,
): Promise<void> | undefined {
  const needsOthers = last !== undefined || reviewed !== undefined;
  if (needsOthers || isKept(results)) return undefined;
  const depth = wanted ?? openResults(results)?.header.depth;
  return depth && startRectification(script, { results, path: join(out, made.rectification), depth, date });
}

interface Against {
  readonly opinions: ReadonlyMap<string, Opinion>;
  readonly compared: Extract<Compared, { ok: true }>;
  /** The 整改台账, where it is being written already. */
  readonly rectification: Promise<void> | undefined;
}

/** Writes what every batch gives: the ledger, the 整改台账 and the bulletin. */
export async function writeLedgers(
  batch: Batch,
  { compared, opinions, rectification }: Against,
  { out, date }: ResultOrder,
): Promise<void> {
  const { rows, unread, depth, compared: slim } = batch;
  const { gaps, rounds } = compared;
  const records = recordsOf(batch, opinions.size > 0);
  const shared = { records, depth, date, opinions, ...(gaps ? { gaps } : {}), ...(rounds ? { rounds } : {}) };
  const tables = ledgerTables({ rows, unread, compared: slim, ...shared });
  await writeTables(join(out, made.ledger), tables, { date, what: "台账" });
  writeWhole(join(out, made.bulletin), (sink) => {
    sink.write(
      bulletinPage({
        rows,
        compared: slim,
        refused: unreadCounts(unread).refused,
        ...shared,
        common: batch.common,
      }),
    );
  });
  const imprint = { date, what: "整改台账" };
  await (rectification ?? writeTables(join(out, made.rectification), [rectificationTable(shared)], imprint));
}
