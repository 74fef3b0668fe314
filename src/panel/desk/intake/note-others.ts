import { recordLine } from "../../../portfolio/record/merge-records";
import { unreviewedRecord } from "../../../portfolio/record/record";
import type { CheckedFile } from "../batch/batch";
import { keepFiles, type ToldFile } from "../batch/keep-batch";
import { markOf, planFiles } from "../batch/plan-files";
import type { Desk } from "../session/desk";
import { keep } from "../session/say";
import type { IncomingFile } from "./incoming-files";

/** Writes down in the batch what was put in and is no table: whoever gets the ledger sees it there. */
export function noteOthers(desk: Desk, others: readonly IncomingFile[]): void {
  const { batch } = desk.state();
  if (!batch || others.length === 0) return;
  const noted = new Map<string, CheckedFile & ToldFile>();
  for (const { name, file } of planFiles(batch, others).todo) {
    const record = unreviewedRecord(name, "not-a-table");
    noted.set(name, { mark: markOf(file), records: [record], lines: [recordLine(record)] });
  }
  const files = new Map(batch.files);
  for (const [name, { mark, records }] of noted) files.set(name, { mark, records });
  desk.set({ batch: { ...batch, files } });
  void keep(desk, () => keepFiles(desk.services.store, batch.id, noted));
}
