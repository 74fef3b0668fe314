import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** The sums of the engine, the script and the translation, four bytes each. */
const headSize = 12;

/** What has to be the same: Node, the kind of processor and the engine's switches. */
function engineSum(): number {
  return crc32(`${process.version} ${process.arch} ${cachedDataVersionTag()}`);
}

/** A translation by the engine, with what it is good for. */
export function packCodeCache(source: string, translated: Uint8Array): Uint8Array {
  const packed = new Uint8Array(headSize + translated.length);
  const head = new DataView(packed.buffer);
  [engineSum(), crc32(source), crc32(translated)].forEach((sum, index) => {
    head.setUint32(index * 4, sum);
  });
  packed.set(translated, headSize);
  return packed;
}

/** The translation of a script; undefined where it is of another script or for another engine, or damaged. */
export function unpackCodeCache(source: string, packed: Buffer): Buffer | undefined {
  if (packed.length <= headSize) return undefined;
  const translated = packed.subarray(headSize);
  const sums = [engineSum(), crc32(source), crc32(translated)];
  return sums.every((sum, index) => packed.readUInt32BE(index * 4) === sum) ? translated : undefined;
}

/** Where the translation of a script lies. */
export function codeCacheOf(script: string): string {
  return script.replace(/\.js$/, ".cache");
}

/** A built script, and its text. */
export function builtScript(path: string): { readonly script: Script; readonly source: string } {
  const source = readFileSync(path, "utf8");
  const cache = codeCacheOf(path);
  const cachedData = existsSync(cache) ? unpackCodeCache(source, readFileSync(cache)) : undefined;
  return { source, script: new Script(source, { filename: path, ...(cachedData && { cachedData }) }) };
}

/**
 * Runs a built script, a function of `require`. Its thousand functions were translated when it was built: every thread
 * would have to read them anew before it reads its first workbook. A translation that does not fit is passed over.
 */
export function runBuilt(script: URL, require: NodeJS.Require): void {
  const run = builtScript(fileURLToPath(script)).script.runInThisContext() as (
    require: NodeJS.Require,
  ) => void;
  run(require);
}
