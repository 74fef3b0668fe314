import { expect, test } from "vitest";
import { runBatch } from "../../src/batch/run-batch";

test("what a worker answers after it was given up is nobody's answer", async () => {
  const answers = new Map<string, string>();
  const run = runBatch<string, string>({
    tasks: ["slow", "next"],
    // Once it has begun, nothing stops this worker.
    start: ({ answer }) => ({
      post: (task) => void setTimeout(() => answer(`${task}!`), task === "slow" ? 260 : 120),
      end: () => undefined,
    }),
    atOnce: 1,
    ahead: 1,
    longestMs: 200,
    giveUp: (task) => `${task}?`,
    done: (task, answer) => void answers.set(task, answer),
  });
  await run.finished;
  expect([...answers]).toEqual([
    ["slow", "slow?"],
    ["next", "next!"],
  ]);
});
