import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, it } from "vitest";
import type { Standard } from "../../src/library/schema";
import { library } from "./bundled";
import documents from "./data/documents.json";
import seenAt from "./data/standards-seen.json";

/** Public pages on which the text of a standard was seen. */
const seen: Readonly<Record<string, readonly string[]>> = seenAt;

const statuses: readonly (readonly [Standard["status"], string])[] = [
  ["verified", "Verified: the text was seen. Shown with document and year."],
  ["certain", "Certain: document and value beyond doubt, text not seen. Shown with document and year."],
  ["likely", "Likely: shown as a figure for reference, without document."],
  ["expired", "Expired: shown with its years, never checked."],
];

function section([status, meaning]: (typeof statuses)[number]): string {
  const lines = library.standards
    .filter((one) => one.status === status)
    .map(({ name, value, document, year, scope }) => {
      const used = library.entries.filter((entry) => entry.standard?.name === name).length;
      return `| ${name} | ${value} | ${document} | ${year} | ${scope} | ${used} | ${(seen[name] ?? []).join("<br>")} |`;
    });
  return [
    `## ${meaning}`,
    [
      "| 标准 | 值 | 文件 | 年份 | scope | entries | seen at |",
      "|---|---|---|---|---|---|---|",
      ...lines,
    ].join("\n"),
  ].join("\n\n");
}

const source = join(import.meta.dirname, "../../src");

/** What names a document: its number, its title, a technical standard, an order. */
const mention =
  /[\u4e00-\u9fa5]{1,8}〔\d{4}〕\d+号|《[^《》]{4,40}》|(?:GB|HJ|SL|JGJ|CJJ|JTG)(?:\/T)? ?\d{3,5}[—-]\d{4}|令第 ?\d+ ?号/g;

/** Documents that several folders name stand in one place, each under a name of its own. */
const shared = [
  ...readFileSync(join(source, "profile/sources.ts"), "utf8").matchAll(/const (document\w+) = "([^"]+)"/g),
];

/** A text with what it takes from there. */
function withShared(text: string): string {
  return shared.reduce(
    (all, [, name = "", value = ""]) => all.replace(new RegExp(`\\b${name}\\b`, "g"), value),
    text,
  );
}

/** Documents that the product's texts name, each with the folders that do; the library's own standards are listed above. */
function mentioned(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:ts|tsx|json)$/.test(file) || file.endsWith(join("data", "standards.json"))) continue;
    for (const [name] of withShared(readFileSync(join(source, file), "utf8")).matchAll(mention))
      found.set(name, (found.get(name) ?? new Set()).add(file.split(sep)[0] ?? ""));
  }
  return new Map([...found].map(([name, folders]) => [name, [...folders].sort()]));
}

const named = mentioned();
/** A number may stand in the middle of a sentence: 公式见财预〔2020〕10号. */
const isOf = (document: string, title: string) => (name: string) => name.endsWith(document) || name === title;

it("every document that a text of the product names is listed with its evidence", () => {
  const unknown = [...named.keys()].filter(
    (name) => !documents.some(({ document, title }) => isOf(document, title)(name)),
  );
  expect(unknown).toEqual([]);
});

it("none is unsupported, and none is listed that nobody names", () => {
  expect(documents.filter(({ evidence }) => !["found", "seed", "own-high"].includes(evidence))).toEqual([]);
  expect(documents.filter(({ evidence, seen }) => evidence === "found" && seen === "")).toEqual([]);
  expect(documents.filter(({ document, title }) => ![...named.keys()].some(isOf(document, title)))).toEqual(
    [],
  );
});

it("every verified standard says where its text was seen", () => {
  const verified = library.standards.filter(({ status }) => status === "verified");
  expect(verified.filter(({ name }) => (seen[name] ?? []).length === 0)).toEqual([]);
});

function namedSection(): string {
  const lines = documents.map(({ document, title, evidence, seen: at }) => {
    const folders = [...named].filter(([name]) => isOf(document, title)(name)).flatMap(([, where]) => where);
    return `| ${document}${title} | ${evidence} | ${[...new Set(folders)].sort().join(", ")} | ${at} |`;
  });
  return [
    "## Named by rules, profiles and functions",
    "found: title or topic was seen on a public page; seed: among the policy documents the product was begun with; own-high: own knowledge, text not read. Topics are cited, never articles.",
    ["| 文件 | evidence | folders of src | seen at |", "|---|---|---|---|", ...lines].join("\n"),
  ].join("\n\n");
}

it("src/library/CITATIONS.md lists what is cited, and how sure it is", async () => {
  const text = [
    "# Citations",
    "Generated from `data/standards.json`, `tests/library/data/standards-seen.json` and `tests/library/data/documents.json` by `tests/library/citations.test.ts`; `npx vitest -u` rewrites it. The addresses are for audit and are shown to nobody.",
    ...statuses.map(section),
    namedSection(),
  ].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, "../../src/library/CITATIONS.md"));
});
