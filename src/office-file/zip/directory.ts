import { Refusal } from "../file-result";

/** One part of the package as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** A package's directory: entries by lower-case name, in their order. */
export interface ZipDirectory {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const longestComment = 65535;
const mostParts = 5000;
const encrypted = 1;
const decoder = new TextDecoder();

function findEnd(view: DataView): number {
  const floor = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= floor; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal("damaged", "no end of central directory");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== entrySignature) throw new Refusal("damaged", "broken central directory");
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
  const entry: ZipEntry = {
    name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/** Reads the central directory. Nothing is inflated. Throws a Refusal for what is no plain, honest package. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < endSize) throw new Refusal("damaged", "too short for a package");
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === 0xffffffff || count === 0xffff) throw new Refusal("unsupported", "ZIP64");
  if (count > mostParts) throw new Refusal("bomb", "too many parts");
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    if ((entry.flags & encrypted) !== 0) throw new Refusal("password", "encrypted part");
    entries.set(entry.name.toLowerCase(), entry);
    at = next;
  }
  return { bytes, view, entries };
}
