import { existsSync, statSync } from "node:fs";
import { headerLine, type BatchHeader } from "../../portfolio/record/batch-header";
import { readRecord } from "../../portfolio/record/read-record";
import type { BatchContent } from "./batch-files";
import { readLines } from "./read-lines";
import { openResults, type Results } from "./result-files";
import { writeWhole } from "../write-whole";

/** When a file was written or put where it is; a copy keeps its old date of writing. */
function touchedAt(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? Math.max(stat.mtimeMs, stat.ctimeMs, stat.birthtimeMs) : 0;
}

/**
 * When the run began whose journal or results these are: a file changed after its own turn, while others were still
 * reviewed, is another one now. Some systems do not tell when a file was made.
 */
export function begunAt(path: string): number {
  const { birthtimeMs, mtimeMs } = statSync(path);
  return birthtimeMs > 0 ? Math.min(birthtimeMs, mtimeMs) : mtimeMs;
}

/** The names of files that were changed since a run began. */
function changedSince(written: string, { files }: BatchContent): ReadonlySet<string> {
  const since = begunAt(written);
  return new Set(files.flatMap(({ name, path }) => (touchedAt(path) > since ? [name] : [])));
}

/** Finished results that were judged in the same way. */
function finished(results: string, { profile }: BatchHeader): Results | undefined {
  const opened = existsSync(results) ? openResults(results) : undefined;
  return opened?.header.profile === profile ? opened : undefined;
}

/** The names of everything a batch tells of. */
export function namesOf({ files, others }: BatchContent): readonly string[] {
  return [...files.map(({ name }) => name), ...others.map(({ file }) => file)];
}

/** Whether finished results are of these very files as they are now, judged in the same way. */
export function holdsAll(results: string, found: BatchContent, header: BatchHeader): boolean {
  const opened = finished(results, header);
  if (!opened) return false;
  const held = new Set<string>();
  for (const { file } of opened.records) held.add(file);
  return (
    held.size === found.files.length + found.others.length &&
    namesOf(found).every((name) => held.has(name)) &&
    changedSince(results, found).size === 0
  );
}

/** The lines of each file: a journal ends them by an empty line, and what it does not end was cut off. */
function* blocksOf(
  lines: Iterable<{ readonly text: string }>,
  isJournal: boolean,
): Generator<[file: string, lines: string[]]> {
  let [file, block]: [string | undefined, string[]] = [undefined, []];
  for (const { text } of lines) {
    const record = text === "" ? undefined : readRecord(text);
    const isEnd = isJournal ? text === "" : record !== undefined && record.file !== file;
    if (isEnd && file !== undefined) yield [file, block];
    if (isEnd) [file, block] = [undefined, []];
    if (!record) continue;
    block.push(text);
    file = record.file;
  }
  if (!isJournal && file !== undefined) yield [file, block];
}

/** Writes the journal anew from an interrupted one or from finished results, without the files that are given. */
function rewrite(
  source: string,
  journal: string,
  { header, without }: { header: BatchHeader; without: ReadonlySet<string> },
): void {
  const lines = readLines(source);
  const isJournal = source === journal;
  const first = lines.next();
  // A journal made in another way is refused where it is opened.
  if (isJournal && (first.done === true || first.value.text !== headerLine(header))) return;
  writeWhole(journal, (sink) => {
    sink.write(`${headerLine(header)}\n`);
    for (const [file, block] of blocksOf(lines, isJournal))
      if (!without.has(file)) sink.write(`${block.join("\n")}\n\n`);
  });
}

/** Makes the journal ready to be gone on with: files that were changed meanwhile are looked at again, finished results are taken up. */
export function takeUp(
  results: string,
  journal: string,
  { header, found }: { header: BatchHeader; found: BatchContent },
): void {
  const source = [journal, ...(finished(results, header) ? [results] : [])].find((path) => existsSync(path));
  if (source === undefined) return;
  const without = changedSince(source, found);
  if (source === results || without.size > 0) rewrite(source, journal, { header, without });
}
