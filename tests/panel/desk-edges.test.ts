import { expect, test } from "vitest";
import { memoryStore } from "../../src/hosts/browser-store/memory-store";
import { emptyBatch } from "../../src/panel/desk/batch/batch";
import { keepHead, keepProjects, readBatch } from "../../src/panel/desk/batch/keep-batch";
import { planFiles } from "../../src/panel/desk/batch/plan-files";
import { cancelRun, pauseRun, resumeRun } from "../../src/panel/desk/intake/check-files";
import { takeFiles } from "../../src/panel/desk/intake/take-files";
import type { Desk } from "../../src/panel/desk/session/desk";
import { deskOverReader } from "./desk-over-reader";

/** A desk whose reader is loaded when it is told to; then it answers at once. */
function deskBeforeReader() {
  let load = (): void => undefined;
  const loaded = new Promise<void>((resolve) => {
    load = resolve;
  });
  return { ...deskOverReader({}, { loaded, atOnce: true }), load };
}

const putTen = (desk: Desk): Promise<void> =>
  takeFiles(
    desk,
    Array.from({ length: 10 }, (_, index) => {
      const name = `${index}.xlsx`;
      return { name, file: new File([name], name, { lastModified: 1 }) };
    }),
  );

test("who stops the work while its reader is still being loaded has nothing checked", async () => {
  const { desk, load, asked } = deskBeforeReader();
  const whole = putTen(desk);
  await expect.poll(() => desk.state().run).not.toBeNull();
  cancelRun(desk);
  load();
  await whole;
  expect([asked, desk.state().run, desk.state().notice]).toEqual([[], null, null]);
});

test("who pauses it then finds it paused, and goes on", async () => {
  const { desk, load, asked } = deskBeforeReader();
  const whole = putTen(desk);
  await expect.poll(() => desk.state().run).not.toBeNull();
  pauseRun(desk);
  load();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([asked, desk.state().run?.paused]).toEqual([[], true]);
  resumeRun(desk);
  await whole;
  expect(asked).toHaveLength(10);
});

test("files of one name are numbered past those that carry the number by themselves", () => {
  const file = new File(["甲"], "自评表.xlsx");
  const names = ["自评表.xlsx", "自评表.xlsx", "自评表（2）.xlsx", "自评表.xlsx"];
  const { todo } = planFiles(
    { files: new Map() },
    names.map((name) => ({ name, file })),
  );
  expect(new Set(todo.map(({ name }) => name)).size).toBe(names.length);
});

test("a list of projects comes back from the store with its departments", async () => {
  const store = memoryStore();
  const project = { sheet: "清单", row: 3, unit: "一所", project: "养护", approved: null };
  const projects = { name: "清单.xlsx", projects: [{ ...project, department: "交通局" }, project] };
  const batch = {
    ...emptyBatch("1", { name: "三月", depth: "unit", date: "2025-03-01" } as const),
    projects,
  };
  await keepHead(store, batch);
  await keepProjects(store, batch);
  expect((await readBatch(store, "1"))?.projects).toEqual(projects);
});
