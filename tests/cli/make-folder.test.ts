import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "../../src/cli/make-folder";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "biaochi-"));
/** The system answers here that the folder above is missing, however often one asks. */
const nowhere = "/proc/标尺/结果";

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("folders are made as far as they are missing", () => {
  const deep = join(folder, "一", "二");
  makeFolder(deep);
  makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
  const file = join(folder, "文件");
  writeFileSync(file, "");
  expect(() => {
    makeFolder(join(file, "下级"));
  }).toThrow();
});

test.skipIf(!existsSync("/proc/self"))(
  "results that can be put nowhere end in one sentence",
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "bin/biaochi.js"), "review", join(root, "assets/samples"), "--out", nowhere],
      { encoding: "utf8", timeout: 60_000 },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      `结果写不进“${nowhere}”，或读不了其中的文件。请检查目录、权限和磁盘空间；文件在 Excel 或 WPS 里开着的，先关掉。\n`,
    );
  },
  60_000,
);
