import type { Opinion } from "../../../portfolio/opinion/opinion";
import { opinionLine, readOpinionLine } from "../../../portfolio/opinion/read-opinion";
import { headerLine, readHeader, type BatchHeader } from "../../../portfolio/record/batch-header";
import { compareTexts, recordLine } from "../../../portfolio/record/merge-records";
import { readRecord } from "../../../portfolio/record/read-record";
import type { DeskRecord } from "../../../portfolio/record/record";
import { breathe } from "../session/breathe";
import type { Batch } from "./batch";

/** The results of a batch as a file has them. */
export interface ResultsRead {
  readonly header: BatchHeader;
  readonly records: readonly DeskRecord[];
  readonly opinions: ReadonlyMap<string, Opinion>;
}

const piece = 100;

/** Reads results, from the desk or from the command line; undefined where the file holds none. */
export async function readResults(file: Blob): Promise<ResultsRead | undefined> {
  const [first = "", ...lines] = (await file.text()).split("\n");
  const header = readHeader(first);
  if (!header) return undefined;
  const records: DeskRecord[] = [];
  const opinions = new Map<string, Opinion>();
  for (const [index, line] of lines.entries()) {
    if (index % piece === 0) await breathe();
    const record = readRecord(line);
    const opinion = record ? undefined : readOpinionLine(line);
    if (record) records.push(record);
    if (opinion) opinions.set(opinion.key, opinion);
  }
  return { header, records, opinions };
}

/** The results of a batch as a file: the records as the command line writes them, then the opinions. */
export async function writeResults({ settings, files, opinions }: Batch): Promise<Blob> {
  const parts: string[] = [`${headerLine({ profile: null, depth: settings.depth })}\n`];
  const names = [...files.keys()].toSorted(compareTexts);
  for (const [index, name] of names.entries()) {
    if (index % piece === 0) await breathe();
    parts.push(...(files.get(name)?.records ?? []).map((record) => `${recordLine(record)}\n`));
  }
  const written = [...opinions.values()].toSorted((a, b) => compareTexts(a.key, b.key));
  parts.push(...written.map((opinion) => `${opinionLine(opinion)}\n`));
  return new Blob(parts, { type: "application/x-ndjson" });
}
