import { taskBundle } from "./bundles";
import { packTasks } from "./packed-files";
import type { ReviewAnswer, ReviewTask } from "./review-task";
import type { BatchWorker, WorkerEvents } from "./batch-worker";

/** Runs the review in a worker of the browser; the page makes the worker, because only its bundler knows the script. */
export function startBrowserWorker(
  make: () => Worker,
): (events: WorkerEvents<ReviewAnswer>) => BatchWorker<ReviewTask<Blob>> {
  return (events) => {
    const worker = make();
    worker.addEventListener("message", ({ data }: MessageEvent<readonly ReviewAnswer[]>) => {
      for (const answer of data) events.answer(answer);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      events.trouble("broken");
    });
    return {
      post: taskBundle((tasks) => {
        for (const one of packTasks(tasks)) worker.postMessage(one);
      }),
      end: () => {
        worker.terminate();
      },
    };
  };
}
