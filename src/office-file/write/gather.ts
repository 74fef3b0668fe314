import type { PartWriter } from "./package-part";

/** So much is put together before it is compressed. */
const pieceSize = 256 << 10;

const encoder = new TextEncoder();

/** Takes text for a part; what is together by then goes on with the last. */
export type TextWriter = (text: string, isLast: boolean) => void;

/** Gathers texts until there is a piece of them. */
export function gatherTexts(write: PartWriter): TextWriter {
  let waiting: string[] = [];
  let size = 0;
  return (text, isLast) => {
    waiting.push(text);
    size += text.length;
    if (!isLast && size < pieceSize) return;
    write(encoder.encode(waiting.join("")), isLast);
    waiting = [];
    size = 0;
  };
}

/** Takes the text of a sheet bit by bit. */
export interface SheetWriter {
  /** Any text. */
  readonly text: (text: string) => void;
  /** Text of ASCII alone. */
  readonly ascii: (text: string) => void;
  /** Here the part may be cut. */
  readonly mayCut: () => void;
  readonly end: () => void;
}

/**
 * Gathers a sheet as bytes: a ledger has hundreds of thousands of cells, and strings put together from their bits would
 * all have to be made whole again.
 */
export function gatherSheet(write: PartWriter): SheetWriter {
  let room = new Uint8Array(pieceSize * 2);
  let size = 0;
  const make = (more: number): void => {
    if (size + more <= room.length) return;
    const wider = new Uint8Array((size + more) * 2);
    wider.set(room.subarray(0, size));
    room = wider;
  };
  const flush = (isLast: boolean): void => {
    write(room.slice(0, size), isLast);
    size = 0;
  };
  return {
    text(text) {
      const bytes = encoder.encode(text);
      make(bytes.length);
      room.set(bytes, size);
      size += bytes.length;
    },
    ascii(text) {
      make(text.length);
      for (let at = 0; at < text.length; at++) room[size + at] = text.charCodeAt(at);
      size += text.length;
    },
    mayCut() {
      if (size >= pieceSize) flush(false);
    },
    end: () => flush(true),
  };
}
