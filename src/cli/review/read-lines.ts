import { closeSync, openSync, readSync } from "node:fs";

const pieceSize = 256 << 10;
const lineFeed = 10;

/** A line of a file, and where it begins. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** The same as it stands in the file; the bytes are good until the next line is read. */
interface RawLine {
  readonly bytes: Buffer;
  readonly at: number;
}

/** The whole lines of a file one after the other, a piece of it in memory at a time. A last line without an end is torn and left out. */
export function* readRawLines(path: string): Generator<RawLine> {
  const file = openSync(path, "r");
  try {
    let piece = Buffer.allocUnsafe(pieceSize);
    // What stands at the beginning of the piece already, the start of a line, and where it lies in the file.
    let [rest, at] = [0, 0];
    for (;;) {
      if (rest * 2 > piece.length) piece = Buffer.concat([piece], piece.length * 2);
      const length = readSync(file, piece, rest, piece.length - rest, null);
      if (length === 0) return;
      const bytes = piece.subarray(0, rest + length);
      let from = 0;
      for (let end = bytes.indexOf(lineFeed, rest); end >= 0; end = bytes.indexOf(lineFeed, from)) {
        yield { bytes: bytes.subarray(from, end), at: at + from };
        from = end + 1;
      }
      piece.copyWithin(0, from, bytes.length);
      rest = bytes.length - from;
      at += from;
    }
  } finally {
    closeSync(file);
  }
}

/** The same as text. */
export function* readLines(path: string): Generator<Line> {
  for (const { bytes, at } of readRawLines(path)) yield { text: bytes.toString(), at };
}
