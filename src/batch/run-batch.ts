import type { WorkerOrder } from "./batch-worker";
import { workerSlot, type WorkerSlot } from "./worker-slot";

/** Work to be done in workers. */
export interface BatchOrder<Task, Answer> extends WorkerOrder<Task, Answer> {
  readonly tasks: readonly Task[];
  readonly atOnce: number;
  /** True: nothing is begun before it is told to go on. */
  readonly isPaused?: boolean;
  /** Called as soon as a task is answered, in the order of completion. */
  readonly done: (task: Task, answer: Answer) => void;
}

/** A batch at work. */
export interface BatchRun {
  /** Settles when all tasks are answered, or when the batch was cancelled; fails when `done` does, or no worker starts. */
  readonly finished: Promise<void>;
  /** Tasks at work are finished, no new ones begun. */
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly cancel: () => void;
}

/** A promise to be settled later; with an error it fails. */
function deferred(): { readonly finished: Promise<void>; readonly settle: (error?: Error) => void } {
  let settle: (error?: Error) => void = () => undefined;
  const finished = new Promise<void>((resolve, reject) => {
    settle = (error) => {
      if (error === undefined) resolve();
      else reject(error);
    };
  });
  return { finished, settle };
}

/** So few tasks are not worth another worker. */
const fewest = 4;

/** Runs tasks in a few workers. */
export function runBatch<Task, Answer>(order: BatchOrder<Task, Answer>): BatchRun {
  const { finished, settle } = deferred();
  let slots: readonly WorkerSlot[] = [];
  let next = 0;
  let left = order.tasks.length;
  let [isPaused, isOver] = [order.isPaused ?? false, false];

  const close = (error?: Error): void => {
    if (isOver) return;
    isOver = true;
    for (const slot of slots) slot.end();
    settle(error);
  };
  const fail = (error: unknown): void =>
    close(error instanceof Error ? error : new Error("the batch cannot go on"));
  const atOnce = Math.max(1, Math.min(order.atOnce, left));
  const work = {
    take: () => order.tasks[next++],
    // Half of an even share: towards the end each holds less, so that all of them end at the same time.
    share: () =>
      Math.min(order.ahead, Math.max(fewest, Math.ceil((order.tasks.length - next) / (2 * atOnce)))),
    goesOn: () => !isPaused && !isOver,
    answered: (task: Task, answer: Answer) => {
      try {
        order.done(task, answer);
        if (--left === 0) close();
      } catch (error) {
        fail(error);
      }
    },
    failed: fail,
  };
  const fillAll = (): void => {
    for (const slot of slots) slot.fill();
  };
  slots = Array.from({ length: atOnce }, () => workerSlot(order, work));
  if (left === 0) close();
  else fillAll();
  return {
    finished,
    pause: () => void (isPaused = true),
    goOn: () => {
      isPaused = false;
      fillAll();
    },
    cancel: () => {
      close();
    },
  };
}
