import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readKept } from "./corpus";
import { faultOf } from "./rounds";

const corpus = path.join(import.meta.dirname, "corpus");
const found = existsSync(corpus) ? readdirSync(corpus) : [];

it("what once broke a law keeps them all", async () => {
  for (const file of found) expect(await faultOf(readKept(path.join(corpus, file))), file).toBeUndefined();
});
