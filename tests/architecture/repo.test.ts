import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const root = fileURLToPath(new URL("../..", import.meta.url));
const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");

const ignored = textOf(".gitignore")
  .split("\n")
  .filter((line) => line !== "");

/** Understands the two shapes our .gitignore has: `folder/` and `*.ending`. */
const isIgnored = (name: string): boolean =>
  name === ".git" ||
  ignored.some((line) => line === `${name}/` || (line.startsWith("*") && name.endsWith(line.slice(1))));

/** The files that a clone has, found without git, because the tests need nothing but Node. */
function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) => {
      const place = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(place) : [place];
    });
}

const files = filesIn("");
const self = "tests/architecture/repo.test.ts";
const texts = files
  .filter((file) => file !== self && file !== "package-lock.json")
  .map((file) => ({ file, text: textOf(file) }))
  .filter(({ text }) => !text.includes("\0"));

/** The lines of the repository's texts that a pattern finds, each with its place. */
const linesWith = (pattern: RegExp): readonly string[] =>
  texts.flatMap(({ file, text }) =>
    text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );

const machinePaths = /(?<![\w.-])\/(?:work|tmp|home|Users)\/|\b[A-Z]:\\+Users\b/;

const workTalk = [
  /\b(?:issue|ticket|task|pr|pull request) ?#\d+/i,
  /\bissue \d+/i,
  /\b(?:this|that|earlier|previous|last|next|other|another|my|our) (?:coding |working )?sessions?\b/i,
  /\bsession \d+/i,
  /\b(?:acceptance criteri(?:on|a)|closing note|sub-?agents?)\b/i,
];

describe("the repository", () => {
  it("is read", () => {
    expect(files).toEqual(expect.arrayContaining(["package.json", ".ci/run", "src/sheet/grid.ts", self]));
    expect(files.filter((file) => file.includes("node_modules"))).toEqual([]);
  });

  it("names no path of a machine", () => expect(linesWith(machinePaths)).toEqual([]));

  it.each(workTalk)("speaks of the product, not of the work on it: %s", (pattern) =>
    expect(linesWith(pattern)).toEqual([]),
  );

  it("holds no file of office.js", () => {
    const names =
      /(?:^|\/)(?:office(?:\.debug)?|o15apptofilemappingtable|(?:excel|word|outlook)-[\w.-]*\d{2}[\w.-]*)\.js$/i;
    expect(files.filter((file) => names.test(file))).toEqual([]);
    expect(linesWith(/Office JavaScript API library/)).toEqual([]);
  });

  it.each([
    ["/tmp/a.xlsx", true],
    ["file:///home/someone/a.xlsx", true],
    ["C:\\Users\\someone", true],
    ["https://example.org/home/page", false],
    ["src/home/tmp", false],
  ])("takes %s for a path of a machine: %s", (text, expected) =>
    expect(machinePaths.test(text)).toBe(expected),
  );
});

const Versions = z.record(z.string(), z.string());
const Package = z.object({ dependencies: Versions, devDependencies: Versions });

describe("the packages", () => {
  it("are named by exact versions", () => {
    const { dependencies, devDependencies } = Package.parse(JSON.parse(textOf("package.json")));
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("are locked without the address of a registry", () => {
    expect(textOf("package-lock.json")).not.toContain('"resolved": "http');
    expect(textOf(".npmrc").split("\n")).toContain("omit-lockfile-registry-resolved=true");
  });
});
