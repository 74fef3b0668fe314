import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { holdsAll, takeUp } from "../../src/cli/review/go-on";
import { openJournal } from "../../src/cli/review/journal";
import { recordLine } from "../../src/portfolio/record/merge-records";
import { refusedRecord } from "../../src/portfolio/record/record";
import type { BatchHeader } from "../../src/portfolio/record/batch-header";

const folder = mkdtempSync(join(tmpdir(), "biaochi-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const header: BatchHeader = { type: "batch", version: 1, profile: null, depth: "department" };
const files = ["甲.xlsx", "乙.xlsx"].map((name) => ({ name, path: at(name) }));
const found = { files, missing: [], others: [] };
const block = (file: string): Buffer =>
  Buffer.from(`${recordLine(refusedRecord(file, "damaged", "文件已损坏。"))}\n\n`);

/** Clocks of disks tick a few times in a hundredth of a second. */
const tick = (): Promise<void> => later(30);

test("a file that was changed after its own turn, while others were reviewed, is looked at again", async () => {
  for (const { path } of files) writeFileSync(path, "");
  await tick();
  const results = at("records.ndjson");
  const path = `${results}.journal`;
  const journal = openJournal(path, header, false);
  journal?.add("甲.xlsx", block("甲.xlsx"));
  await tick();
  appendFileSync(at("甲.xlsx"), "改过");
  await tick();
  journal?.add("乙.xlsx", block("乙.xlsx"));
  journal?.close();
  takeUp(results, path, { header, found });
  expect(readFileSync(path, "utf8")).not.toContain("甲.xlsx");
  expect(readFileSync(path, "utf8")).toContain("乙.xlsx");
});

test("so it is when the run came to its end", async () => {
  const results = at("whole.ndjson");
  const journal = openJournal(`${results}.journal`, header, false);
  for (const { name } of files) journal?.add(name, block(name));
  await tick();
  appendFileSync(at("乙.xlsx"), "改过");
  await tick();
  journal?.finish(results, ["甲.xlsx", "乙.xlsx"]);
  expect(holdsAll(results, found, header)).toBe(false);
  takeUp(results, `${results}.journal`, { header, found });
  expect(existsSync(`${results}.journal`)).toBe(true);
  expect(readFileSync(`${results}.journal`, "utf8")).not.toContain("乙.xlsx");
});
