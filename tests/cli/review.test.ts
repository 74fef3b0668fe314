import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blockOf } from "../../src/batch/blocks";
import { headerLine } from "../../src/portfolio/record/batch-header";
import { opened } from "../office-file/opened";
import { openJournal } from "../../src/cli/review/journal";
import { biaochi } from "./biaochi";

const root = join(import.meta.dirname, "../..");
const samples = join(root, "assets/samples");
const folder = mkdtempSync(join(tmpdir(), "biaochi-"));
const batch = join(folder, "报送");
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  for (const unit of ["一所", "二所"]) {
    mkdirSync(join(batch, unit), { recursive: true });
    for (const name of readdirSync(samples)) copyFileSync(join(samples, name), join(batch, unit, name));
  }
  writeFileSync(join(batch, "二所", "损坏.xlsx"), "PK damaged");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const linesOf = (path: string): readonly string[] => readFileSync(path, "utf8").trimEnd().split("\n");

test("a batch in one run and in shards gives the same results, byte for byte", { timeout: 120_000 }, () => {
  const whole = biaochi("review", batch, "--out", at("whole"), "--jobs", "2");
  expect(whole.status).toBe(3);
  expect(whole.stderr).toContain("损坏.xlsx：");
  expect(whole.stdout).toContain("先看这些表");
  for (const shard of ["0/3", "1/3", "2/3"]) {
    const { status } = biaochi("review", batch, "--out", at(`shard${shard[0]}`), "--shard", shard);
    expect([0, 3]).toContain(status);
  }
  const missing = biaochi("merge", at("shard0"), at("shard2"), "--out", at("merged"));
  expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining("缺少分片 1/3") as string });
  const merged = biaochi("merge", at("shard2"), at("shard0"), at("shard1"), "--out", at("merged"), "--json");
  expect(merged.status).toBe(3);
  expect(JSON.parse(merged.stdout)).toMatchObject({ forms: 16, refused: 1 });
  expect(readFileSync(at("merged/records.ndjson"), "utf8")).toBe(
    readFileSync(at("whole/records.ndjson"), "utf8"),
  );
});

test("results that were cut off or are another shard's are not merged", { timeout: 60_000 }, () => {
  const part = (index: number): string => at(`two/part-${index}-of-2.ndjson`);
  for (const shard of ["0/2", "1/2"]) biaochi("review", batch, "--out", at("two"), "--shard", shard);
  const mergedWith = (second: Buffer): string => {
    writeFileSync(part(1), second);
    return biaochi("merge", at("two")).stderr;
  };
  expect(mergedWith(readFileSync(part(1)).subarray(0, -40))).toContain("1-of-2.ndjson”不是完整的审核结果");
  expect(mergedWith(readFileSync(part(0)))).toContain("1-of-2.ndjson”里是另一个分片的结果");
});

test("a batch leaves the ledgers and the bulletin, and what else is asked for", { timeout: 120_000 }, () => {
  const out = at("handouts");
  const { stdout } = biaochi(
    "review",
    join(batch, "一所"),
    "--out",
    out,
    "--opinions",
    "docx,comments",
    "--last",
    at("whole"),
  );
  expect(stdout).toContain("比上次：已改 0 项");
  expect(readdirSync(out).toSorted()).toEqual(
    ["records.ndjson", "台账.xlsx", "审核意见", "批注退回件", "整改台账.xlsx", "通报.html"].toSorted(),
  );
  expect(readdirSync(join(out, "审核意见")).every((name) => name.endsWith(".docx"))).toBe(true);
  expect(readdirSync(join(out, "批注退回件"))).toContain("01-农村公路养护自评表.xlsx");
});

test("an interrupted batch goes on where it stopped and repeats nothing", () => {
  const out = at("resumed");
  mkdirSync(out);
  const records = linesOf(at("whole/records.ndjson"));
  const [header = "", first = "", second = ""] = records;
  const journal = join(out, "records.ndjson.journal");
  // One file done, the next one cut off in the middle of its line; the first is changed so that a repetition would show.
  const kept = first.replace('"unscored":', '"unscored":9');
  writeFileSync(journal, `${header}\n${kept}\n\n${second.slice(0, 200)}`);
  const { status, stdout } = biaochi("review", batch, "--out", out, "--resume");
  expect(status).toBe(3);
  expect(stdout).toContain("已有 1 个文件的结果");
  expect(linesOf(join(out, "records.ndjson"))).toEqual([header, kept, ...records.slice(2)]);
  expect(existsSync(journal)).toBe(false);
});

test("finished results are gone on with: what is new, gone or changed since is told, the rest is not done again", () => {
  const [one = "", two = "", three = ""] = readdirSync(samples);
  const source = at("续审");
  mkdirSync(source);
  const put = (name: string, as = name): void => {
    copyFileSync(join(samples, name), join(source, as));
  };
  for (const name of [one, two]) put(name);
  writeFileSync(join(source, "说明.docx"), "");
  const first = biaochi("review", source, "--out", source, "--opinions", "comments");
  expect(first.stderr).toContain("没有审核：");
  put(two, one);
  put(three);
  rmSync(join(source, two));
  const again = biaochi("review", source, "--out", source, "--resume");
  expect(again.stdout).toContain("2 张表");
  biaochi("review", source, "--out", at("fresh"));
  // What the first run left there is no form of a unit's, and is told.
  const isProduct = (line: string): boolean => /"code":"(?:own-product|unchanged-return)"/.test(line);
  const fresh = linesOf(at("fresh/records.ndjson"));
  expect(linesOf(join(source, "records.ndjson"))).toEqual(fresh.filter((line) => !isProduct(line)));
  expect(fresh.filter(isProduct).length).toBeGreaterThan(2);
  expect(biaochi("review", join(source, "批注退回件"), "--out", at("none")).stderr).toContain(
    "批注退回件，退回后没有改过，未审。",
  );
});

test("a journal of a batch with other settings is not gone on with", () => {
  const out = at("other");
  mkdirSync(out);
  writeFileSync(join(out, "records.ndjson.journal"), `${headerLine({ profile: "hubei", depth: "unit" })}\n`);
  expect(biaochi("review", batch, "--out", out, "--resume")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("去掉 --resume") as string,
  });
});

test("a list of paths; a shard that is done is not done again", () => {
  const list = at("名单.txt");
  const [one = "", two = ""] = readdirSync(samples);
  writeFileSync(list, `${join(samples, one)}\r\n\n${join(samples, two)}\n`);
  const args = ["review", "--list", list, "--out", at("listed"), "--shard", "1/1"];
  expect(biaochi(...args).status).toBe(0);
  expect(linesOf(at("listed/records.ndjson"))).toHaveLength(3);
});

test("a list may be as Windows writes it; a workbook is none", () => {
  const list = at("清单.txt");
  const [one = ""] = readdirSync(samples);
  writeFileSync(list, Buffer.from(`\uFEFF${join(samples, one)}\r\n`, "utf16le"));
  expect(biaochi("review", "--list", list, "--out", at("windows")).status).toBe(0);
  const { status, stderr } = biaochi("review", "--list", join(samples, one), "--out", at("none"));
  expect(status).toBe(2);
  expect(stderr).toMatch(/^名单文件“.+”读不了。名单是文本文件，一行一个路径，请核对路径和权限。\n$/);
});

test.each([
  [["review", "x"], "--out"],
  [["review", "--out", "y"], "没有给出文件"],
  [["review", "x", "--out", "y", "--shard", "5/3"], "--shard"],
  [["review", "x", "--out", "y", "--depth", "deep"], "--depth"],
  [["review", "x", "--out", "y", "--profile", "nowhere"], "口径"],
  [["review", "x", "--out", "y", "--date", "2024-13-01"], "--date"],
  [["review", "x", "--out", "y", "--date", "2024-02-30"], "--date"],
  [["review", "x", "--out", "y", "--opinions", "pdf"], "--opinions"],
  [["merge"], "没有给出结果目录"],
  [["merge", "nowhere"], "找不到目录"],
  [["merge", "x", "--shard", "0/2"], "merge 只接受"],
])("%j is a wrong call", (args, words) => {
  const { status, stderr } = biaochi(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test("a journal keeps whole files only", () => {
  const path = at("a.journal");
  const header = { type: "batch", version: 1, profile: null, depth: "unit" } as const;
  const line = (file: string): string =>
    JSON.stringify({ type: "refused", file, index: 0, code: "x", message: "。" });
  const first = openJournal(path, header, false);
  first?.add("b", blockOf([line("b")]));
  first?.add("a", blockOf([line("a"), line("a")]));
  first?.close();
  appendFileSync(path, `${line("c")}\n`);
  const again = openJournal(path, header, true);
  expect(["a", "b", "c"].map((name) => again?.has(name))).toEqual([true, true, false]);
  again?.add("c", blockOf([line("c")]));
  again?.finish(at("a.ndjson"), ["c", "b", "a"]);
  expect(linesOf(at("a.ndjson"))).toEqual([headerLine(header), line("a"), line("a"), line("b"), line("c")]);
  expect(openJournal(path, { ...header, depth: "finance" }, true)?.has("a")).toBe(false);
});

test(
  "lists on request: a sample that can be drawn again, the projects to evaluate, the ranking",
  { timeout: 120_000 },
  () => {
    const lists = ["--sample", "25%", "--seed", "甲", "--by-unit", "--evaluate", "20%", "--ranking"];
    const { stdout } = biaochi("review", batch, "--out", at("lists"), "--date", "2025-03-01", ...lists);
    expect(stdout).toContain("种子“甲”");
    const read = (name: string): Buffer => readFileSync(at(`lists/${name}.xlsx`));
    const [sample, evaluated, ranking] = [read("抽查名单"), read("部门评价名单"), read("排名")];
    expect(opened(ranking).sheets[0]?.rows.at(-1)?.[0]?.value).toBeGreaterThan(1);
    expect(biaochi("merge", at("lists"), "--date", "2025-03-01", ...lists).status).toBe(3);
    expect([read("抽查名单"), read("部门评价名单")]).toEqual([sample, evaluated]);
    expect(biaochi("merge", at("lists"), "--sample", "25%")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--seed") as string,
    });
  },
);

/** The rows of a 整改台账 below its heads, without the number and the file. */
function rectificationRows(folderOfResults: string): readonly string[] {
  const { rows } = opened(readFileSync(join(folderOfResults, "整改台账.xlsx"))).sheets[0] ?? { rows: [] };
  const texts = rows.map((row) => (row ?? []).slice(1).map((cell) => cell?.text ?? ""));
  const lines = texts.map((row) => row.filter((text) => !text.includes(".xlsx")).join("|"));
  return lines.slice(1 + lines.findIndex((line) => line.startsWith("单位|项目")));
}

test(
  "the 整改台账 of a long batch, written beside the rest, holds every finding",
  { timeout: 120_000 },
  () => {
    const date = ["--date", "2025-05-06"];
    const [header = "", ...lines] = linesOf(at("whole/records.ndjson"));
    const forms = lines.filter((line) => line.includes('"type":"form"'));
    // More than is kept in memory: then a thread of its own writes it.
    const times = Math.ceil((9 << 20) / Buffer.byteLength(forms.join("\n")));
    const copies = Array.from({ length: times }, (_, copy) =>
      forms.map((line) => line.replaceAll(".xlsx", `-${copy}.xlsx`)),
    );
    for (const [name, all] of [["short", forms] as const, ["long", copies.flat()] as const]) {
      mkdirSync(at(name));
      writeFileSync(at(`${name}/records.ndjson`), `${[header, ...all].join("\n")}\n`);
      expect(biaochi("merge", at(name), ...date)).toMatchObject({ status: 0, stderr: "" });
    }
    const rows = rectificationRows(at("short"));
    expect(rows.length).toBeGreaterThan(10);
    expect(rectificationRows(at("long"))).toEqual(copies.flatMap(() => rows));
  },
);
