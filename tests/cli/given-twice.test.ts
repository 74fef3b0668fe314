import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findFiles } from "../../src/cli/find-files";
import { biaochi } from "./biaochi";

const sheet = join(import.meta.dirname, "../../assets/samples/01-农村公路养护自评表.xlsx");
const folder = mkdtempSync(join(tmpdir(), "biaochi-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with a workbook in it. */
function handedIn(name: string): string {
  mkdirSync(at(name), { recursive: true });
  copyFileSync(sheet, at(`${name}/自评表.xlsx`));
  return at(name);
}

/** The files below a folder. */
const below = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));

test("a file counts once, by whatever names it is given", () => {
  const handed = handedIn("报来");
  symlinkSync(handed, at("另名"));
  symlinkSync(join(handed, "自评表.xlsx"), at("另名.xlsx"));
  symlinkSync(join(handed, "自评表.xlsx"), join(handed, "快捷.xlsx"));
  symlinkSync(folder, join(handed, "上层"));
  const same = [join(handed, "自评表.xlsx"), `${handed}/./自评表.xlsx`, at("另名.xlsx"), at("另名"), handed];
  const { files, others, again } = findFiles(same);
  expect(files.map(({ path, copyName }) => [path, copyName])).toEqual([[same[0], "自评表.xlsx"]]);
  expect(again).toEqual([same[1], same[2], handed]);
  // What a link leads to is looked at already, or has to be told.
  expect(others.map(({ path }) => relative(folder, path))).toEqual([join("另名", "上层")]);
});

test("each command looks at it once, and says so", { timeout: 60_000 }, () => {
  const handed = handedIn("一次");
  const twice = [handed, join(handed, "自评表.xlsx")];
  const told = `有 1 个路径重复，各只算一次：${twice[1]}。\n`;
  for (const command of ["read", "check"]) {
    const { stdout, stderr } = biaochi(command, ...twice, "--json");
    expect([stdout.trimEnd().split("\n").length, stderr]).toEqual([1, told]);
  }
  const review = biaochi("review", ...twice, "--out", at("果"), "--json");
  expect(JSON.parse(review.stdout)).toMatchObject({ forms: 1, units: 1 });
  expect(review.stderr).toContain(told);
  biaochi("publish", ...twice, "--out", at("公开"));
  biaochi("check", ...twice, "--fix", "safe", "--out", at("改"));
  expect([below(at("公开")), below(at("改")).length <= 1]).toEqual([["自评表.xlsx"], true]);
  const merged = biaochi("merge", at("果"), `${at("果")}/.`, "--out", at("合"), "--json");
  expect(JSON.parse(merged.stdout)).toMatchObject({ forms: 1 });
});

test("shards named twice are merged once, and those of two batches both", { timeout: 60_000 }, () => {
  for (const name of ["甲批", "乙批"])
    for (const shard of ["0/2", "1/2"])
      biaochi("review", handedIn(name), "--out", at(`${name}果`), "--shard", shard);
  const merged = biaochi("merge", ...["甲批果", "甲批果", "乙批果"].map(at), "--out", at("两批"), "--json");
  expect(JSON.parse(merged.stdout)).toMatchObject({ forms: 2 });
});

test("a library is checked once", () => {
  writeFileSync(at("库.json"), "{");
  const { stdout } = biaochi("library", "check", at("库.json"), `${folder}/./库.json`, "--json");
  expect(stdout.trimEnd().split("\n")).toHaveLength(1);
});

test(
  "what is written into a folder among the forms is not taken for forms the next time",
  { timeout: 120_000 },
  () => {
    const commands = [
      ["check", "--fix", "all"],
      ["next", "--to", "next-target"],
      ["publish"],
      ["review", "--opinions", "xlsx,comments"],
    ];
    for (const [command = "", ...options] of commands) {
      const handed = handedIn(`内/${command}`);
      const out = join(handed, "结果/这次");
      const call = [command, handed, ...options, "--out", out];
      expect(biaochi(...call).stderr).not.toContain("这次的输出目录");
      const made = below(out);
      const again = biaochi(...call);
      expect(again.stderr, command).toContain(`“${out}”是这次的输出目录，里面的文件没有`);
      expect(below(out), command).toEqual(made);
    }
    const records = readFileSync(at("内/review/结果/这次/records.ndjson"), "utf8");
    expect(records.match(/"type":"form"/g)).toHaveLength(1);
    expect(records).not.toContain("unreviewed");
  },
);

test("an output folder that is itself given is looked through", () => {
  const out = handedIn("外/内");
  expect(findFiles([at("外"), out], out)).toMatchObject({ files: [{ copyName: join("内", "自评表.xlsx") }] });
  expect(findFiles([at("外"), out], out).output).toBeUndefined();
});
