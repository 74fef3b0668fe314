import type { Codec } from "../codec";
import { Refusal } from "../file-result";
import { XmlReader, type NextPiece } from "../xml/xml-reader";
import type { ZipDirectory, ZipEntry } from "./directory";
import { inflatePieces } from "./inflate-pieces";

/** Reads the parts of one package. */
export interface PartReader {
  readonly has: (name: string) => boolean;
  /** The bytes of a part as they are, to be patched; undefined when there is none of this name. */
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** The tags of a part, however large it is. */
  readonly xml: (name: string) => XmlReader | undefined;
  /** How a part stands in the package; undefined when there is none of this name, or it was changed. */
  readonly entry: (name: string) => ZipEntry | undefined;
}

const limits = {
  ratio: 200,
  /** Small parts harm nobody, however well they are packed: a few cells full of one sign are such. */
  slack: 1 << 20,
  /** Larger parts are read in pieces. */
  pieces: 4 << 20,
  /** The largest part that is handed out in one piece. */
  whole: 64 << 20,
};
const stored = 0;
const deflated = 8;

function checkHonesty({ size, packed, method }: ZipEntry): void {
  if (method !== stored && method !== deflated) throw new Refusal("unsupported", "少见的压缩方法");
  if (size > packed.length * limits.ratio + limits.slack) throw new Refusal("bomb");
  // Deflate never grows data by more than a few bytes a block: more packed bytes mean that the declared size is a lie.
  if (packed.length > size * 1.01 + 1024) throw new Refusal("bomb");
  if (method === stored && packed.length !== size) throw new Refusal("damaged");
}

function wholePart(entry: ZipEntry, codec: Codec): Uint8Array {
  const raw = entry.method === stored ? entry.packed : codec.inflate(entry.packed, entry.size);
  if (raw.length !== entry.size || codec.crc32(raw) !== entry.crc) throw new Refusal("damaged");
  return raw;
}

/** The pieces of a part, refusing it as soon as it is longer than it says, and at its end when the checksum is wrong. */
function checkedPieces(entry: ZipEntry, codec: Codec): NextPiece {
  const next = inflatePieces(entry.packed);
  let length = 0;
  let crc = 0;
  return () => {
    const piece = next();
    if (!piece) {
      if (length !== entry.size || crc !== entry.crc) throw new Refusal("damaged");
      return undefined;
    }
    length += piece.length;
    if (length > entry.size) throw new Refusal("bomb");
    crc = codec.crc32(piece, crc);
    return piece;
  };
}

const nothing = new Uint8Array(0);

function utf16Of(raw: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (raw[0] === 0xff && raw[1] === 0xfe) return "utf-16le";
  return raw[0] === 0xfe && raw[1] === 0xff ? "utf-16be" : undefined;
}

/** XML in UTF-16 is legal and rare: it is turned into the UTF-8 that everything else works on. */
function toUtf8(raw: Uint8Array): Uint8Array {
  const encoding = utf16Of(raw);
  return encoding === undefined ? raw : new TextEncoder().encode(new TextDecoder(encoding).decode(raw));
}

/** Opens the parts of a package for reading. */
export function partReader(directory: ZipDirectory, codec: Codec): PartReader {
  const find = (name: string): ZipEntry | undefined => {
    const entry = directory.get(name.toLowerCase());
    if (entry) checkHonesty(entry);
    return entry;
  };
  return {
    has: (name) => directory.has(name.toLowerCase()),
    bytes(name) {
      const entry = find(name);
      if (entry && entry.size > limits.whole) throw new Refusal("too-large");
      const raw = entry && wholePart(entry, codec);
      if (raw && utf16Of(raw) !== undefined) throw new Refusal("unsupported", "UTF-16 编码");
      return raw;
    },
    xml(name) {
      const entry = find(name);
      if (!entry) return undefined;
      const inPieces = entry.method === deflated && entry.size > limits.pieces;
      return inPieces
        ? new XmlReader(nothing, checkedPieces(entry, codec))
        : new XmlReader(toUtf8(wholePart(entry, codec)));
    },
    entry: find,
  };
}
