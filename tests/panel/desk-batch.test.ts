import { expect, test } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { recordLine } from "../../src/portfolio/record/merge-records";
import { emptyBatch, type Batch } from "../../src/panel/desk/batch/batch";
import {
  keepFiles,
  keepHead,
  keepLast,
  keepOpinion,
  keepProjects,
  listBatches,
  readBatch,
  removeBatch,
} from "../../src/panel/desk/batch/keep-batch";
import { planFiles } from "../../src/panel/desk/batch/plan-files";
import { readResults, writeResults } from "../../src/panel/desk/batch/results-file";
import { chooseRows, firstChoice } from "../../src/panel/desk/triage/choose-rows";
import { noOpinion } from "../../src/portfolio/opinion/opinion";
import { triage } from "../../src/portfolio/triage/triage";
import { deskRecord } from "../support/desk-record";

const record = deskRecord({ file: "甲.xlsx" });
const opinion = { ...noOpinion("甲.xlsx#0"), text: "退回。", scores: { 14: 900 }, returned: "2025-03-01" };
const batch: Batch = {
  ...emptyBatch("1", { name: "三月", depth: "finance", date: "2025-03-01" }),
  files: new Map([["甲.xlsx", { mark: { size: 3, modified: 7 }, records: [record] }]]),
  opinions: new Map([[opinion.key, opinion]]),
  projects: {
    name: "清单.xlsx",
    projects: [{ sheet: "清单", row: 3, unit: "甲单位", project: "养护", approved: 10 }],
  },
  last: { name: "上次", records: [deskRecord({ file: "旧.xlsx" })] },
};

test("a batch comes back from the store as it was, until it is removed", async () => {
  const store = memoryStore();
  await keepHead(store, batch);
  const told = { mark: { size: 3, modified: 7 }, lines: [recordLine(record)] };
  await keepFiles(store, "1", new Map([["甲.xlsx", told]]));
  await keepOpinion(store, "1", opinion);
  await keepProjects(store, batch);
  await keepLast(store, batch);
  expect(await listBatches(store)).toEqual([{ id: "1", name: "三月", date: "2025-03-01", files: 1 }]);
  expect(await readBatch(store, "1")).toEqual(batch);
  await removeBatch(store, "1");
  expect(await store.keys("batches")).toEqual([]);
});

test("hundreds of files are written down some at a time", async () => {
  const store = memoryStore();
  const sizes: number[] = [];
  const counted = {
    ...store,
    writeAll: (to: Parameters<typeof store.writeAll>[0], values: ReadonlyMap<string, unknown>) => {
      sizes.push(values.size);
      return store.writeAll(to, values);
    },
  };
  const told = { mark: { size: 3, modified: 7 }, lines: [recordLine(record)] };
  const files = new Map(Array.from({ length: 120 }, (_, index) => [`${index}.xlsx`, told] as const));
  await keepFiles(counted, "1", files);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
  expect(await store.keys("batches")).toHaveLength(120);
});

test("what is in the store in another shape is passed over", async () => {
  const store = memoryStore();
  await keepHead(store, batch);
  await store.write("batches", "1/file/坏.xlsx", { lines: 3 });
  await store.write("batches", "1/opinion/坏", { key: 1 });
  expect((await readBatch(store, "1"))?.files.size).toBe(0);
  expect(await readBatch(store, "2")).toBeUndefined();
});

test("results go out and come back with the opinions; anything else is none", async () => {
  const read = await readResults(await writeResults(batch));
  expect(read).toMatchObject({ header: { depth: "finance" }, records: [record] });
  expect([...(read?.opinions.values() ?? [])]).toEqual([opinion]);
  expect(await readResults(new Blob(["甲,乙\n"]))).toBeUndefined();
  const whole = await writeResults(batch);
  expect(await readResults(whole.slice(0, whole.size - 20))).toBeUndefined();
});

test("a file that was checked and did not change is not checked again; names of one load are told apart", () => {
  const file = (size: number): File => new File(["x".repeat(size)], "甲.xlsx", { lastModified: 7 });
  const same = { name: "甲.xlsx", file: file(3) };
  expect(planFiles(batch, [same])).toMatchObject({ todo: [], known: [same] });
  expect(planFiles(batch, [{ name: "甲.xlsx", file: file(4) }]).todo).toHaveLength(1);
  const twice = [
    { name: "乙.xlsx", file: file(1) },
    { name: "乙.xlsx", file: file(2) },
  ];
  expect(planFiles(batch, twice).todo.map(({ name }) => name)).toEqual(["乙.xlsx", "乙（2）.xlsx"]);
});

test("the table: every word counts, forms without a score stand last whichever way, opinions can be asked for", () => {
  const rows = triage(
    [
      deskRecord({ file: "a.xlsx", unit: "甲单位", recomputed: 9000 }),
      deskRecord({ file: "b.xlsx", unit: "乙单位", declared: null, recomputed: null }),
      deskRecord({ file: "c.xlsx", unit: "甲单位", project: "校舍维修", recomputed: 7000 }),
    ],
    "department",
  );
  const files = (choice: Partial<typeof firstChoice>): readonly string[] =>
    chooseRows(rows, { ...firstChoice, ...choice }, new Map([["a.xlsx#0", noOpinion("a.xlsx#0")]])).map(
      ({ file }) => file,
    );
  expect(files({ words: "甲单位 校舍" })).toEqual(["c.xlsx"]);
  expect(files({ sort: { column: "recomputed", highFirst: false } })).toEqual(["c.xlsx", "a.xlsx", "b.xlsx"]);
  expect(files({ sort: { column: "recomputed", highFirst: true } })).toEqual(["a.xlsx", "c.xlsx", "b.xlsx"]);
  expect(files({ opinion: "written" })).toEqual(["a.xlsx"]);
});
