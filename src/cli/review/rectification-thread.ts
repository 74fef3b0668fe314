import { Worker } from "node:worker_threads";
import type { Depth } from "../../portfolio/triage/depth";

/** The 整改台账 of results that lie on the disk. */
export interface RectificationTask {
  readonly results: string;
  readonly path: string;
  readonly depth: Depth;
  readonly date: string;
}

/** It holds a row at a time. */
const mostHeapMb = 128;

/** Writes the 整改台账 of a long batch in a thread of its own, while the other ledger is made; settles when it is there. */
export function startRectification(script: URL, task: RectificationTask): Promise<void> {
  const written = new Promise<void>((resolve, reject) => {
    const resourceLimits = { maxOldGenerationSizeMb: mostHeapMb };
    const worker = new Worker(script, { workerData: task, resourceLimits });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error("the thread ended early"));
    });
  });
  // Whoever waits for it hears of a failure; nobody may do so when the rest failed before.
  written.catch(() => undefined);
  return written;
}
