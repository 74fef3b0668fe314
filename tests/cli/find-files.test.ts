import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findFiles } from "../../src/cli/find-files";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "biaochi-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  chmodSync(at("U盘/不许看"), 0o700);
  rmSync(folder, { recursive: true, force: true });
});

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(at(name), ".."), { recursive: true });
    writeFileSync(at(name), "");
  }
}

test("what Windows and macOS leave beside the forms is passed over, and a closed folder is told", () => {
  put("U盘/表.xlsx", "U盘/._表.xlsx", "U盘/~$表.xlsx", "U盘/$RECYCLE.BIN/$R1.xlsx", "U盘/.Trash/旧.xlsx");
  put("U盘/System Volume Information/x.xlsx", "U盘/不许看/表.xlsx");
  chmodSync(at("U盘/不许看"), 0);
  const { files, missing } = findFiles([at("U盘")]);
  const isRoot = process.getuid?.() === 0;
  expect(files.map(({ path }) => relative(folder, path))).toEqual(
    isRoot ? ["U盘/不许看/表.xlsx", "U盘/表.xlsx"] : ["U盘/表.xlsx"],
  );
  expect(missing.map(({ message }) => message)).toEqual(
    isRoot ? [] : [expect.stringContaining("不许看”打不开，里面的文件没有看")],
  );
});

test("forms of one name from several folders have copies of their own", () => {
  put("甲/表.xlsx", "甲/表.xls", "乙/表.xlsx");
  const { files } = findFiles([at("甲"), at("乙")]);
  expect(files.map(({ copyName }) => copyName)).toEqual(["表.xls", "表（2）.xlsx", "表（3）.xlsx"]);
});

test("clean copies for a website are told of, also where nothing had to be hidden", () => {
  const sample = join(root, "assets/samples/07-老旧小区改造目标申报表（正确）.xlsx");
  copyFileSync(sample, at("目标表.xlsx"));
  const args = [join(root, "bin/biaochi.js"), "publish", at("目标表.xlsx"), "--out", at("公开")];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toMatch(/公开件 1 个，在“.+”。\n$/);
  expect(readdirSync(at("公开"))).toHaveLength(1);
});

test("clean copies of units whose files are called the same name the unit; what is no workbook is told of", () => {
  const samples = ["07-老旧小区改造目标申报表（正确）.xlsx", "08-法律援助自评表（正确）.xlsx"];
  put("丙/说明.docx", "丁/空.txt");
  for (const [index, unit] of ["丙", "丁"].entries())
    copyFileSync(join(root, "assets/samples", samples[index] ?? ""), at(`${unit}/目标表.xlsx`));
  const args = [join(root, "bin/biaochi.js"), "publish", at("丙"), at("丁"), "--out", at("各单位公开")];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stderr).toBe(`另有 1 个文件不是表格文件或只是链接，没有公开：${at("丙/说明.docx")}。\n`);
  const names = readdirSync(at("各单位公开"));
  expect(names).toHaveLength(2);
  for (const name of names) expect(name).toMatch(/^目标表（\S{2,}）\.xlsx$/);
});
