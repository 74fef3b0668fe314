import { closeSync, existsSync, ftruncateSync, openSync, readSync, rmSync, utimesSync } from "node:fs";
import { compareTexts } from "../../portfolio/record/merge-records";
import { readRecord } from "../../portfolio/record/read-record";
import { headerLine, type BatchHeader } from "../../portfolio/record/batch-header";
import { begunAt } from "./go-on";
import { readLines } from "./read-lines";
import { writeAll, writeWhole } from "../write-whole";

/**
 * What a running batch has done so far: after the header a block for each file, its records and an empty line. A block
 * without its empty line was cut off and counts for nothing. When all files are there, the journal becomes the results.
 */
export interface Journal {
  readonly has: (file: string) => boolean;
  readonly add: (file: string, block: Uint8Array) => void;
  /** Writes the results in the order of the files, and removes the journal. */
  readonly finish: (results: string, files: readonly string[]) => void;
  readonly close: () => void;
}

interface Block {
  readonly at: number;
  readonly size: number;
}

interface Kept {
  readonly blocks: Map<string, Block>;
  readonly end: number;
}

/** The whole blocks of an interrupted journal; undefined where it was made in another way. */
function readBlocks(path: string, header: BatchHeader): Kept | undefined {
  const blocks = new Map<string, Block>();
  let [isFirst, start, end] = [true, 0, 0];
  let file: string | undefined;
  for (const { text, at } of readLines(path)) {
    const next = at + Buffer.byteLength(text) + 1;
    if (isFirst) {
      if (text !== headerLine(header)) return undefined;
      isFirst = false;
      start = end = next;
    } else if (text === "") {
      if (file !== undefined) blocks.set(file, { at: start, size: at - start });
      file = undefined;
      start = end = next;
    } else file ??= readRecord(text)?.file;
  }
  return isFirst ? undefined : { blocks, end };
}

/** What can be gone on with: undefined means that the journal belongs to a batch with other settings. */
function recover(path: string, header: BatchHeader, resume: boolean): Kept | undefined {
  if (resume && existsSync(path)) return readBlocks(path, header);
  rmSync(path, { force: true });
  return { blocks: new Map(), end: 0 };
}

/** A journal up to this size is read in one go. */
const mostAtOnce = 8 << 20;

/** Reads blocks of a journal; the bytes are good until the next block is read. */
function reader(file: number, end: number): (block: Block) => Uint8Array {
  if (end <= mostAtOnce) {
    const all = Buffer.allocUnsafe(end);
    readSync(file, all, 0, end, 0);
    return ({ at, size }) => all.subarray(at, at + size);
  }
  let room = Buffer.allocUnsafe(64 << 10);
  return ({ at, size }) => {
    if (size > room.length) room = Buffer.allocUnsafe(size);
    readSync(file, room, 0, size, at);
    return room.subarray(0, size);
  };
}

/** Opens a journal: a new one, or the interrupted one of the same batch; undefined where its settings differ. */
export function openJournal(path: string, header: BatchHeader, resume: boolean): Journal | undefined {
  const kept = recover(path, header, resume);
  if (!kept) return undefined;
  const { blocks } = kept;
  const file = openSync(path, existsSync(path) ? "r+" : "w+");
  ftruncateSync(file, kept.end);
  let end = kept.end;
  const append = (bytes: Uint8Array): void => {
    writeAll(file, bytes, end);
    end += bytes.length;
  };
  if (end === 0) append(Buffer.from(`${headerLine(header)}\n`));
  return {
    has: (name) => blocks.has(name),
    add(name, block) {
      // Without the empty line, which only says that it is whole.
      blocks.set(name, { at: end, size: block.length - 1 });
      append(block);
    },
    finish(results, files) {
      const begun = begunAt(path) / 1000;
      writeWhole(results, (sink) => {
        sink.write(`${headerLine(header)}\n`);
        const bytesOf = reader(file, end);
        for (const name of files.toSorted(compareTexts)) {
          const block = blocks.get(name);
          if (block) sink.write(bytesOf(block));
        }
      });
      // As old as the first thing in them.
      utimesSync(results, begun, begun);
      closeSync(file);
      rmSync(path, { force: true });
    },
    close: () => {
      closeSync(file);
    },
  };
}
