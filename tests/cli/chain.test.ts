import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { fillFile } from "./fill-file";
import { biaochi } from "./biaochi";

const root = join(import.meta.dirname, "../..");
const target = join(root, "assets/samples/07-老旧小区改造目标申报表（正确）.xlsx");
const folder = mkdtempSync(join(tmpdir(), "biaochi-chain-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

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
    readonly actual: { readonly text: string } | null;
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

const results = {
  half: ["6420元/户", "11.8万元/公里", "7个", "11公里", "100%", null, "2150户", "1.9个百分点", "91%"],
  foreseen: [
    "6450元/户",
    "11.9万元/公里",
    "12个",
    "18公里",
    "100%",
    "11月底前",
    "3600户",
    "3个百分点",
    "91%",
  ],
  year: [
    "6380元/户",
    "11.7万元/公里",
    "12个",
    "18.6公里",
    "100%",
    "2025年11月20日",
    "3655户",
    "3.2个百分点",
    "92.5%",
  ],
};

/** The only file of a folder. */
function fileIn(name: string): string {
  const [file = ""] = readdirSync(join(folder, name)).filter((one) => one.endsWith(".xlsx"));
  return join(folder, name, file);
}

interface Judged {
  readonly kind: string;
  readonly verdict: string;
  readonly score: { readonly declared: number | null; readonly recomputed: number | null };
  readonly findings: readonly { readonly rule: string; readonly level: string }[];
}

it("leads from the target to monitoring, self-evaluation, review and publication: nothing typed twice, every carried value equal", async () => {
  const lead = (from: string, to: string, out: string): void => {
    const args = ["next", from, "--to", to, "--month", "8", "--out", join(folder, out)];
    expect(biaochi(...args).status).toBe(0);
  };
  lead(target, "监控表", "8月");
  await fillFile(fileIn("8月"), {
    sheet: "绩效监控表",
    columns: { actual: results.half, forecast: results.foreseen, chance: results.half.map(() => "确定能") },
    money: { executed: 1560, forecast: 2400 },
  });
  lead(fileIn("8月"), "自评表", "年终");
  const asked = formsIn(fileIn("年终"))[0];
  await fillFile(fileIn("年终"), {
    sheet: "自评表",
    columns: { actual: results.year, score: asked?.indicators.map(({ weight }) => weight) ?? [] },
    money: { executed: 2400, score: 10 },
    goal: "改造老旧小区12个、惠及居民3655户，更新供水管网18.6公里，2025年11月20日全部完工并通过验收。",
    total: 100,
  });
  const forms = formsIn(fileIn("年终"));
  expect(forms.map(({ kind }) => kind)).toEqual(["project-target", "monitoring", "project-review"]);
  const [first, watched, judged] = forms;
  expect(forms.map(carried)).toEqual(forms.map(() => first && carried(first)));
  expect(judged?.indicators.map(({ weight }) => weight)).toEqual(
    first?.indicators.map(({ weight }) => weight),
  );
  expect([watched, judged].map((form) => form?.budget.initial)).toEqual([2400, 2400]);

  const told = biaochi("check", fileIn("年终"), "--json").stdout.trim().split("\n");
  const reviews = told.map((line) => JSON.parse(line) as Judged);
  expect(reviews.flatMap(({ findings }) => findings.filter(({ level }) => level !== "advice"))).toEqual([]);
  expect(reviews.at(-1)).toMatchObject({ verdict: "pass", score: { declared: 100, recomputed: 100 } });
  expect(biaochi("review", join(folder, "年终"), "--out", join(folder, "审核")).status).toBe(0);
  expect(readFileSync(join(folder, "审核", "records.ndjson"), "utf8")).toContain("城镇老旧小区改造");

  expect(biaochi("publish", join(folder, "年终"), "--out", join(folder, "公开")).status).toBe(0);
  const published = formsIn(fileIn("公开"));
  expect(published.map(carried)).toEqual(forms.map(carried));
  const reached = (some: readonly Told[]) =>
    some.map(({ indicators }) => indicators.map(({ actual }) => actual?.text));
  expect(reached(published)).toEqual(reached(forms));
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
