/** So long a worker keeps what is done to itself: every message wakes the page or the main thread. */
const everyMs = 40;

/** Sends things together. */
export interface Bundle<Thing> {
  readonly add: (things: readonly Thing[]) => void;
  readonly send: () => void;
}

/** Answers of a worker: the first go out at once, then whatever a moment gave. */
export function answerBundle<Answer>(post: (answers: readonly Answer[]) => void): Bundle<Answer> {
  let waiting: Answer[] = [];
  let last = -Infinity;
  const send = (): void => {
    if (waiting.length === 0) return;
    post(waiting);
    waiting = [];
    last = performance.now();
  };
  return {
    add(some) {
      waiting.push(...some);
      if (performance.now() - last >= everyMs) send();
    },
    send,
  };
}

/** Tasks for a worker: those that are posted in one turn go over in one message. */
export function taskBundle<Task>(post: (tasks: readonly Task[]) => void): (task: Task) => void {
  let waiting: Task[] = [];
  return (task) => {
    waiting.push(task);
    if (waiting.length > 1) return;
    queueMicrotask(() => {
      post(waiting);
      waiting = [];
    });
  };
}
