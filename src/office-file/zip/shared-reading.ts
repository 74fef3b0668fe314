import type { XmlReader } from "../xml/xml-reader";
import type { ZipEntry } from "./directory";
import type { PartReader } from "./part-reader";

/** Longer parts are rarely the same in two files, and what they unfold into is not worth keeping. */
const longest = { packed: 16 << 10, unpacked: 128 << 10 };
const mostKept = 64;

interface Known<T> {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly answer: T;
}

function isSame({ packed, size }: ZipEntry, known: Known<unknown>): boolean {
  const { length } = packed;
  if (size !== known.size || length !== known.packed.length) return false;
  for (let at = 0; at < length; at++) if (packed[at] !== known.packed[at]) return false;
  return true;
}

function isShort({ packed, size }: ZipEntry): boolean {
  return packed.length <= longest.packed && size <= longest.unpacked;
}

/**
 * Workbooks made from one template share their links, styles and list of sheets byte for byte: such a part is unpacked and
 * read once for all of them. `read` must depend on the part and its name alone, and nobody may change what it gives.
 */
export function sharedReading<T>(
  read: (xml: XmlReader, name: string) => T,
): (parts: PartReader, name: string) => T | undefined {
  const kept = new Map<string, Known<T>>();
  return (parts, name) => {
    const entry = parts.entry(name);
    const key = entry && isShort(entry) ? `${entry.method} ${entry.crc} ${name}` : undefined;
    const known = key === undefined ? undefined : kept.get(key);
    if (entry && known && isSame(entry, known)) return known.answer;
    const xml = parts.xml(name);
    if (!xml) return undefined;
    const answer = read(xml, name);
    if (entry && key !== undefined) {
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, { packed: entry.packed.slice(), size: entry.size, answer });
    }
    return answer;
  };
}
