import type { PartWriter } from "./package-part";

/** So much is put together before it is compressed. */
const pieceSize = 256 << 10;

/** A code unit takes at most so many bytes. */
const widest = 3;

const encoder = new TextEncoder();

/** Takes a part bit by bit. */
export interface TextWriter {
  readonly text: (text: string) => void;
  /** Here the part may be cut. */
  readonly mayCut: () => void;
  readonly end: () => void;
}

/** Gathers texts until there is a piece of them: they become bytes as they come, in one room that is used again and again. */
export function gatherTexts(write: PartWriter): TextWriter {
  let room = new Uint8Array(4096);
  // What stands there so far, in bytes and in code units.
  let [end, size] = [0, 0];
  const flush = (isLast: boolean): void => {
    write(room.subarray(0, end), isLast);
    [end, size] = [0, 0];
  };
  const makeRoom = (needed: number): void => {
    const larger = new Uint8Array(Math.max(needed, room.length * 2));
    larger.set(room.subarray(0, end));
    room = larger;
  };
  return {
    text(text) {
      const needed = end + text.length * widest;
      if (needed > room.length) makeRoom(needed);
      end += encoder.encodeInto(text, room.subarray(end)).written;
      size += text.length;
    },
    mayCut() {
      if (size >= pieceSize) flush(false);
    },
    end: () => flush(true),
  };
}
