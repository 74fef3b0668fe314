import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The project's own configuration; planted texts are no files of a program, so nothing is asked about types. */
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBroken(file: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const impure = [
  ["console.log(1);", "no-restricted-globals"],
  ["void fetch('x');", "no-restricted-globals"],
  ["export const folder = process.cwd();", "no-restricted-globals"],
  ["setTimeout(() => 1, 5);", "no-restricted-globals"],
  ["export const later = globalThis.setTimeout;", "no-restricted-globals"],
  ["export const name = Office.context;", "no-restricted-globals"],
  ["export const now = Date.now();", "no-restricted-properties"],
  ["export const chance = Math.random();", "no-restricted-properties"],
  ["export const now = new Date();", "no-restricted-syntax"],
  ["export const now = Date();", "no-restricted-syntax"],
  ["export const load = async (): Promise<number> => 1;", "no-restricted-syntax"],
  ["export const lazy = () => import('./other');", "no-restricted-syntax"],
  ["import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", "no-restricted-imports"],
  ["import path from 'path';\nexport const join = path.join;", "no-restricted-imports"],
] as const;

const core = [
  ...["sheet", "values", "form", "recognition", "profile", "scoring", "rules"],
  ...["review", "library", "drafting", "portfolio", "lessons"],
];

describe("the core", () => {
  it.each(impure)("may not say %s", async (text, rule) => {
    expect(await rulesBroken("src/scoring/planted.ts", text)).toContain(rule);
  });

  it.each(core)("includes %s", async (folder) => {
    expect(await rulesBroken(`src/${folder}/planted.ts`, "export const now = Date.now();")).toEqual([
      "no-restricted-properties",
    ]);
  });

  it("may work with a date it was given", async () => {
    const text = "export const yearOf = (day: string): number => new Date(day).getUTCFullYear();";
    expect(await rulesBroken("src/values/planted.ts", text)).toEqual([]);
  });
});

const name = "export const name = Office.context;";
const byDefault = "export default 1;";
const long = "export const rows = [\n" + "  1,\n".repeat(260) + "];\n";
const skipped = "import { it } from 'vitest';\nit.skip('later', () => 1);";
const silenced = "// eslint-disable-next-line no-debugger\ndebugger;";

/** A file, what stands in it, and the laws it breaks there. */
const places = [
  ["src/hosts/excel/read.ts", name, []],
  ["src/taskpane/start.ts", name, []],
  ["src/panel/recheck.ts", name, ["no-restricted-globals"]],
  ["src/rules/weights/weight-total.ts", byDefault, []],
  ["src/review/review-sheet.ts", byDefault, ["no-restricted-exports"]],
  ["src/review/index.ts", "export * from './review';", ["no-restricted-syntax"]],
  ["src/profile/profiles/hubei.ts", long, []],
  ["src/form/form.ts", long, ["max-lines"]],
  ["src/panel/FindingCard.tsx", "export const FindingCard = 1;", []],
  ["src/values/parseNumber.ts", "export const digits = 1;", ["house/file-name"]],
  ["tests/values/number.test.ts", skipped, ["no-restricted-syntax"]],
  ["src/values/number.ts", silenced, [null, "no-debugger"]],
  ["src/values/number.ts", "export const digits = 1 as unknown as string;", ["no-restricted-syntax"]],
  [
    "src/values/number.ts",
    "export const first = (list: string[]) => list[0]!;",
    ["@typescript-eslint/no-non-null-assertion"],
  ],
  [
    "src/values/number.ts",
    "export const any = (text: any) => 1;",
    ["@typescript-eslint/no-explicit-any", "@typescript-eslint/no-unused-vars"],
  ],
] as const;

describe("the house", () => {
  it.each(places)("in %s judges %j as %j", async (file, text, rules) => {
    expect((await rulesBroken(file, text)).toSorted()).toEqual(rules.toSorted());
  });
});
