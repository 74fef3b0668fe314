import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { failed, type FileTask, type Outcome } from "./outcome";

/** A file that takes longer is given up: its worker is ended, the others go on. */
const longestMs = 8000;
const mostHeapMb = 288;

const workerFile = new URL("./file-worker.js", import.meta.url);

interface Slot {
  worker: Worker | undefined;
}

function startWorker(): Worker {
  return new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: mostHeapMb } });
}

function causeOf(error: unknown): { code: string; message: string } {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? { code: "too-large", message: "文件太大，内存不够。请拆成几个文件，或删去无关的工作表后再检查。" }
    : { code: "not-readable", message: "文件读取时出错，已跳过。请用 Excel 或 WPS 另存为 .xlsx 后再检查。" };
}

/** Runs one task in the slot's worker; a worker that hangs or dies is replaced by the next task. */
function runTask(slot: Slot, task: FileTask): Promise<Outcome> {
  const worker = (slot.worker ??= startWorker());
  return new Promise((resolve) => {
    const finish = (outcome: Outcome, keep: boolean): void => {
      clearTimeout(timer);
      worker.off("message", onMessage);
      worker.off("error", onError);
      if (!keep) {
        slot.worker = undefined;
        void worker.terminate();
      }
      resolve(outcome);
    };
    const onMessage = (outcome: Outcome): void => {
      finish(outcome, true);
    };
    const onError = (error: unknown): void => {
      const { code, message } = causeOf(error);
      finish(failed(task, code, message), false);
    };
    const timer = setTimeout(() => {
      const message = "文件处理超过 8 秒，已跳过。请删去无关的工作表，或另存为 .xlsx 后再检查。";
      finish(failed(task, "too-slow", message), false);
    }, longestMs);
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage(task);
  });
}

/** What to call when a task is done: its index and what came of it, in the order of completion. */
export type Done = (index: number, outcome: Outcome) => void;

/** Runs all tasks, as many at a time as there are processors. */
export async function runTasks(tasks: readonly FileTask[], done: Done): Promise<void> {
  let next = 0;
  const slots: Slot[] = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => ({
    worker: undefined,
  }));
  await Promise.all(
    slots.map(async (slot) => {
      for (let index = next++; index < tasks.length; index = next++) {
        const task = tasks[index];
        if (task) done(index, await runTask(slot, task));
      }
      await slot.worker?.terminate();
    }),
  );
}
