import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { biaochi } from "./biaochi";

const folder = mkdtempSync(join(tmpdir(), "biaochi-library-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly query: string;
  readonly entries: readonly Record<string, unknown>[];
}
const answerOf = (text: string): Answer => JSON.parse(text) as Answer;

describe("recommend", () => {
  it("answers with one line of entries and reasons", () => {
    const args = [
      "--project",
      "农村义务教育学生营养改善计划",
      "--goal",
      "为6400名学生供餐",
      "--industry",
      "教育",
    ];
    const { status, stdout } = biaochi("recommend", ...args, "--limit", "10", "--json");
    expect(status).toBe(0);
    const { query, entries } = answerOf(stdout);
    expect(query).toBe("农村义务教育学生营养改善计划");
    expect(entries).toHaveLength(10);
    const keys = [
      "id",
      "name",
      "level1",
      "level2",
      "unit",
      "operator",
      "sample",
      "industry",
      "field",
      "standard",
      "because",
      "from",
    ];
    for (const entry of entries) expect(Object.keys(entry)).toEqual(expect.arrayContaining(keys));
    const standard = entries.map((entry) => entry["standard"]).find((one) => one !== null);
    expect(standard).toMatchObject({ kind: "industry" });
  });

  it("keeps to a level 2", () => {
    const { stdout } = biaochi("recommend", "--project", "教师培训", "--level2", "满意度指标", "--json");
    const levels = answerOf(stdout).entries.map((entry) => entry["level2"]);
    expect(new Set(levels)).toEqual(new Set(["服务对象满意度指标"]));
  });

  it("speaks Chinese to people", () => {
    expect(biaochi("recommend", "--project", "教师培训", "--limit", "2").stdout).toMatch(
      /^ 1\. \S+ {2}\S+\n.*›/,
    );
  });

  it("refuses politely", () => {
    const { status, stdout, stderr } = biaochi("recommend", "--project", "xyz", "--json");
    expect([status, answerOf(stdout).entries]).toEqual([0, []]);
    expect(stderr).toMatch(/。/);
  });
});

describe("search", () => {
  it("finds by pinyin", () => {
    const { entries } = answerOf(biaochi("search", "gbznt", "--limit", "3", "--json").stdout);
    expect(entries.length).toBe(3);
    for (const entry of entries)
      expect(entry).toMatchObject({ from: "search", name: expect.stringMatching(/高标准农田/) as string });
  });
});

it("keeps a search to a level 2, too", () => {
  const { stdout } = biaochi("search", "培训", "--level2", "质量指标", "--json");
  const levels = answerOf(stdout).entries.map((entry) => entry["level2"]);
  expect(new Set(levels)).toEqual(new Set(["质量指标"]));
});

it.each([
  [["recommend"]],
  [["recommend", "--project", "培训", "--level2", "没有"]],
  [["recommend", "--project", "培训", "--limit", "0"]],
  [["recommend", "--project", "培训", "--class", "abc"]],
  [["recommend", "--frob"]],
  [["search"]],
  [["search", "培训", "--level2", "没有"]],
  [["search", "培训", "--goal", "培训600人"]],
  [["library", "mend", "a.json"]],
  [["library", "check", "没有.json"]],
])("%j is a wrong call", (args) => {
  const { status, stderr } = biaochi(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/。|：/);
  expect(stderr).not.toMatch(/at .*\.js:\d+/);
});

it("checks packs", () => {
  const good = join(folder, "good.json");
  const bad = join(folder, "bad.json");
  const entry = { name: "培训人次", level2: "数量指标", target: "≥600人次" };
  writeFileSync(good, JSON.stringify({ format: "biaochi-pack", version: 1, name: "好", entries: [entry] }));
  writeFileSync(
    bad,
    JSON.stringify({ format: "biaochi-pack", version: 1, name: "坏", entries: [{ name: "培训" }] }),
  );
  expect(biaochi("library", "check", good)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("1 个指标可用") as string,
  });
  const answer = biaochi("library", "check", bad);
  expect(answer.status).toBe(1);
  expect(answer.stdout).toContain("第 1 行不能用");
});
