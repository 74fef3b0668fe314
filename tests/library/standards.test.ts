import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Standard } from "../../src/library/schema";
import { mayBeChecked, shownStandard } from "../../src/library/standard";
import { library } from "./bundled";
import seenAt from "./data/standards-seen.json";

const standard = (name: string): Standard => {
  const found = library.standards.find((one) => one.name === name);
  if (!found) throw new Error(`no standard ${name}`);
  return found;
};

describe("a standard", () => {
  it("shows its document and year when it is verified or certain", () => {
    expect(shownStandard(standard("小学生均公用经费基准定额"))).toMatchObject({
      kind: "industry",
      value: "720元/生·年",
      source: expect.stringMatching(/财政部.*2023年/) as string,
    });
  });

  it("shows no document when it is only likely or expired", () => {
    const unsure = library.standards.filter(({ status }) => status === "likely" || status === "expired");
    for (const one of unsure) expect(shownStandard(one).source).not.toMatch(/[〔《]|GB|第.+号/);
    expect(shownStandard(standard("森林覆盖率")).value).toBe("24.1%（2025年，全国），已到期");
    expect(shownStandard(standard("九年义务教育巩固率")).value).toBe("96%（2021年文件，已到期）");
  });

  it("may be checked only when it binds the unit or is technical", () => {
    expect(mayBeChecked(standard("小学生均公用经费基准定额"))).toBe(true);
    expect(mayBeChecked(standard("人均预期寿命"))).toBe(false);
    expect(mayBeChecked(standard("苗木成活率"))).toBe(false);
  });

  it("names a topic, never an article", () =>
    expect(library.standards.filter(({ document }) => /第.{1,6}条/.test(document))).toEqual([]));
});

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

it("src/library/CITATIONS.md lists what is cited, and how sure it is", async () => {
  const text = [
    "# Citations of the library",
    "Generated from `data/standards.json` and `tests/library/data/standards-seen.json` by `tests/library/standards.test.ts`; `npx vitest -u` rewrites it. The addresses are for audit and are shown to nobody.",
    ...statuses.map(section),
  ].join("\n\n");
  await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, "../../src/library/CITATIONS.md"));
});
