import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { biaochi } from "./biaochi";

const root = join(import.meta.dirname, "../..");
const samples = join(root, "assets/samples");
const folder = mkdtempSync(join(tmpdir(), "biaochi-"));
const road = join(samples, "01-农村公路养护自评表.xlsx");
const right = join(samples, "08-法律援助自评表（正确）.xlsx");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lines = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("the call", () => {
  it.each([
    [["wrong"], 2],
    [["check"], 2],
    [["check", road, "--profile", "nowhere"], 2],
    [["check", road, "--fix", "safe"], 2],
    [["check", road, "--frob"], 2],
    [["check", join(samples, "没有.xlsx")], 2],
    [["check", road], 1],
    [["check", right], 0],
    [["--help"], 0],
    [["--version"], 0],
  ])("%j ends with status %i", (args, status) => {
    const answer = biaochi(...args);
    expect(answer.status).toBe(status);
    expect(answer.stdout + answer.stderr).toMatch(status === 2 ? /。/ : /./);
    expect(answer.stderr).not.toMatch(/at .*\.js:\d+/);
  });
});

describe("what is said of a call", () => {
  it.each([
    [["check", road, "--frob"], "没有选项 --frob。"],
    [["review", samples, "--out"], "--out 后面要写取值。"],
    [["review", samples, "--out", "x", "--shard", "-1/3"], "以“-”开头的不是取值。"],
    [["publish", samples, "--one=1"], "--one 后面不跟取值。"],
    [["next", samples, "--too", "监控表"], "没有选项 --too。"],
    [["search", "满意度", "--top"], "没有选项 --top。"],
    [["review", samples, "--out", "x", "--last", "nowhere"], "找不到“nowhere”。"],
  ])("%j: %s", (args, said) => {
    expect(biaochi(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) as string });
  });

  it("shows one command's usage alone", () => {
    const { stdout } = biaochi("next", "--help");
    expect(stdout).toContain("--month");
    expect(stdout).not.toContain("--shard");
  });
});

describe("the samples", () => {
  it("are read whole, one JSON line a form, in the order of the files", () => {
    const forms = lines(biaochi("read", samples, "--json").stdout);
    expect(forms.map((form) => form["kind"])).toEqual([
      "project-review",
      "project-review",
      "project-target",
      "project-target",
      "project-review",
      "project-review",
      "project-target",
      "project-review",
    ]);
  });

  it("six have faults, the two correct ones neither errors nor warnings", () => {
    const verdicts = lines(biaochi("check", samples, "--json").stdout).map((form) => form["verdict"]);
    expect(verdicts).toEqual([...new Array<string>(6).fill("return"), "pass", "pass"]);
  });

  it("are answered in plain text without colours when piped", () => {
    const { stdout } = biaochi("check", samples);
    expect(stdout).not.toContain("\u001b[");
    expect(stdout).toContain("共 8 个文件，8 张表：会被退回 6，需说明 0，可报送 2。");
  });
});

describe("bad files", () => {
  it("do not stop the others", () => {
    const mixed = join(folder, "mixed");
    mkdirSync(mixed);
    writeFileSync(join(mixed, "1空.xlsx"), "");
    writeFileSync(join(mixed, "2文字.xlsx"), "项目名称,目标值");
    writeFileSync(join(mixed, "3好.xlsx"), readFileSync(right));
    const { status, stdout, stderr } = biaochi("check", mixed, "--json");
    expect(status).toBe(2);
    expect(lines(stdout).map((line) => line["failure"] ?? line["verdict"])).toEqual([
      { code: "empty-file", message: expect.stringContaining("空") as string },
      { code: "not-a-workbook", message: expect.stringContaining("另存为") as string },
      "pass",
    ]);
    expect(stderr).toContain("2文字.xlsx");
  });
});

test("a path that leads nowhere has its line, too", () => {
  const nowhere = join(folder, "没有.xlsx");
  const { status, stdout } = biaochi("check", nowhere, right, "--json");
  expect(status).toBe(2);
  expect(lines(stdout)).toMatchObject([
    { file: nowhere, kind: null, failure: { code: "not-found" } },
    { file: right, verdict: "pass" },
  ]);
});

describe("fixes and reports", () => {
  it("are written to a copy, never to the original", () => {
    const original = readFileSync(road);
    const out = join(folder, "out");
    const { stdout } = biaochi("check", road, "--fix", "all", "--out", out);
    expect(stdout).toContain("已修复");
    expect(readFileSync(road).equals(original)).toBe(true);
    const [copy = ""] = readdirSync(out);
    const before = lines(biaochi("check", road, "--json").stdout)[0]?.["findings"] as unknown[];
    const after = lines(biaochi("check", join(out, copy), "--json").stdout)[0]?.["findings"] as unknown[];
    expect(after.length).toBeLessThan(before.length);
  });

  it("refuses to write over the original", () => {
    const own = join(folder, "own.xlsx");
    writeFileSync(own, readFileSync(road));
    const { status, stderr } = biaochi("check", own, "--fix", "all", "--out", folder);
    expect(status).toBe(2);
    expect(stderr).toContain("没有写入");
    expect(readFileSync(own).equals(readFileSync(road))).toBe(true);
  });

  it("refuses to write over another file of the call", () => {
    const [one, other] = [join(folder, "甲"), join(folder, "乙")];
    for (const unit of [one, other]) {
      mkdirSync(unit);
      writeFileSync(join(unit, "自评表.xlsx"), readFileSync(road));
    }
    for (const args of [
      ["check", one, other, "--fix", "all", "--out", other],
      ["next", one, other, "--to", "下年目标表", "--out", other],
      ["publish", one, other, "--out", other],
    ]) {
      expect(biaochi(...args)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining("原文件") as string,
      });
      expect(readFileSync(join(other, "自评表.xlsx")).equals(readFileSync(road))).toBe(true);
    }
  });

  it("refuses a report in place of a workbook", () => {
    const [own, unnamed] = [join(folder, "自评表.xlsx"), join(folder, "自评表")];
    for (const path of [own, unnamed]) {
      writeFileSync(path, readFileSync(road));
      const { status, stderr } = biaochi("check", path, "--html", path);
      expect(status).toBe(2);
      expect(stderr).toMatch(/报告.html|与原文件同名/);
      expect(readFileSync(path).equals(readFileSync(road))).toBe(true);
    }
  });

  it("make one self-contained page", () => {
    const page = join(folder, "报告.html");
    biaochi("check", samples, "--html", page);
    const html = readFileSync(page, "utf8");
    expect(html.match(/<section>/g)).toHaveLength(8);
    expect(html).not.toMatch(/<script|https?:\/\//);
  });
});
