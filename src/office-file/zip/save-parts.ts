import type { Codec } from "../codec";
import type { ZipDirectory, ZipEntry } from "./directory";

type Packed = Omit<ZipEntry, "name">;

const localSize = 30;
const centralSize = 46;
const endSize = 22;
/** Sizes stand in the headers we write, not behind the data. */
const dataDescriptor = 8;
const utf8Names = 0x800;
/** 1980-01-01 00:00: new parts carry no clock. */
const noTime = 0x00210000;
const encoder = new TextEncoder();

function pack(rawName: Uint8Array, content: Uint8Array, codec: Codec): Packed {
  return {
    rawName,
    method: 8,
    flags: utf8Names,
    time: noTime,
    crc: codec.crc32(content),
    size: content.length,
    packed: codec.deflate(content),
  };
}

function writeHeader(view: DataView, at: number, entry: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~dataDescriptor, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function lengthOf(parts: readonly Packed[]): number {
  const headers = endSize + parts.length * (localSize + centralSize);
  return parts.reduce((sum, { rawName, packed }) => sum + 2 * rawName.length + packed.length, headers);
}

function writeAll(parts: readonly Packed[]): Uint8Array {
  const out = new Uint8Array(lengthOf(parts));
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, part);
    out.set(part.rawName, at + localSize);
    out.set(part.packed, at + localSize + part.rawName.length);
    at += localSize + part.rawName.length + part.packed.length;
  }
  const start = at;
  parts.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeHeader(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(part.rawName, at + centralSize);
    at += centralSize + part.rawName.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return out;
}

/** The package again with some parts replaced, added or (null) left out; every other part keeps its packed bytes and its place. */
export function saveParts(
  directory: ZipDirectory,
  replaced: ReadonlyMap<string, string | Uint8Array | null>,
  codec: Codec,
): Uint8Array {
  const toBytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? encoder.encode(content) : content;
  const left = new Map([...replaced].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const parts: Packed[] = [];
  for (const [key, entry] of directory) {
    const change = left.get(key);
    left.delete(key);
    if (!change) parts.push(entry);
    else if (change.content !== null) parts.push(pack(entry.rawName, toBytes(change.content), codec));
  }
  for (const { name, content } of left.values())
    if (content !== null) parts.push(pack(encoder.encode(name), toBytes(content), codec));
  return writeAll(parts);
}
