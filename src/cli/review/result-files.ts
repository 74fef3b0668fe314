import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, join } from "node:path";
import type { DeskRecord, FormRecord } from "../../portfolio/record/record";
import { readRecord } from "../../portfolio/record/read-record";
import { shardOf } from "../../portfolio/record/shard";
import { readHeader, type BatchHeader } from "../../portfolio/record/batch-header";
import { placeOf } from "../places";
import { readLines, readRawLines } from "./read-lines";
import type { Shard } from "./review-arguments";

/** The results of a whole batch. */
export const wholeResults = "records.ndjson";

/** The results of a shard; those of the only one are the whole. */
export function resultsName({ index, of }: Shard): string {
  return of === 1 ? wholeResults : `part-${index}-of-${of}.ndjson`;
}

const partName = /^part-(\d+)-of-(\d+)\.ndjson$/;

/** Whether a file of this name holds results, or those of a run that is not finished. */
export function isResults(name: string): boolean {
  const whole = name.replace(/\.journal$/, "");
  return whole === wholeResults || partName.test(whole);
}

/** Files of results found, or one sentence why they are not enough. */
export type FoundResults =
  { readonly ok: true; readonly files: readonly string[] } | { readonly ok: false; readonly message: string };

/** The results of a shard. */
interface Part {
  readonly path: string;
  readonly index: number;
  readonly of: number;
}

interface Collected {
  readonly parts: readonly Part[];
  readonly whole: readonly string[];
}

function collect(folder: string): Collected {
  const parts = readdirSync(folder).flatMap((name) => {
    const match = partName.exec(name);
    return match ? [{ path: join(folder, name), index: Number(match[1]), of: Number(match[2]) }] : [];
  });
  const whole = join(folder, wholeResults);
  return { parts, whole: parts.length === 0 && existsSync(whole) ? [whole] : [] };
}

function missingShards(parts: readonly Part[]): readonly string[] {
  const there = new Set(parts.map(({ index, of }) => `${index}/${of}`));
  const counts = [...new Set(parts.map(({ of }) => of))];
  const wanted = counts.flatMap((of) => Array.from({ length: of }, (_, index) => `${index}/${of}`));
  return wanted.filter((shard) => !there.has(shard));
}

/** The results in some folders: the shards of each batch, which must all be there, or whole results. */
export function findResults(folders: readonly string[]): FoundResults {
  const parts: Part[] = [];
  const files: string[] = [];
  // A folder may be named twice.
  for (const [, folder] of new Map(folders.map((folder) => [placeOf(folder), folder]))) {
    let found: Collected;
    try {
      found = collect(folder);
    } catch {
      return { ok: false, message: `找不到目录“${folder}”，或没有读取权限。请核对路径。` };
    }
    if (found.whole.length + found.parts.length === 0)
      return { ok: false, message: `目录“${folder}”里没有审核结果。请先运行 biaochi review。` };
    parts.push(...found.parts);
    files.push(...found.whole);
  }
  const missing = missingShards(parts);
  if (missing.length > 0) {
    const few = missing.slice(0, 10).join("、");
    const rest = missing.length > 10 ? ` 等 ${missing.length} 个` : "";
    return { ok: false, message: `缺少分片 ${few}${rest}。请先运行缺少的分片，再合并。` };
  }
  return { ok: true, files: [...files, ...parts.map(({ path }) => path)] };
}

/** A file of results opened: how it was made, and its records as they come. */
export interface Results {
  readonly header: BatchHeader;
  readonly records: Generator<DeskRecord>;
}

function* recordsFrom(lines: Generator<{ readonly text: string }>): Generator<DeskRecord> {
  for (const { text } of lines) {
    const record = readRecord(text);
    if (record) yield record;
  }
}

const lineFeed = 10;

/** Whether a file ends with the end of a line; a copy that was cut off hardly ever does. */
function isWhole(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] === lineFeed;
  } finally {
    closeSync(file);
  }
}

/** Whether a part holds results of its own shard: all its files belong to one, so that the first tells. */
export function isOwnShard(path: string): boolean {
  const [, index, of] = partName.exec(basename(path)) ?? [];
  if (index === undefined || of === undefined) return true;
  const first = openResults(path)?.records.next();
  return !first || first.done === true || shardOf(first.value.file, Number(of)) === Number(index);
}

/** Opens a file of results; undefined where it is none, or was cut off. */
export function openResults(path: string): Results | undefined {
  if (!isWhole(path)) return undefined;
  const lines = readLines(path);
  const first = lines.next();
  const header = first.done === true ? undefined : readHeader(first.value.text);
  return header && { header, records: recordsFrom(lines) };
}

/** The forms of a file of results, one after the other. */
export function* formsIn(path: string): Generator<FormRecord> {
  for (const record of openResults(path)?.records ?? []) if (record.type === "form") yield record;
}

/** How the indicators of a form begin: no text holds this, because quotes in texts are written otherwise. */
const indicators = ',"indicators":[';

/** A form as far as its findings go: a third of its line is indicators, and need not be read. */
function findingsOf(line: Buffer): DeskRecord | undefined {
  const cut = line.indexOf(indicators);
  const short = cut < 0 ? undefined : readRecord(`${line.toString("utf8", 0, cut)}${indicators}]}`);
  return short ?? readRecord(line.toString());
}

/** The forms of a file of results without their indicators. */
export function* findingsIn(path: string): Generator<FormRecord> {
  for (const { bytes } of readRawLines(path)) {
    const record = findingsOf(bytes);
    if (record?.type === "form") yield record;
  }
}
