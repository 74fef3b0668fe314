import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { manualTexts, picturesOf } from "../../tools/release/manual.mjs";

const stories = path.join(import.meta.dirname, "../browser");

/** The names under which the browser tests keep pictures; what a test puts into a name may be anything. */
const kept = readdirSync(stories, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => readFileSync(path.join(stories, file), "utf8"))
  .flatMap((source) => [...source.matchAll(/(?:keepPicture|readsWell)\([^,]+,\s*(?:"([^"]+)"|`([^`]+)`)\)/g)])
  .map(([, plain, composed = ""]) => plain ?? composed)
  .map((name) => new RegExp(`^${name.replaceAll(/\$\{[^}]*\}/g, ".+")}$`));

describe.each([...manualTexts()])("the manual for %s", (_name, text) => {
  it("shows only pictures that the browser tests keep", () => {
    const pictures = picturesOf(text);
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.filter((picture) => !kept.some((name) => name.test(picture)))).toEqual([]);
  });

  it("is Chinese, and leaves the reader in peace", () => {
    expect(text).not.toMatch(/你|您|请注意|！|\bTODO\b/);
  });
});
