import type { PartWriter } from "./package-part";

/** So much is put together before it is compressed. */
const pieceSize = 256 << 10;

/** So many code units become bytes at once. */
const atOnce = 16 << 10;

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

/** Gathers texts until there is a piece of them; some hundred become bytes in one go, in one room that is used again and again. */
export function gatherTexts(write: PartWriter): TextWriter {
  let room = new Uint8Array(4096);
  // How many bytes stand in the room so far, and how many code units were put there; and what is still to go there.
  let [end, size, waiting] = [0, 0, ""];
  const makeRoom = (needed: number): void => {
    const larger = new Uint8Array(Math.max(needed, room.length * 2));
    larger.set(room.subarray(0, end));
    room = larger;
  };
  const encode = (): void => {
    const needed = end + waiting.length * widest;
    if (needed > room.length) makeRoom(needed);
    end += encoder.encodeInto(waiting, room.subarray(end)).written;
    waiting = "";
  };
  const flush = (isLast: boolean): void => {
    encode();
    write(room.subarray(0, end), isLast);
    [end, size] = [0, 0];
  };
  return {
    text(text) {
      waiting += text;
      size += text.length;
      if (waiting.length >= atOnce) encode();
    },
    mayCut() {
      if (size >= pieceSize) flush(false);
    },
    end: () => flush(true),
  };
}
