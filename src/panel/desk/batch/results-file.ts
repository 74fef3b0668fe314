import type { Opinion } from "../../../portfolio/opinion/opinion";
import { opinionLine, readOpinionLine } from "../../../portfolio/opinion/read-opinion";
import { headerLine, readHeader, type BatchHeader } from "../../../portfolio/record/batch-header";
import { compareTexts, recordLine } from "../../../portfolio/record/merge-records";
import { readRecord } from "../../../portfolio/record/read-record";
import type { DeskRecord } from "../../../portfolio/record/record";
import { breathe } from "../../../hosts/breathe";
import type { Batch } from "./batch";

/** The results of a batch as a file has them. */
export interface ResultsRead {
  readonly header: BatchHeader;
  readonly records: readonly DeskRecord[];
  readonly opinions: ReadonlyMap<string, Opinion>;
}

const piece = 100;
/** So much of a file is decoded at a time: a long one in one go would be felt. */
const pieceSize = 256 << 10;

/** The lines of a file, one piece of it after the other. */
async function* linesOf(file: Blob): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  for (let from = 0; from < file.size; from += pieceSize) {
    const bytes = await file.slice(from, from + pieceSize).arrayBuffer();
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
    await breathe();
  }
  yield [rest + decoder.decode()];
}

async function readLines(file: Blob): Promise<ResultsRead | undefined> {
  let header: BatchHeader | undefined;
  const records: DeskRecord[] = [];
  const opinions = new Map<string, Opinion>();
  let last = "";
  for await (const lines of linesOf(file)) {
    last = lines.at(-1) ?? last;
    for (const line of lines) {
      header ??= readHeader(line);
      // The first line says what it is.
      if (!header) return undefined;
      const record = readRecord(line);
      const opinion = record ? undefined : readOpinionLine(line);
      if (record) records.push(record);
      if (opinion) opinions.set(opinion.key, opinion);
    }
  }
  // Every line has an end: what stands behind the last one is half of something.
  return header && last === "" ? { header, records, opinions } : undefined;
}

/**
 * Reads results, from the desk or from the command line; undefined where the file holds none, was cut off, or is not where
 * it was chosen.
 */
export async function readResults(file: Blob): Promise<ResultsRead | undefined> {
  try {
    return await readLines(file);
  } catch {
    return undefined;
  }
}

/** The results of a batch as a file: the records as the command line writes them, then the opinions. */
export async function writeResults({ settings, files, opinions }: Batch): Promise<Blob> {
  // Made of blobs: all texts in one go would be felt.
  const parts = [new Blob([`${headerLine({ profile: null, depth: settings.depth })}\n`])];
  const names = [...files.keys()].toSorted(compareTexts);
  for (let from = 0; from < names.length; from += piece) {
    await breathe();
    const records = names.slice(from, from + piece).flatMap((name) => files.get(name)?.records ?? []);
    parts.push(new Blob(records.map((record) => `${recordLine(record)}\n`)));
  }
  const written = [...opinions.values()].toSorted((a, b) => compareTexts(a.key, b.key));
  parts.push(new Blob(written.map((opinion) => `${opinionLine(opinion)}\n`)));
  return new Blob(parts, { type: "application/x-ndjson" });
}
