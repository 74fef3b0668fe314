import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "../portfolio/record/shard";
import { makeFolder } from "./make-folder";

const bufferSize = 256 << 10;

/** Where the content of a file goes, piece by piece. */
export interface Sink {
  readonly write: (content: string | Uint8Array) => void;
}

/** Writes all bytes at a place of a file, else where the last ones ended: a single write may take a part only. */
export function writeAll(file: number, bytes: Uint8Array, place?: number): void {
  for (let at = 0; at < bytes.length;) {
    const next = place === undefined ? null : place + at;
    at += writeSync(file, bytes, at, bytes.length - at, next);
  }
}

/** What cannot get its name, because a program has the old file open, is taken away. */
function rename(half: string, path: string): void {
  try {
    renameSync(half, path);
  } catch (error) {
    rmSync(half);
    throw error;
  }
}

/** A file under another name until it is whole. */
interface HalfFile {
  readonly sink: Sink;
  /** Makes what was written safe on the disk and gives it its name; or takes it away: the disk may be full. */
  readonly end: (isWhole: boolean) => void;
}

function openHalf(path: string): HalfFile {
  makeFolder(dirname(path));
  // A name of its own for each file and process, and short: the file's may be as long as the system allows.
  const half = join(dirname(path), `${hashOf(path)}.${process.pid}.tmp`);
  const file = openSync(half, "w");
  const waiting = Buffer.allocUnsafe(bufferSize);
  let size = 0;
  const flush = (): void => {
    writeAll(file, waiting.subarray(0, size));
    size = 0;
  };
  return {
    sink: {
      write(content) {
        const bytes = typeof content === "string" ? Buffer.from(content) : content;
        if (size + bytes.length > bufferSize) flush();
        if (bytes.length > bufferSize) writeAll(file, bytes);
        else {
          waiting.set(bytes, size);
          size += bytes.length;
        }
      },
    },
    end(isWhole) {
      let isSafe = false;
      try {
        if (isWhole) {
          flush();
          fsyncSync(file);
          isSafe = true;
        }
      } finally {
        closeSync(file);
        if (!isSafe) rmSync(half);
      }
      if (isSafe) rename(half, path);
    },
  };
}

/** Writes a file that appears only when it is whole: a temporary file, made safe on the disk, then renamed. */
export function writeWhole(path: string, fill: (sink: Sink) => void): void {
  const { sink, end } = openHalf(path);
  let isWhole = false;
  try {
    fill(sink);
    isWhole = true;
  } finally {
    end(isWhole);
  }
}

/** The same for content that takes its time. */
export async function writeWholeLater(path: string, fill: (sink: Sink) => Promise<void>): Promise<void> {
  const { sink, end } = openHalf(path);
  let isWhole = false;
  try {
    await fill(sink);
    isWhole = true;
  } finally {
    end(isWhole);
  }
}
