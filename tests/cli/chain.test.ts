import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const target = join(root, "assets/samples/07-老旧小区改造目标申报表（正确）.xlsx");
const folder = mkdtempSync(join(tmpdir(), "biaochi-chain-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function biaochi(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin/biaochi.js"), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

interface Told {
  readonly kind: string;
  readonly year: number;
  readonly project: string;
  readonly goal: { readonly expected: string };
  readonly budget: { readonly initial: number | null; readonly annual: number | null };
  readonly indicators: readonly {
    readonly level1: string;
    readonly name: string;
    readonly target: { readonly text: string };
    readonly weight: number | null;
  }[];
}

function formsIn(path: string): readonly Told[] {
  const { stdout } = biaochi("read", path, "--json");
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Told);
}

const carried = ({ project, goal, indicators }: Told) => ({
  project,
  goal: goal.expected,
  rows: indicators.map(({ level1, name, target: asked }) => [level1, name, asked.text]),
});

it("leads from the target to monitoring, self-evaluation and publication, with every carried value equal", () => {
  expect(biaochi("next", target, "--to", "监控表", "--month", "8", "--out", join(folder, "8月")).status).toBe(
    0,
  );
  expect(biaochi("next", join(folder, "8月"), "--to", "自评表", "--out", join(folder, "年终")).status).toBe(
    0,
  );
  const [asked, watched, judged] = formsIn(join(folder, "年终"));
  if (!asked || !watched || !judged) throw new Error("a form is missing");
  expect([asked.kind, watched.kind, judged.kind]).toEqual(["project-target", "monitoring", "project-review"]);
  expect(carried(watched)).toEqual(carried(asked));
  expect(carried(judged)).toEqual(carried(asked));
  expect(judged.indicators.map(({ weight }) => weight)).toEqual(asked.indicators.map(({ weight }) => weight));
  expect(watched.budget.initial).toBe(asked.budget.annual);
  expect(judged.budget.initial).toBe(asked.budget.annual);
  const published = join(folder, "公开");
  expect(biaochi("publish", join(folder, "年终"), "--out", published).status).toBe(0);
  const [file = ""] = readdirSync(published);
  expect(formsIn(join(published, file)).map(carried)).toEqual([asked, watched, judged].map(carried));
});

it.each([
  [["next"], /--to/],
  [["next", target, "--to", "自评表"], /--out/],
  [["next", target, "--to", "自评表", "--out", folder, "--month", "13"], /1 到 12/],
  [["next", target, "--to", "自评表", "--out", folder, "--profile", "nowhere"], /没有口径/],
])("%j is a wrong call", (args, message) => {
  const { status, stderr } = biaochi(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
