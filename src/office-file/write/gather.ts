import type { PartWriter } from "./package-part";

/** So much is put together before it is compressed. */
const pieceSize = 256 << 10;

const encoder = new TextEncoder();

/** Takes a part bit by bit. */
export interface TextWriter {
  readonly text: (text: string) => void;
  /** Here the part may be cut. */
  readonly mayCut: () => void;
  readonly end: () => void;
}

/** Gathers texts until there is a piece of them. They are joined in one go: added one to the other, each would have to be made whole again. */
export function gatherTexts(write: PartWriter): TextWriter {
  let waiting: string[] = [];
  let size = 0;
  const flush = (isLast: boolean): void => {
    write(encoder.encode(waiting.join("")), isLast);
    waiting = [];
    size = 0;
  };
  return {
    text(text) {
      waiting.push(text);
      size += text.length;
    },
    mayCut() {
      if (size >= pieceSize) flush(false);
    },
    end: () => flush(true),
  };
}
