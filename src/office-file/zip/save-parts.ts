import type { Codec } from "../codec";
import type { ZipDirectory, ZipEntry } from "./directory";
import { packedBytes } from "./read-part";

interface Packed {
  readonly name: Uint8Array;
  readonly entry: Pick<ZipEntry, "method" | "flags" | "time" | "crc" | "packed" | "size">;
  readonly data: Uint8Array;
}

const localSize = 30;
const centralSize = 46;
const endSize = 22;
/** Sizes stand in the headers we write, not behind the data. */
const dataDescriptor = 8;
const utf8Names = 0x800;
/** 1980-01-01 00:00: new parts carry no clock. */
const noTime = 0x00210000;
const encoder = new TextEncoder();

function packNew(name: string, text: Uint8Array, codec: Codec): Packed {
  const data = codec.deflate(text);
  const entry = {
    method: 8,
    flags: utf8Names,
    time: noTime,
    crc: codec.crc32(text),
    packed: data.length,
    size: text.length,
  };
  return { name: encoder.encode(name), entry, data };
}

function writeHeader(view: DataView, at: number, { name, entry }: Packed): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~dataDescriptor, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeAll(parts: readonly Packed[]): Uint8Array {
  const length = parts.reduce(
    (sum, part) => sum + localSize + centralSize + 2 * part.name.length + part.data.length,
    endSize,
  );
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, part);
    out.set(part.name, at + localSize);
    out.set(part.data, at + localSize + part.name.length);
    at += localSize + part.name.length + part.data.length;
  }
  const start = at;
  parts.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeHeader(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(part.name, at + centralSize);
    at += centralSize + part.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return out;
}

/** The package again with some parts replaced or added; every other part keeps its packed bytes. */
export function saveParts(
  directory: ZipDirectory,
  replaced: ReadonlyMap<string, string>,
  codec: Codec,
): Uint8Array {
  const left = new Map(replaced);
  const parts: Packed[] = [];
  for (const entry of directory.entries.values()) {
    const text = left.get(entry.name);
    left.delete(entry.name);
    parts.push(
      text === undefined
        ? { name: encoder.encode(entry.name), entry, data: packedBytes(directory, entry) }
        : packNew(entry.name, encoder.encode(text), codec),
    );
  }
  for (const [name, text] of left) parts.push(packNew(name, encoder.encode(text), codec));
  return writeAll(parts);
}
