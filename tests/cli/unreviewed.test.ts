import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { opened } from "../office-file/opened";
import { biaochi } from "./biaochi";

const root = join(import.meta.dirname, "../..");
const samples = join(root, "assets/samples");
const folder = mkdtempSync(join(tmpdir(), "biaochi-"));
const at = (name: string): string => join(folder, name);
const sheet = join(samples, "01-农村公路养护自评表.xlsx");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Line {
  readonly type: string;
  readonly file: string;
  readonly code?: string;
  readonly unit?: string;
}

function recordsIn(path: string): readonly Line[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

const unread = (path: string): readonly string[] =>
  recordsIn(path).flatMap(({ type, file, code }) => (type === "unreviewed" ? [`${file} ${code}`] : []));

test(
  "what is no table is in the results of a run, of its shards, and in the ledger",
  { timeout: 60_000 },
  () => {
    const handed = at("混杂");
    mkdirSync(handed);
    copyFileSync(sheet, join(handed, "自评表.xlsx"));
    writeFileSync(join(handed, "扫描件.pdf"), "%PDF");
    symlinkSync(samples, join(handed, "各所"));
    const whole = biaochi("review", handed, "--out", at("果"), "--json");
    expect(whole.status).toBe(0);
    expect(JSON.parse(whole.stdout)).toMatchObject({ refused: 0, unreviewed: 2 });
    const others = [`${join(handed, "各所")} link`, `${join(handed, "扫描件.pdf")} not-a-table`];
    expect(unread(at("果/records.ndjson"))).toEqual(others);
    const ledger = opened(readFileSync(at("果/台账.xlsx"))).sheets;
    const rows = ledger.find((one) => one.sheet === "未审文件")?.rows;
    expect(rows?.slice(2).map((row) => row?.[2]?.text)).toEqual(["只是链接", "不是表格"]);
    for (const shard of ["0/2", "1/2"]) biaochi("review", handed, "--out", at("片"), "--shard", shard);
    biaochi("merge", at("片"), "--out", at("合"));
    expect(readFileSync(at("合/records.ndjson"))).toEqual(readFileSync(at("果/records.ndjson")));
    // Nothing is done again where nothing changed.
    expect(biaochi("review", handed, "--out", at("果"), "--resume").stdout).not.toContain("继续其余");
  },
);

test("where batches hold other files of one name, the merged results say so, whatever the order", () => {
  const line = (project: string): string =>
    JSON.stringify({ ...recordsIn(at("果/records.ndjson")).find(({ type }) => type === "form"), project });
  const [header = ""] = readFileSync(at("果/records.ndjson"), "utf8").split("\n");
  for (const [name, project] of Object.entries({ 甲: "一", 乙: "二", 丙: "二" })) {
    mkdirSync(at(name));
    writeFileSync(at(`${name}/records.ndjson`), `${header}\n${line(project)}\n`);
  }
  const merged = (out: string, ...folders: readonly string[]): string => {
    biaochi("merge", ...folders.map(at), "--out", at(out));
    return readFileSync(at(`${out}/records.ndjson`), "utf8");
  };
  expect(merged("乙丙", "乙", "丙")).not.toContain("same-name");
  const both = merged("甲乙", "甲", "乙");
  expect(both).toMatch(/"code":"same-name".*\n.*"type":"form"/);
  expect(merged("乙甲", "乙", "甲")).toBe(both);
  expect(merged("三", "丙", "甲乙")).toBe(both);
  expect(merged("另三", "乙丙", "甲")).toBe(both);
});

test(
  "what an earlier run handed out is known by what it holds, wherever it lies",
  { timeout: 60_000 },
  () => {
    const handed = at("报来");
    mkdirSync(handed);
    copyFileSync(sheet, join(handed, "自评表.xlsx"));
    const made = ["--opinions", "xlsx,comments", "--sample", "1", "--seed", "甲"];
    biaochi("review", handed, "--out", at("发出"), ...made);
    const unit = recordsIn(at("发出/records.ndjson"))[1]?.unit ?? "";
    mkdirSync(at("一堆"));
    const products = ["台账", "整改台账", `审核意见/${unit}`, "抽查名单", "批注退回件/自评表"];
    for (const [index, name] of products.entries())
      copyFileSync(at(`发出/${name}.xlsx`), at(`一堆/${index}.xlsx`));
    copyFileSync(sheet, at("一堆/9.xlsx"));
    const again = biaochi("review", at("一堆"), "--out", at("再审"), "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({ forms: 1, refused: 0, unreviewed: 5 });
    for (const [index, what] of ["台账", "整改台账", "审核意见", "抽查名单"].entries())
      expect(again.stderr).toContain(`${index}.xlsx：这是标尺生成的${what}，未审。`);
    expect(again.stderr).toContain("4.xlsx：这是标尺生成的批注退回件，退回后没有改过，未审。");
  },
);

test("results given back whole are told of, each by what it is; those of this run are passed over", () => {
  const whole = biaochi("review", at("发出"), "--out", at("又审"), "--json");
  expect(whole.stderr).toContain("台账.xlsx：这是标尺生成的台账，未审。");
  expect(whole.stderr).toContain("自评表.xlsx：这是标尺生成的批注退回件，退回后没有改过，未审。");
  biaochi("review", at("报来"), "--out", at("报来"));
  const again = biaochi("review", at("报来"), "--out", at("报来"), "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ forms: 1, refused: 0, unreviewed: 0 });
});

test("a table of the unit's that is called like one of ours is not written over", () => {
  mkdirSync(at("自有"));
  copyFileSync(sheet, at("自有/台账.xlsx"));
  const { status, stderr } = biaochi("review", at("自有"), "--out", at("自有"));
  expect([status, stderr]).toEqual([
    2,
    `“${at("自有")}”里已有别的“台账.xlsx”，结果会盖掉它。请用 --out 另选目录。\n`,
  ]);
  expect(readFileSync(at("自有/台账.xlsx"))).toEqual(readFileSync(sheet));
  expect(biaochi("merge", at("果"), "--out", at("自有")).stderr).toContain("已有别的");
});

test("a list of projects saved as .csv is read, and is no file of the batch", () => {
  const list = at("报来/清单.csv");
  // 序号,单位名称,项目名称,批复金额（万元） and one project, in GBK as Chinese Excel saves it.
  const rows =
    "d0f2bac52cb5a5cebbc3fbb3c62ccfeec4bfc3fbb3c62cc5fab8b4bdf0b6eea3a8cdf2d4aaa3a90d0a312cbcd7cbf92cc2b7b5c6ceacbba42c3132300d0a";
  writeFileSync(list, Buffer.from(rows, "hex"));
  const { stdout, stderr } = biaochi("review", at("报来"), "--out", at("核"), "--projects", list);
  expect(stdout).toContain("甲所");
  expect(stdout).toContain("路灯维护");
  expect(stderr).not.toContain("清单.csv");
});
