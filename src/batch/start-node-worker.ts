import { Worker } from "node:worker_threads";
import { unpackBlocks, type PackedBlocks } from "./blocks";
import { taskBundle } from "./bundles";
import type { ReviewTask } from "./review-task";
import type { BatchWorker, WorkerEvents, WorkerTrouble } from "./batch-worker";

const mostHeapMb = 288;

function troubleOf(error: unknown): WorkerTrouble {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : "broken";
}

/** Starts a worker thread, which answers with what is to be written down; `script` is the built `node-worker`. */
export function startNodeWorker(
  script: URL,
): (events: WorkerEvents<Uint8Array>) => BatchWorker<ReviewTask<string>> {
  return (events) => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: mostHeapMb } });
    worker.on("message", (packed: PackedBlocks) => {
      for (const answer of unpackBlocks(packed)) events.answer(answer);
    });
    worker.on("error", (error) => events.trouble(troubleOf(error)));
    return {
      post: taskBundle((tasks) => worker.postMessage(tasks)),
      end: () => void worker.terminate(),
    };
  };
}
