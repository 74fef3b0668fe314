import { answerBundle } from "./bundles";

/** So many files lie open together, and so long they are opened: a large one, or the first in a cold worker, waits for none. */
const most = { files: 32, ms: 25 };

/** A task and what was opened for it. */
export interface OpenedTask<Task, Opened> {
  readonly task: Task;
  readonly opened: Opened;
}

/** A worker's work: to open what a task is about, and to answer several together, in their order. */
export interface WorkerJob<Task, Opened, Answer> {
  readonly open: (task: Task) => Promise<Opened>;
  readonly answer: (some: readonly OpenedTask<Task, Opened>[]) => readonly Answer[];
  readonly post: (answers: readonly Answer[]) => void;
}

/**
 * Does a job for the tasks that come, in their order. A bundle of answers is closed early only when nothing is left to do:
 * whoever gets a few answers sends as few tasks, and the bundles would never grow again.
 */
export function inTurn<Task, Opened, Answer>({
  open,
  answer,
  post,
}: WorkerJob<Task, Opened, Answer>): (tasks: readonly Task[]) => void {
  const answers = answerBundle(post);
  const waiting: Task[] = [];
  let isBusy = false;
  const openSome = async (): Promise<readonly OpenedTask<Task, Opened>[]> => {
    const until = performance.now() + most.ms;
    const some: OpenedTask<Task, Opened>[] = [];
    do {
      const task = waiting.shift();
      if (task === undefined) break;
      some.push({ task, opened: await open(task) });
    } while (some.length < most.files && performance.now() < until);
    return some;
  };
  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting.length > 0) answers.add(answer(await openSome()));
    isBusy = false;
    // Tasks may have come that nobody has looked at yet.
    setTimeout(() => {
      if (!isBusy) answers.send();
    });
  };
  return (tasks) => {
    waiting.push(...tasks);
    if (!isBusy) void work();
  };
}
