import { expect, test } from "vitest";
import { inTurn } from "../../src/batch/in-turn";

const soon = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function worker() {
  const bundles: string[][] = [];
  const work = inTurn<string, string>(
    async (task) => `${task}!`,
    (some) => bundles.push([...some]),
  );
  return { bundles, work };
}

test("the first answer goes out at once, the others together, in the order of the tasks", async () => {
  const { bundles, work } = worker();
  work(["a", "b", "c"]);
  await soon(20);
  expect(bundles).toEqual([["a!"], ["b!", "c!"]]);
});

test("tasks that come in pieces do not make bundles of a few answers each", async () => {
  const { bundles, work } = worker();
  for (const task of ["a", "b", "c", "d", "e"]) {
    work([task]);
    // The worker is done with a piece before it hears of the next.
    await Promise.resolve();
    await Promise.resolve();
  }
  await soon(20);
  expect(bundles).toEqual([["a!"], ["b!", "c!", "d!", "e!"]]);
});
