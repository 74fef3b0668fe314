import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtScript, codeCacheOf, packCodeCache, runBuilt, unpackCodeCache } from "../../src/cli/code-cache";

const text = (word: string): string => `(function (require) { require("say")("${word}"); })`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "biaochi-code-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A script with a translation beside it, and what it says when it is run. */
function scriptWith(source: string, packed: (translated: Buffer) => Uint8Array) {
  const path = join(folder, "code.js");
  writeFileSync(path, source);
  // Under another name: the engine keeps what it has translated.
  const translated = new Script(source, { filename: "elsewhere.js" }).createCachedData();
  writeFileSync(codeCacheOf(path), packed(translated));
  const isTaken = builtScript(path).script.cachedDataRejected === false;
  const said: string[] = [];
  const say = (word: string): unknown => said.push(word);
  runBuilt(
    pathToFileURL(path),
    Object.assign(() => say, createRequire(import.meta.url)),
  );
  return { said, isTaken };
}

test("a translation of the same script by the same engine is taken", () => {
  const taken = scriptWith(text("甲"), (translated) => packCodeCache(text("甲"), translated));
  expect(taken).toEqual({ said: ["甲"], isTaken: true });
});

test.each([
  ["of a script of the same length", (translated: Buffer) => packCodeCache(text("乙"), translated)],
  ["that is damaged", (translated: Buffer) => packCodeCache(text("甲"), translated).fill(7, -40)],
  ["that was cut off", (translated: Buffer) => packCodeCache(text("甲"), translated).subarray(0, 300)],
  ["of another engine", (translated: Buffer) => packCodeCache(text("甲"), translated).fill(1, 0, 4)],
  ["the engine does not know", () => packCodeCache(text("甲"), Buffer.from("no translation"))],
  ["without anything in it", () => Buffer.alloc(0)],
])("a translation %s is passed over, and the script runs", (_, packed) => {
  expect(scriptWith(text("甲"), packed)).toEqual({ said: ["甲"], isTaken: false });
});

test("what is taken is what was packed", () => {
  const translated = Buffer.from("translated");
  const packed = Buffer.from(packCodeCache(text("甲"), translated));
  expect(unpackCodeCache(text("甲"), packed)).toEqual(translated);
  expect(unpackCodeCache(text("乙"), packed)).toBeUndefined();
});
