import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readKept } from "./corpus";
import { faultOf } from "./rounds";

const root = path.join(import.meta.dirname, "../..");
const corpus = path.join(import.meta.dirname, "corpus");
const found = existsSync(corpus) ? readdirSync(corpus) : [];

it("what once broke a law keeps them all", async () => {
  for (const file of found) expect(await faultOf(readKept(path.join(corpus, file))), file).toBeUndefined();
});

it("mutated workbooks and sheets break no law", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["tools/fuzz.mjs", "--seconds", "20", "--seed", "20261126"],
    { cwd: root, encoding: "utf8" },
  );
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(/0 finds/);
}, 120_000);
