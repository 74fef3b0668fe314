import { Refusal } from "../file-result";
import { XmlReader } from "../xml/xml-reader";
import type { ZipDirectory } from "../zip/directory";
import type { PartReader } from "../zip/part-reader";

/** The parts of a package while it is changed: what was written reads back, so that changes may follow one another. */
export interface EditedParts extends PartReader {
  /** Names of all parts, in lower case. */
  readonly names: () => readonly string[];
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly remove: (name: string) => void;
  /** A part that must be there. */
  readonly need: (name: string) => Uint8Array;
  /** What is to be saved: contents by name, null for a part that goes. */
  readonly written: ReadonlyMap<string, Uint8Array | null>;
}

const encoder = new TextEncoder();

/** Opens the parts of a package for changes. */
export function editedParts(directory: ZipDirectory, original: PartReader): EditedParts {
  const written = new Map<string, Uint8Array | null>();
  const names = new Map<string, string>();
  const changed = (name: string): Uint8Array | null | undefined =>
    written.get(names.get(name.toLowerCase()) ?? name);
  const put = (name: string, content: Uint8Array | null): void => {
    const key = name.toLowerCase();
    const known = names.get(key) ?? directory.get(key)?.name ?? name;
    names.set(key, known);
    written.set(known, content);
  };
  const bytes = (name: string): Uint8Array | undefined => {
    const content = changed(name);
    return content === undefined ? original.bytes(name) : (content ?? undefined);
  };
  return {
    has: (name) => (changed(name) === undefined ? original.has(name) : changed(name) !== null),
    bytes,
    xml(name) {
      const content = changed(name);
      if (content === undefined) return original.xml(name);
      return content === null ? undefined : new XmlReader(content);
    },
    entry: (name) => (changed(name) === undefined ? original.entry(name) : undefined),
    names: () => [...new Set([...directory.keys(), ...names.keys()])],
    write: (name, content) => put(name, typeof content === "string" ? encoder.encode(content) : content),
    remove: (name) => put(name, null),
    need(name) {
      const content = bytes(name);
      if (!content) throw new Refusal("damaged");
      return content;
    },
    written,
  };
}
