import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { blockOf } from "../../batch/blocks";
import { reviewGivenUp } from "../../batch/give-up";
import type { ReviewTask } from "../../batch/review-task";
import { runBatch } from "../../batch/run-batch";
import { startNodeWorker } from "../../batch/start-node-worker";
import { recordLine } from "../../portfolio/record/merge-records";
import { readRecord } from "../../portfolio/record/read-record";
import { unreadCounts, type UnreadRecord } from "../../portfolio/record/record";
import { makeFolder } from "../make-folder";
import { progressBar } from "../progress";
import { tellAside } from "../tell-aside";
import { batchFiles, type BatchFiles } from "./batch-files";
import type { BatchHeader } from "../../portfolio/record/batch-header";
import { holdsAll, namesOf, takeUp } from "./go-on";
import { inTheWay } from "./our-files";
import { openJournal, type Journal } from "./journal";
import { openResults, resultsName, wholeResults } from "./result-files";
import type { ReviewOrder } from "./review-arguments";
import { wrong, type DeskEnd, type DeskScripts, type Say } from "./desk-end";

/** A file that takes longer is given up. */
const longestMs = 8000;

/** So many tasks a worker holds: more than it can do until its next bundle of answers, or it would wait for us. */
const heldByWorker = 64;

/** How the line of a form begins. */
const form = Buffer.from('{"type":"form"');

function tellUnread(block: Uint8Array, say: Say): void {
  // Nearly all lines are forms: they are not read again only to learn that.
  if (form.compare(block, 0, form.length) === 0) return;
  const record = readRecord(Buffer.from(block).toString().trimEnd());
  if (record && record.type !== "form") say.trouble(`${record.file}：${record.message}`);
}

async function reviewFiles(
  order: ReviewOrder,
  { files }: BatchFiles,
  { journal, workerScript, say }: { journal: Journal; workerScript: URL; say: Say },
): Promise<void> {
  const settings = order.profile === undefined ? {} : { profile: order.profile };
  const left = files.filter(({ name }) => !journal.has(name));
  const progress = progressBar(files.length);
  let done = files.length - left.length;
  if (done > 0) say.line(`已有 ${done} 个文件的结果，继续其余 ${left.length} 个。`);
  const run = runBatch<ReviewTask<string>, Uint8Array>({
    tasks: left.map(({ name, path }) => ({ file: name, source: path, settings })),
    start: startNodeWorker(workerScript),
    atOnce: order.jobs ?? availableParallelism(),
    longestMs,
    ahead: heldByWorker,
    giveUp: (task, trouble) => blockOf(reviewGivenUp(task, trouble)),
    done: ({ file }, block) => {
      journal.add(file, block);
      progress.clear();
      tellUnread(block, say);
      progress.step(++done);
    },
  });
  const stop = (): void => {
    run.cancel();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  await run.finished;
  process.off("SIGINT", stop);
  process.off("SIGTERM", stop);
  progress.clear();
}

/** Where the results of an order go, and how they are made. */
function resultsOf({ out, shard, profile, depth = "department" }: ReviewOrder): {
  readonly target: string;
  readonly header: BatchHeader;
} {
  return {
    target: join(out, resultsName(shard)),
    header: { type: "batch", version: 1, profile: profile ?? null, depth },
  };
}

/** Reviews what is not there yet and writes the results of the shard; says in one sentence what went wrong. */
async function writeShard(
  order: ReviewOrder,
  found: BatchFiles,
  { workerScript, say }: { readonly workerScript: URL; readonly say: Say },
): Promise<string | undefined> {
  const { target, header } = resultsOf(order);
  const path = `${target}.journal`;
  if (order.resume) takeUp(target, path, { header, found });
  const journal = openJournal(path, header, order.resume);
  if (!journal) return "上次中断的结果用的是别的口径或审核深度，不能继续。去掉 --resume 可从头开始。";
  for (const record of found.others) journal.add(record.file, blockOf([recordLine(record)]));
  await reviewFiles(order, found, { journal, workerScript, say });
  if (found.files.some(({ name }) => !journal.has(name))) {
    journal.close();
    return "已中断。完成的部分已保存，加 --resume 可继续。";
  }
  journal.finish(target, namesOf(found));
  return undefined;
}

/** Counts the files of some results; those that were not reviewed are not among them. */
function countShard(path: string): { files: number; refused: number; unreviewed: number } {
  const files = new Set<string>();
  const unread: UnreadRecord[] = [];
  for (const record of openResults(path)?.records ?? []) {
    if (record.type !== "unreviewed") files.add(record.file);
    if (record.type !== "form") unread.push(record);
  }
  return { files: files.size, ...unreadCounts(unread) };
}

function endShard({ out, shard, json }: ReviewOrder, say: Say): DeskEnd {
  const name = resultsName(shard);
  const counts = countShard(join(out, name));
  const others = counts.unreviewed > 0 ? `${counts.unreviewed} 个没有审核，` : "";
  if (json) say.line(JSON.stringify({ shard: `${shard.index}/${shard.of}`, results: name, ...counts }));
  else
    say.line(
      `分片 ${shard.index}/${shard.of}：${counts.files} 个文件，${counts.refused} 个未能检查，${others}结果在 ${name}。`,
    );
  return counts.refused > 0 ? 3 : 0;
}

/** Whether the results are there already: an engine may start a shard again as often as it likes. */
function isDone(order: ReviewOrder, found: BatchFiles): boolean {
  const { target, header } = resultsOf(order);
  const mayBe = order.shard.of > 1 || (order.resume && !existsSync(`${target}.journal`));
  return mayBe && holdsAll(target, found, header);
}

/** `biaochi review`: reviews many workbooks, or one shard of them. */
export async function runReview(
  order: ReviewOrder,
  { workerScript, rectificationScript }: DeskScripts,
  say: Say,
): Promise<DeskEnd> {
  let found: BatchFiles;
  try {
    found = batchFiles(order);
  } catch {
    return wrong(
      say,
      `名单文件“${order.list ?? ""}”读不了。名单是文本文件，一行一个路径，请核对路径和权限。`,
    );
  }
  for (const message of found.missing) say.trouble(message);
  tellAside(found.aside, "没有审核", say.trouble);
  if (found.files.length === 0 && order.shard.of === 1)
    return found.missing.length > 0 ? 2 : wrong(say, "没有找到要审核的文件。");
  makeFolder(order.out);
  const obstacle = await inTheWay(order.out);
  if (obstacle !== undefined) return wrong(say, obstacle);
  // What the results are made with is loaded while the workers start; a shard makes none.
  const making = order.shard.of > 1 ? undefined : import("./make-results");
  if (!isDone(order, found)) {
    const trouble = await writeShard(order, found, { workerScript, say });
    if (trouble !== undefined) return wrong(say, trouble);
  }
  const results = join(order.out, wholeResults);
  const end = making
    ? await (await making).makeResults(results, order, { rectificationScript, say })
    : endShard(order, say);
  return found.missing.length > 0 ? 2 : end;
}
