import { expect, test, vi } from "vitest";
import type { BatchWorker, WorkerEvents, WorkerTrouble } from "../../src/batch/batch-worker";
import { runBatch, type BatchOrder } from "../../src/batch/run-batch";

/** A worker that answers in later turns of the loop; "hang" hangs it, "die" kills it. */
function slowWorker(started: { count: number }): (events: WorkerEvents<string>) => BatchWorker<string> {
  return ({ answer, trouble }) => {
    started.count++;
    const waiting: string[] = [];
    let [isBusy, isEnded] = [false, false];
    const work = (): void => {
      const task = waiting.shift();
      isBusy = task !== undefined && !isEnded;
      if (task === undefined || isEnded || task === "hang") return;
      setTimeout(() => {
        if (isEnded) return;
        if (task === "die") {
          trouble("out-of-memory");
          return;
        }
        answer(`${task}!`);
        work();
      }, 1);
    };
    return {
      post: (task) => {
        waiting.push(task);
        if (!isBusy) work();
      },
      end: () => (isEnded = true),
    };
  };
}

function batch(tasks: readonly string[], rest: Partial<BatchOrder<string, string>> = {}) {
  const answers = new Map<string, string>();
  const started = { count: 0 };
  const run = runBatch<string, string>({
    tasks,
    start: slowWorker(started),
    atOnce: 2,
    longestMs: 100,
    ahead: 4,
    giveUp: (_task, trouble: WorkerTrouble) => trouble,
    done: (task, answer) => answers.set(task, answer),
    ...rest,
  });
  return { run, answers, started };
}

test("all tasks are answered once; nothing to do is done at once", async () => {
  const tasks = Array.from({ length: 50 }, (_, index) => `${index}`);
  const { run, answers, started } = batch(tasks);
  await run.finished;
  expect(answers).toEqual(new Map(tasks.map((task) => [task, `${task}!`])));
  expect(started.count).toBe(2);
  await batch([]).run.finished;
});

test("no worker takes all of a short batch", async () => {
  const tasks = Array.from({ length: 12 }, (_, index) => `${index}`);
  const { run, answers, started } = batch(tasks, { ahead: 24 });
  await run.finished;
  expect(answers.size).toBe(12);
  expect(started.count).toBe(2);
});

test("a worker that hangs or dies is replaced, and what it held is done by the next", async () => {
  const { run, answers, started } = batch(["a", "hang", "b", "die", "c", "d", "e", "f"]);
  await run.finished;
  expect(answers.get("hang")).toBe("too-slow");
  expect(answers.get("die")).toBe("out-of-memory");
  expect(["a", "b", "c", "d", "e", "f"].map((task) => answers.get(task))).toEqual([
    "a!",
    "b!",
    "c!",
    "d!",
    "e!",
    "f!",
  ]);
  expect(started.count).toBeGreaterThanOrEqual(3);
});

test("a pause begins nothing new, going on finishes, cancelling ends", async () => {
  const tasks = Array.from({ length: 40 }, (_, index) => `${index}`);
  const { run, answers } = batch(tasks);
  run.pause();
  await vi.waitFor(() => {
    expect(answers.size).toBe(8);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answers.size).toBe(8);
  run.goOn();
  await run.finished;
  expect(answers.size).toBe(40);

  const cancelled = batch(tasks);
  cancelled.run.cancel();
  await cancelled.run.finished;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(cancelled.answers.size).toBe(0);
});

test("when an answer cannot be taken, the batch fails", async () => {
  const { run } = batch(["a", "b"], {
    done: () => {
      throw new Error("disk full");
    },
  });
  await expect(run.finished).rejects.toThrow("disk full");
});
