import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Imports that would break the architecture, and the law that must speak. A folder stands for a file in it. */
const refused = [
  ["src/sheet", "src/values", "imports-of-sheet"],
  ["src/values", "src/sheet", "imports-of-values"],
  ["src/form", "src/recognition", "imports-of-form"],
  ["src/profile", "src/sheet", "imports-of-profile"],
  ["src/scoring", "src/rules", "imports-of-scoring"],
  ["src/rules", "src/recognition", "imports-of-rules"],
  ["src/rules/weights", "src/hosts/excel", "imports-of-rules"],
  ["src/review", "src/library", "imports-of-review"],
  ["src/library", "src/review", "imports-of-library"],
  ["src/drafting", "src/recognition", "imports-of-drafting"],
  ["src/portfolio", "src/drafting", "imports-of-portfolio"],
  ["src/lessons", "src/portfolio", "imports-of-lessons"],
  ["src/office-file", "src/values", "imports-of-office-file"],
  ["src/documents", "src/hosts/file", "imports-of-documents"],
  ["src/hosts/file", "src/form", "imports-of-hosts"],
  ["src/batch", "src/hosts/excel", "imports-of-batch"],
  ["src/batch", "src/documents", "imports-of-batch"],
  ["src/panel/actions", "src/hosts/browser-store", "imports-of-panel"],
  ["src/functions", "src/recognition", "imports-of-functions"],
  ["src/cli", "src/panel", "imports-of-cli"],
  ["src/hosts/excel", "src/hosts/wps", "hosts-do-not-meet"],
  ["src/hosts/sheet-host.ts", "src/hosts/workbench", "ports-know-no-host"],
  ["src/utilities", "src/sheet", "every-folder-stands-in-the-table"],
  ["tools", "tests/support", "nothing-imports-tests"],
  ["src/form", "assets", "src-stands-alone"],
  ["src/workbench", "src/diagnostics", "imports-of-workbench"],
  ["src/workbench", "src/diagnostics", "entries-do-not-meet"],
] as const;

const allowed = [
  ["src/rules/weights", "src/rules"],
  ["src/review", "src/recognition"],
  ["src/documents", "src/scoring"],
  ["src/batch", "src/hosts/file"],
  ["src/batch", "src/hosts/store.ts"],
  ["src/panel", "src/hosts/sheet-host.ts"],
  ["src/panel", "src/batch"],
  ["src/hosts/wps", "src/hosts/sheet-host.ts"],
  ["src/taskpane", "src/commands"],
  ["src/taskpane", "src/hosts/excel"],
  ["src/workbench", "src/functions"],
  ["src/cli", "src/hosts/file"],
  ["tests/cli", "src/cli"],
  ["tests/cli", "tests/support"],
] as const;

const isFile = (place: string): boolean => place.endsWith(".ts");
const importerOf = (from: string, to: string): string =>
  isFile(from) ? from : `${from}/needs-${to.replace(/\W/g, "-")}.ts`;
const importedOf = (to: string): string => (isFile(to) ? to : `${to}/thing.ts`);

/** A cycle and a file on its own: what the table of pairs cannot show. */
const cycle = ["src/scoring/first.ts", "src/scoring/second.ts"] as const;
const orphan = "src/form/alone.ts";

const violations: readonly string[] = [
  ...refused.map(([from, to, law]) => `${law}: ${importerOf(from, to)} → ${importedOf(to)}`),
  `no-cycles: ${cycle.join(" → ")}`,
  `no-orphans: ${orphan} → ${orphan}`,
];

/** Lays a tree of small files that import each other as told. */
function lay(tree: string, imports: readonly (readonly [string, string])[]): void {
  const lines = new Map<string, string[]>();
  for (const [from, to] of imports) {
    const steps = path.posix.relative(path.posix.dirname(from), to).replace(/\.ts$/, "");
    lines.set(to, lines.get(to) ?? []);
    lines.set(from, [
      ...(lines.get(from) ?? []),
      `import "${steps.startsWith(".") ? steps : `./${steps}`}";`,
    ]);
  }
  for (const [file, text] of lines) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), `${text.join("\n")}\nexport const known = 1;\n`);
  }
}

async function scan(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const config = await extractDepcruiseConfig(path.join(root, ".dependency-cruiser.cjs"));
  const ruleSet = { forbidden: config.forbidden ?? [] };
  const { output } = await cruise(folders, { ...config.options, baseDir, validate: true, ruleSet });
  if (typeof output === "string") throw new Error(output);
  return output;
}

describe("the import table", () => {
  const tree = mkdtempSync(path.join(tmpdir(), "biaochi-imports-"));
  let found: readonly string[] = [];

  beforeAll(async () => {
    const pairs = [...refused, ...allowed].map(
      ([from, to]) => [importerOf(from, to), importedOf(to)] as const,
    );
    lay(tree, [...new Map(pairs.map((pair) => [pair.join(), pair])).values(), cycle, [cycle[1], cycle[0]]]);
    writeFileSync(path.join(tree, orphan), "export const known = 1;\n");
    const { summary } = await scan(tree, ["src", "tests", "tools"]);
    found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  });

  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(violations)("reports %s", (violation) => expect(found).toContain(violation));

  it.each(allowed)("allows %s → %s", (from, to) => {
    const pair = `${importerOf(from, to)} → ${importedOf(to)}`;
    expect(found.filter((violation) => violation.endsWith(pair))).toEqual([]);
  });

  it("reports nothing else", () => expect(found.filter((one) => !violations.includes(one))).toEqual([]));
});

describe("the real tree", () => {
  // `npm test` scans all of it beside the tests; a folder tells that its files are found at all.
  it("is scanned, and every folder of src is in the table", async () => {
    const { modules, summary } = await scan(root, ["src/sheet"]);
    expect(modules.map(({ source }) => source)).toContain("src/sheet/grid.ts");
    const laws = summary.ruleSetUsed?.forbidden?.map(({ name }) => name);
    const folders = readdirSync(path.join(root, "src"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const { name } of folders) expect(laws).toContain(`imports-of-${name}`);
  });
});
