import type { CheckedFile } from "../batch/batch";
import { prepareContents } from "../batch/prepare-contents";
import { keepWhole } from "../batch/keep-batch";
import { readResults, type ResultsRead } from "../batch/results-file";
import type { Desk } from "../session/desk";
import { keep, say } from "../session/say";
import { newBatch } from "./new-batch";

/** Of files whose bytes were never here: whatever is put in under the name is checked again. */
const unknownMark = { size: -1, modified: -1 };

function filesOf({ records }: ResultsRead): ReadonlyMap<string, CheckedFile> {
  const files = new Map<string, CheckedFile>();
  for (const record of records) {
    const before = files.get(record.file)?.records ?? [];
    files.set(record.file, { mark: unknownMark, records: [...before, record] });
  }
  return files;
}

/** Puts the results of another run on the desk, as a batch of its own. */
export async function openResults(desk: Desk, file: File): Promise<void> {
  desk.set({ busy: `正在打开“${file.name}”` });
  const read = await readResults(file);
  if (!read) {
    desk.set({ busy: null });
    say(
      desk,
      "error",
      `“${file.name}”不是完整的审核结果。请放入“导出本批结果”存下的文件，或命令行结果目录里的 records.ndjson。`,
    );
    return;
  }
  const fresh = newBatch(desk, file.name.replace(/\.ndjson$/i, ""));
  const settings = { ...fresh.settings, depth: read.header.depth };
  const batch = { ...fresh, settings, files: filesOf(read), opinions: read.opinions };
  await prepareContents(batch);
  desk.set({ batch, view: "first", open: null, busy: null });
  await keep(desk, () => keepWhole(desk.services.store, batch));
}
