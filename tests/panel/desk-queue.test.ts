import { expect, test } from "vitest";
import { breathe } from "../../src/hosts/breathe";
import { askClerk } from "../../src/panel/desk/clerk/ask-clerk";
import { clerkAtWork } from "../../src/panel/desk/clerk/clerk-work";
import { cancelRun } from "../../src/panel/desk/intake/check-files";
import { listBatches, readBatch } from "../../src/panel/desk/batch/keep-batch";
import { writeResults } from "../../src/panel/desk/batch/results-file";
import { takeFiles } from "../../src/panel/desk/intake/take-files";
import type { Desk } from "../../src/panel/desk/session/desk";
import { deskRecord } from "../support/desk-record";
import { deskOverReader } from "./desk-over-reader";

const put = (desk: Desk, name: string): Promise<void> =>
  takeFiles(desk, [{ name, file: new File([name], name, { lastModified: 1 }) }]);

test("files put in while others are at work wait for their turn and are then checked in the same batch", async () => {
  const { desk, asked, answer } = deskOverReader();
  const whole = put(desk, "甲.xlsx");
  await expect.poll(() => asked).toEqual(["甲.xlsx"]);
  await put(desk, "乙.xlsx");
  await put(desk, "丙.xlsx");
  expect(desk.state().waiting.map(({ name }) => name)).toEqual(["乙.xlsx", "丙.xlsx"]);
  answer();
  await expect.poll(() => asked).toEqual(["甲.xlsx", "乙.xlsx", "丙.xlsx"]);
  answer();
  answer();
  await whole;
  expect([...(desk.state().batch?.files.keys() ?? [])]).toEqual(["甲.xlsx", "乙.xlsx", "丙.xlsx"]);
  expect(desk.state()).toMatchObject({ waiting: [], run: null });
});

test("what is told as done is kept, however long the views take to draw: a run that is broken off has none of it checked again", async () => {
  const { desk, answer } = deskOverReader();
  // The second drawing is slow: those after it are seldom.
  desk.subscribe(() => {
    const until = performance.now() + (desk.state().batch?.files.size === 1 ? 100 : 0);
    while (performance.now() < until);
  });
  const files = Array.from({ length: 6 }, (_, index) => {
    const name = `${index}.xlsx`;
    return { name, file: new File([name], name, { lastModified: 1 }) };
  });
  const whole = takeFiles(desk, files);
  const { store } = desk.services;
  for (let done = 1; done <= 4; done++) {
    await expect.poll(() => desk.state().run?.of).toBe(6);
    answer();
    await breathe();
  }
  await expect.poll(() => desk.state().run?.done, { timeout: 2000 }).toBe(4);
  expect(desk.state().batch?.files.size).toBe(1);
  const { id = "" } = desk.state().batch ?? {};
  await expect.poll(async () => (await readBatch(store, id))?.files.size).toBe(4);
  expect((await listBatches(store)).map(({ files: count }) => count)).toEqual([4]);
  cancelRun(desk);
  await whole;
});

test("what is no workbook, and files under the name of others, are told of", async () => {
  const { desk, answer } = deskOverReader();
  const given = (name: string, content: string) => ({ name, file: new File([content], name) });
  const scanned = given("报送/扫描.pdf", "%PDF");
  const whole = takeFiles(desk, [given("自评表.xlsx", "甲"), scanned, given("Thumbs.db", "")]);
  await expect
    .poll(() => desk.state().notice?.text)
    .toMatch(/另有 1 个文件不是表格，没有审核：报送\/扫描.pdf/);
  await takeFiles(desk, [scanned]);
  expect(desk.state().notice?.text).toMatch(/没有审核：报送\/扫描.pdf/);
  answer();
  await whole;
  const again = takeFiles(desk, [given("自评表.xlsx", "乙单位的")]);
  await expect.poll(() => desk.state().notice?.text).toMatch(/1 个文件与先前放入的同名，内容不同.*请改名/);
  answer();
  await again;
  const { batch } = desk.state();
  const codes = (name: string) => batch?.files.get(name)?.records.map((one) => "code" in one && one.code);
  expect(codes("报送/扫描.pdf")).toEqual(["not-a-table"]);
  expect(codes("自评表.xlsx")).toEqual(["same-name", false]);
  // What is exported and what is kept tells of them, too.
  const results = batch && (await (await writeResults(batch)).text());
  expect(results).toMatch(/"file":"报送\/扫描.pdf".*\n.*"same-name".*\n.*"form"/);
  const kept = batch && (await readBatch(desk.services.store, batch.id));
  expect(kept?.files).toEqual(batch?.files);
});

test("stopping also lets go of what waits", async () => {
  const { desk, asked } = deskOverReader();
  const whole = put(desk, "甲.xlsx");
  await expect.poll(() => asked).toEqual(["甲.xlsx"]);
  await put(desk, "乙.xlsx");
  cancelRun(desk);
  await whole;
  expect(asked).toEqual(["甲.xlsx"]);
  expect(desk.state()).toMatchObject({ waiting: [], run: null });
});

const notLoaded = Object.assign(new Error("gone"), { name: "ChunkLoadError" });
const noWorker = () => {
  throw new DOMException("", "SecurityError");
};

test.each([
  ["a part of ours is missing", { loadReader: () => Promise.reject(notLoaded) }, /刚更新过。刷新本页/],
  ["no worker starts", { loadReader: async () => noWorker }, /浏览器没有读文件。刷新本页/],
])("the desk says what to do and is free again where %s", async (_, given, said) => {
  const { desk } = deskOverReader(given);
  await put(desk, "甲.xlsx");
  expect(desk.state()).toMatchObject({ run: null, waiting: [] });
  expect(desk.state().notice?.text).toMatch(said);
  expect(desk.state().batch?.files.size).toBe(0);
});

test("a clerk that did not come is called again", async () => {
  let calls = 0;
  const clerk = { tell: () => undefined, ask: async () => ({ kind: "tables" as const, tables: [] }) };
  const loadClerk = async () => {
    if (calls++ === 0) throw notLoaded;
    return clerk;
  };
  const { desk, answer } = deskOverReader({ loadClerk });
  const whole = put(desk, "甲.xlsx");
  await new Promise((resolve) => setTimeout(resolve));
  answer();
  await whole;
  const { batch } = desk.state();
  if (!batch) throw new Error("no batch");
  await expect(askClerk(desk, batch, { kind: "compare" })).rejects.toThrow("gone");
  expect(await askClerk(desk, batch, { kind: "compare" })).toEqual({ kind: "tables", tables: [] });
});

test("results that lie among workbooks are not opened, and that is said", async () => {
  const { desk, answer } = deskOverReader();
  const given = (name: string) => ({ name: `结果/${name}`, file: new File([name], name) });
  const whole = takeFiles(desk, [given("records.ndjson"), given("台账.xlsx")]);
  await expect.poll(() => desk.state().notice?.text ?? "").toContain("“records.ndjson”是审核结果，没有打开");
  await expect.poll(() => desk.state().run?.of).toBe(1);
  answer();
  await whole;
});

test("a list of projects may be plain text, as Chinese Excel saves it", async () => {
  // 单位名称,项目名称 / 甲所,路灯维护
  const bytes = Buffer.from("b5a5cebbc3fbb3c62ccfeec4bfc3fbb3c60d0abcd7cbf92cc2b7b5c6ceacbba40d0a", "hex");
  const file = new File([bytes], "清单.csv");
  const about = { depth: "department", date: "2025-03-01", opinions: new Map(), projects: null } as const;
  const reply = await clerkAtWork().ask({ kind: "project-list", file }, about);
  expect(reply).toMatchObject({ list: { ok: true, projects: [{ unit: "甲所", project: "路灯维护" }] } });
});

test("a list put in among the comparisons is taken as the list; anything else is reviewed", async () => {
  const { desk, asked, answer } = deskOverReader({ loadClerk: async () => clerkAtWork() });
  const first = put(desk, "甲.xlsx");
  await expect.poll(() => asked).toEqual(["甲.xlsx"]);
  answer();
  await first;
  const given = (name: string, text: string) => [{ name, file: new File([text], name) }];
  desk.set({ view: "compare" });
  await takeFiles(desk, given("应报.csv", "单位名称,项目名称\n甲所,路灯维护\n"));
  expect(desk.state().batch?.projects).toMatchObject({
    name: "应报.csv",
    projects: [{ project: "路灯维护" }],
  });
  expect(desk.state().notice?.text).toContain("“应报.csv”是项目清单，没有当报表审核");
  const second = put(desk, "乙.xlsx");
  await expect.poll(() => asked).toEqual(["甲.xlsx", "乙.xlsx"]);
  answer();
  await second;
  expect([...(desk.state().batch?.files.keys() ?? [])]).toEqual(["甲.xlsx", "乙.xlsx"]);
});

test("files put in again are asked for their size some at a time: each is a look at the disk", async () => {
  const { desk, answer } = deskOverReader();
  const looked = new Set<string>();
  const files = Array.from({ length: 300 }, (_, index) => {
    const file = new File([String(index)], `${index}.xlsx`, { lastModified: 1 });
    const look = (): number => looked.add(file.name).size;
    return { name: file.name, file: Object.defineProperty(file, "size", { get: look }) };
  });
  const whole = takeFiles(desk, files.slice(0, 1));
  await expect.poll(() => desk.state().run?.of).toBe(1);
  answer();
  await whole;
  const mark = { size: 0, modified: 1 };
  const known = new Map(files.map(({ name }) => [name, { mark, records: [deskRecord({ file: name })] }]));
  const { batch } = desk.state();
  desk.set({ batch: batch && { ...batch, files: known } });
  looked.clear();
  const again = takeFiles(desk, files);
  await breathe();
  expect(looked.size).toBeLessThan(150);
  await expect.poll(() => looked.size).toBe(300);
  await expect.poll(() => desk.state().run?.of).toBe(300);
  cancelRun(desk);
  await again;
});
