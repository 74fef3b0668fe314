import type { Batch, LastRound } from "../batch/batch";
import { contentsOf } from "../batch/contents";
import { keepLast, readBatch } from "../batch/keep-batch";
import { readResults } from "../batch/results-file";
import type { Desk } from "../session/desk";
import type { KeptBatch } from "../session/desk-state";
import { keep, say } from "../session/say";

async function setLast(desk: Desk, last: Batch["last"]): Promise<void> {
  const { batch } = desk.state();
  if (!batch) return;
  const next = { ...batch, last };
  desk.set({ batch: next });
  await keep(desk, () => keepLast(desk.services.store, next));
}

async function give(desk: Desk, name: string, read: () => Promise<LastRound | undefined>): Promise<void> {
  desk.set({ busy: `正在读“${name}”`, notice: null });
  try {
    const last = await read();
    if (last) await setLast(desk, last);
    else
      say(
        desk,
        "error",
        `“${name}”不是完整的审核结果。请选择“导出本批结果”存下的文件，或命令行结果目录里的 records.ndjson。`,
      );
  } finally {
    desk.set({ busy: null });
  }
}

/** Compares with results in a file. */
export function giveLastFile(desk: Desk, file: File): Promise<void> {
  return give(desk, file.name, async () => {
    const read = await readResults(file);
    const records = read?.records.filter((record) => record.type === "form");
    return records && { name: file.name, records };
  });
}

/** Compares with a batch of this browser. */
export function giveLastBatch(desk: Desk, { id, name, date }: KeptBatch): Promise<void> {
  return give(desk, name, async () => {
    const batch = await readBatch(desk.services.store, id);
    return batch && { name: `${name}（${date}）`, records: contentsOf(batch).forms };
  });
}

/** Compares no longer. */
export function dropLast(desk: Desk): Promise<void> {
  return setLast(desk, null);
}
