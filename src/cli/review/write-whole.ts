import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const bufferSize = 256 << 10;

/** Where the content of a file goes, piece by piece. */
export interface Sink {
  readonly write: (content: string | Uint8Array) => void;
}

/** Writes a file that appears only when it is whole: a temporary file, made safe on the disk, then renamed. */
export function writeWhole(path: string, fill: (sink: Sink) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.tmp`;
  const file = openSync(half, "w");
  try {
    let waiting: Uint8Array[] = [];
    let size = 0;
    const flush = (): void => {
      if (size > 0) writeSync(file, Buffer.concat(waiting, size));
      waiting = [];
      size = 0;
    };
    fill({
      write(content) {
        const bytes = typeof content === "string" ? Buffer.from(content) : content;
        waiting.push(bytes);
        size += bytes.length;
        if (size >= bufferSize) flush();
      },
    });
    flush();
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(half, path);
}
