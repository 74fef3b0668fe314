/** Why a worker did not answer. */
export type WorkerTrouble = "too-slow" | "out-of-memory" | "broken";

/** A worker of whatever kind the platform has. It answers its tasks in their order. */
export interface BatchWorker<Task> {
  readonly post: (task: Task) => void;
  readonly end: () => void;
}

/** What a worker reports. */
export interface WorkerEvents<Answer> {
  readonly answer: (answer: Answer) => void;
  readonly trouble: (trouble: WorkerTrouble) => void;
}

/** So many tasks a worker of ours holds: its answers come in bundles, and it must not wait for us meanwhile. */
export const heldByWorker = 24;

/** How workers are started, and what happens to a task that one of them does not answer. */
export interface WorkerOrder<Task, Answer> {
  readonly start: (events: WorkerEvents<Answer>) => BatchWorker<Task>;
  /** Tasks a worker holds at a time, at most. */
  readonly ahead: number;
  /** A task that takes longer is given up: its worker is ended and the others go on. */
  readonly longestMs: number;
  /** The answer of a task that was given up. */
  readonly giveUp: (task: Task, trouble: WorkerTrouble) => Answer;
}
