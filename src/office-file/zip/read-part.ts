import type { Codec } from "../codec";
import { Refusal } from "../file-result";
import type { ZipDirectory, ZipEntry } from "./directory";

const mebibyte = 1 << 20;
/** Limits in bytes, so that no file can take more memory than an old machine has. */
const limits = { part: 64 * mebibyte, total: 128 * mebibyte, ratio: 200, slack: 65536 };
const localSignature = 0x04034b50;

/** The packed bytes of a part, without its local header. */
export function packedBytes({ bytes, view }: ZipDirectory, entry: ZipEntry): Uint8Array {
  const { offset, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new Refusal("damaged", `no local header for ${entry.name}`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Refusal("damaged", `${entry.name} is cut off`);
  return bytes.subarray(start, start + packed);
}

/** Reads parts of one package, counting what has been inflated so far. */
export interface PartReader {
  readonly directory: ZipDirectory;
  readonly has: (name: string) => boolean;
  /** The bytes of a part, or undefined when there is none of this name. */
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** The same as UTF-8 text. */
  readonly text: (name: string) => string | undefined;
}

function checkHonesty(entry: ZipEntry): void {
  const { size, packed, name } = entry;
  if (size > packed * limits.ratio + limits.slack) throw new Refusal("bomb", `${name} inflates too far`);
  // Deflate never grows data by more than a few bytes a block: a larger packed size means the declared size is a lie.
  if (packed > size * 1.01 + 1024) throw new Refusal("bomb", `${name} lies about its size`);
  if (size > limits.part) throw new Refusal("too-large", `${name} is too large`);
}

const decoder = new TextDecoder();

/** Opens the parts of a package for reading. */
export function partReader(directory: ZipDirectory, codec: Codec): PartReader {
  let used = 0;
  const unpack = (entry: ZipEntry): Uint8Array => {
    checkHonesty(entry);
    used += entry.size;
    if (used > limits.total) throw new Refusal("too-large", "the workbook is too large");
    if (entry.method !== 0 && entry.method !== 8) throw new Refusal("unsupported", `method ${entry.method}`);
    const packed = packedBytes(directory, entry);
    const raw = entry.method === 0 ? packed : codec.inflate(packed, entry.size);
    if (raw.length !== entry.size || codec.crc32(raw) !== entry.crc) {
      throw new Refusal("damaged", `${entry.name} does not match its checksum`);
    }
    return raw;
  };
  const bytes = (name: string): Uint8Array | undefined => {
    const entry = directory.entries.get(name.toLowerCase());
    return entry && unpack(entry);
  };
  return {
    directory,
    has: (name) => directory.entries.has(name.toLowerCase()),
    bytes,
    text(name) {
      const raw = bytes(name);
      return raw && decoder.decode(raw);
    },
  };
}
