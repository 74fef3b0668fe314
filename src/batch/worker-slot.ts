import type { BatchWorker, WorkerEvents, WorkerOrder, WorkerTrouble } from "./batch-worker";

/** Where a slot gets its tasks and brings its answers. */
export interface SlotWork<Task, Answer> {
  /** The next task; undefined when there is none now. */
  readonly take: () => Task | undefined;
  /** How many tasks a slot may hold now: enough are left for the others. */
  readonly share: () => number;
  /** False while nothing new is to be begun. */
  readonly goesOn: () => boolean;
  readonly answered: (task: Task, answer: Answer) => void;
  /** No worker could be started. */
  readonly failed: (error: unknown) => void;
}

/** One worker at a time: when it hangs or dies, the next one takes its place. */
export interface WorkerSlot {
  /** Gives the worker what it can hold. */
  readonly fill: () => void;
  readonly end: () => void;
}

/** Calls when nobody stops it in time. */
function watchdog(ms: number, late: () => void): { readonly start: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start: () => void (timer = setTimeout(late, ms)),
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** What is started, if it can be. */
function started<T>(start: () => T, failed: (error: unknown) => void): T | undefined {
  try {
    return start();
  } catch (error) {
    failed(error);
    return undefined;
  }
}

/** A place for a worker. */
export function workerSlot<Task, Answer>(
  order: WorkerOrder<Task, Answer>,
  work: SlotWork<Task, Answer>,
): WorkerSlot {
  /** The tasks it was given; the first is the one it works on. */
  const held: Task[] = [];
  let worker: BatchWorker<Task> | undefined;
  let generation = 0;
  /** Tasks of a worker that failed: answers may have been on their way, so one by one they show which did the harm. */
  const suspects: Task[] = [];
  const timer = watchdog(order.longestMs, () => giveUp("too-slow"));
  const end = (): void => {
    timer.stop();
    generation++;
    worker?.end();
    worker = undefined;
  };
  const giveUp = (trouble: WorkerTrouble): void => {
    end();
    const tasks = held.splice(0);
    if (tasks.length > 1) suspects.push(...tasks);
    else for (const task of tasks) work.answered(task, order.giveUp(task, trouble));
    fill();
  };
  /** A worker that was ended may still have an answer on its way: only those of the present one count. */
  const eventsOf = (own: number): WorkerEvents<Answer> => ({
    answer: (answer) => {
      const task = own === generation ? held.shift() : undefined;
      if (task === undefined) return;
      timer.stop();
      if (held.length > 0) timer.start();
      work.answered(task, answer);
      fill();
    },
    trouble: (trouble) => {
      if (own === generation) giveUp(trouble);
    },
  });
  const fill = (): void => {
    while (held.length < (suspects.length > 0 ? 1 : work.share()) && work.goesOn()) {
      const task = suspects.shift() ?? work.take();
      if (task !== undefined) worker ??= started(() => order.start(eventsOf(generation)), work.failed);
      if (task === undefined || !worker) return;
      held.push(task);
      worker.post(task);
      if (held.length === 1) timer.start();
    }
  };
  return { fill, end };
}
