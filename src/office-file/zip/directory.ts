import { Refusal } from "../file-result";

/** One part of the package as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** The name as written, which is not always UTF-8. */
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** The packed bytes, without the local header. */
  readonly packed: Uint8Array;
}

/** A package's parts by lower-case name, in their order. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const mebibyte = 1 << 20;
const limits = { parts: 5000, part: 256 * mebibyte, total: 512 * mebibyte, name: 1024, ratio: 200 };
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const longestComment = 65535;
const encrypted = 1;
const zip64 = 0xffffffff;
const decoder = new TextDecoder();

function findEnd(view: DataView): number {
  const floor = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= floor; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Refusal("damaged");
}

/** An entry, and the stretch of the file it takes up. */
interface Placed {
  readonly entry: ZipEntry;
  readonly from: number;
  readonly to: number;
}

function locate(
  view: DataView,
  from: number,
  length: number,
): Pick<Placed, "from" | "to"> & { data: number } {
  if (from === zip64 || length === zip64) throw new Refusal("unsupported", "ZIP64 压缩包");
  if (view.getUint32(from, true) !== localSignature) throw new Refusal("damaged");
  const data = from + localSize + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (data + length > view.byteLength) throw new Refusal("damaged");
  return { from, data, to: data + length };
}

function readEntry(view: DataView, at: number): Placed {
  if (view.getUint32(at, true) !== entrySignature) throw new Refusal("damaged");
  const flags = view.getUint16(at + 8, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  if ((flags & encrypted) !== 0) throw new Refusal("password");
  if (size === zip64) throw new Refusal("unsupported", "ZIP64 压缩包");
  if (nameLength > limits.name) throw new Refusal("bomb");
  const rawName = new Uint8Array(view.buffer, view.byteOffset + at + entrySize, nameLength);
  const length = view.getUint32(at + 20, true);
  const { from, data, to } = locate(view, view.getUint32(at + 42, true), length);
  const entry: ZipEntry = {
    name: decoder.decode(rawName).replaceAll("\\", "/"),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: new Uint8Array(view.buffer, view.byteOffset + data, length),
  };
  return { entry, from, to };
}

/** Entries that share bytes are how a small file unfolds into a huge one. */
function refuseOverlaps(places: Placed[]): void {
  places.sort((a, b) => a.from - b.from);
  let taken = 0;
  for (const { from, to } of places) {
    if (from < taken) throw new Refusal("bomb");
    taken = to;
  }
}

/** Reads the central directory; nothing is inflated. Throws a Refusal for what is no plain, honest package. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < endSize) throw new Refusal("damaged");
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === zip64 || count === 0xffff) throw new Refusal("unsupported", "ZIP64 压缩包");
  if (count > limits.parts) throw new Refusal("bomb");
  const entries = new Map<string, ZipEntry>();
  const places: Placed[] = [];
  let total = 0;
  for (let index = 0; index < count; index++) {
    const placed = readEntry(view, at);
    const { name, size, packed } = placed.entry;
    total += size;
    if (size > limits.part || total > limits.total) {
      throw new Refusal(size > packed.length * limits.ratio ? "bomb" : "too-large", "展开后超过上限");
    }
    const key = name.toLowerCase();
    if (entries.has(key)) throw new Refusal("damaged");
    entries.set(key, placed.entry);
    places.push(placed);
    at +=
      entrySize + placed.entry.rawName.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(places);
  return entries;
}
