import { closeSync, openSync, readSync } from "node:fs";

const pieceSize = 64 << 10;
const lineFeed = 10;

/** A line of a file, and where it begins. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** The whole lines of a file one after the other, a piece of it in memory at a time. A last line without an end is torn and left out. */
export function* readLines(path: string): Generator<Line> {
  const file = openSync(path, "r");
  try {
    const piece = Buffer.allocUnsafe(pieceSize);
    let rest = Buffer.alloc(0);
    let at = 0;
    for (;;) {
      const length = readSync(file, piece, 0, pieceSize, null);
      if (length === 0) return;
      const bytes = Buffer.concat([rest, piece.subarray(0, length)]);
      let from = 0;
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
        yield { text: bytes.toString("utf8", from, end), at: at + from };
        from = end + 1;
      }
      rest = bytes.subarray(from);
      at += from;
    }
  } finally {
    closeSync(file);
  }
}
