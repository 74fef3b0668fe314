import { expect, test } from "vitest";
import { inTurn } from "../../src/batch/in-turn";

const soon = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function worker() {
  const together: number[] = [];
  const bundles: string[][] = [];
  const work = inTurn({
    open: async (task: string) => `${task}?`,
    answer: (some) => {
      together.push(some.length);
      return some.map(({ task, opened }) => `${task} ${opened}`);
    },
    post: (some: readonly string[]) => bundles.push([...some]),
  });
  return { together, bundles, work };
}

test("what is opened together is answered together, in the order of the tasks", async () => {
  const { bundles, work } = worker();
  work(["a", "b", "c"]);
  await soon(20);
  expect(bundles).toEqual([["a a?", "b b?", "c c?"]]);
});

test("not more lie open together than a worker can hold, and no answer is kept back", async () => {
  const { together, bundles, work } = worker();
  const tasks = Array.from({ length: 80 }, (_, index) => `${index}`);
  work(tasks);
  await soon(20);
  expect(Math.max(...together)).toBeLessThanOrEqual(32);
  expect(bundles.flat()).toEqual(tasks.map((task) => `${task} ${task}?`));
});

test("tasks that come in pieces do not make bundles of a few answers each", async () => {
  const { bundles, work } = worker();
  for (const task of ["a", "b", "c", "d", "e"]) {
    work([task]);
    // The worker is done with a piece before it hears of the next.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }
  await soon(20);
  expect(bundles.flat()).toEqual(["a a?", "b b?", "c c?", "d d?", "e e?"]);
  expect(bundles.length).toBeLessThanOrEqual(2);
});
