import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { newWorkbook } from "../../src/office-file/write/new-workbook";
import { parseTable } from "../../src/sheet/table-text";
import { biaochi } from "./biaochi";

const folder = mkdtempSync(join(tmpdir(), "biaochi-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("names may be written with blanks between them", async () => {
  const { grid } = parseTable(`
    | 项目支出绩效自评表 | < | < | < |
    | 说明 | 由王小明同志、李大红同志负责 | < | < |
    | 一级指标 | 三级指标 | 指标值 | 分值 |
    | 产出指标 | 巡护里程 | ≥300公里 | 50 |
    | 效益指标 | 夜间亮灯率 | ≥98% | 40 |`);
  const original = join(folder, "自评表.xlsx");
  writeFileSync(original, await newWorkbook([{ name: "自评表", rows: grid.rows, merges: grid.merges }]));
  const out = join(folder, "公开");
  const call = ["publish", original, "--out", out, "--format", "html", "--names", "王小明, 李大红"];
  expect(biaochi(...call).status).toBe(0);
  expect(readFileSync(join(out, "自评表.html"), "utf8")).toContain("由王**同志、李**同志负责");
});
