import { join } from "node:path";
import { bulletinPage } from "../../documents/bulletin/bulletin";
import { ledger } from "../../documents/ledger/ledger";
import { rectificationLedger } from "../../documents/ledger/rectification";
import type { Opinion } from "../../portfolio/opinion/opinion";
import type { Batch } from "./read-batch";
import type { Compared } from "./compare-batch";
import type { ResultOrder } from "./review-arguments";
import { writeWhole } from "./write-whole";

function write(path: string, content: string | Uint8Array): void {
  writeWhole(path, (sink) => {
    sink.write(content);
  });
}

/** Writes what every batch gives: the ledger, the 整改台账 and the bulletin. */
export async function writeLedgers(
  batch: Batch,
  { gaps, rounds, opinions }: Extract<Compared, { ok: true }> & { opinions: ReadonlyMap<string, Opinion> },
  { out, date }: ResultOrder,
): Promise<void> {
  const { rows, refusals, depth } = batch;
  const compared = { ...(gaps ? { gaps } : {}), ...(rounds ? { rounds } : {}) };
  const common = { depth, date, opinions, ...compared };
  write(join(out, "台账.xlsx"), await ledger({ rows, records: [...batch.forms()], refusals, ...common }));
  write(join(out, "整改台账.xlsx"), await rectificationLedger({ records: batch.forms(), ...common }));
  write(
    join(out, "通报.html"),
    bulletinPage({ rows, records: batch.forms(), refused: refusals.length, ...common }),
  );
}
