import { compareRecords, preferred, recordLine } from "../../portfolio/record/merge-records";
import { unreviewedRecord, type DeskRecord } from "../../portfolio/record/record";
import { headerLine, type BatchHeader } from "../../portfolio/record/batch-header";
import { isOwnShard, openResults } from "./result-files";
import { writeWhole } from "../write-whole";

/** A record of the merged stream; a contested one is one of several that differ. */
interface Settled {
  readonly record: DeskRecord;
  readonly isContested: boolean;
}

/** Sorted records of several files as one sorted stream. A form in more than one of them is there once, the same whatever the order. */
function* mergeSorted(sources: readonly Iterator<DeskRecord>[]): Generator<Settled> {
  const heads = sources.flatMap((source) => {
    const first = source.next();
    return first.done === true ? [] : [{ source, record: first.value }];
  });
  while (heads.length > 0) {
    let least = heads[0]?.record;
    for (const { record } of heads) if (!least || compareRecords(record, least) < 0) least = record;
    if (!least) return;
    let [best, isContested] = [least, false];
    for (let index = heads.length - 1; index >= 0; index--) {
      const head = heads[index];
      if (!head || compareRecords(head.record, least) !== 0) continue;
      isContested ||= recordLine(head.record) !== recordLine(best);
      best = preferred(best, head.record);
      const next = head.source.next();
      if (next.done === true) heads.splice(index, 1);
      else head.record = next.value;
    }
    yield { record: best, isContested };
  }
}

/** The records file by file. Whether one file stood for several of its name comes first: it is known when all were seen. */
function* told(settled: Iterable<Settled>): Generator<DeskRecord> {
  let own: Settled[] = [];
  function* ofFile(): Generator<DeskRecord> {
    const [first] = own;
    if (!first) return;
    const mark = unreviewedRecord(first.record.file, "same-name");
    const isMarked = first.record.index === mark.index;
    if (!isMarked && own.some(({ isContested }) => isContested)) yield mark;
    for (const { record } of own) yield record;
  }
  for (const one of settled) {
    if (own[0] && own[0].record.file !== one.record.file) {
      yield* ofFile();
      own = [];
    }
    own.push(one);
  }
  yield* ofFile();
}

export type Merged =
  { readonly ok: true; readonly header: BatchHeader } | { readonly ok: false; readonly message: string };

/** Merges files of results into one. */
export function mergeResults(files: readonly string[], target: string): Merged {
  const opened = files.map((path) => ({ path, results: openResults(path) }));
  const broken = opened.find(({ results }) => !results);
  if (broken) return { ok: false, message: `“${broken.path}”不是完整的审核结果。请重新运行这一部分。` };
  const strange = files.find((path) => !isOwnShard(path));
  if (strange !== undefined)
    return { ok: false, message: `“${strange}”里是另一个分片的结果。请核对文件名，或重新运行这一分片。` };
  const all = opened.flatMap(({ results }) => results ?? []);
  const [first] = all;
  if (!first) return { ok: false, message: "没有可合并的结果。" };
  const line = headerLine(first.header);
  if (all.some(({ header }) => headerLine(header) !== line))
    return { ok: false, message: "各部分结果的口径或审核深度不同，不能合并。请用同样的选项重新运行。" };
  writeWhole(target, (sink) => {
    sink.write(`${line}\n`);
    for (const record of told(mergeSorted(all.map(({ records }) => records))))
      sink.write(`${recordLine(record)}\n`);
  });
  return { ok: true, header: first.header };
}
