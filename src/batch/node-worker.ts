import { parentPort } from "node:worker_threads";
import { readWorkbookFile } from "../hosts/file/workbook-file";
import { reviewOpened, type ReviewTask } from "./review-task";

const port = parentPort;
if (port === null) throw new Error("runs as a worker only");
let queue: Promise<unknown> = Promise.resolve();
// One at a time: answers come in the order of the tasks.
port.on("message", (task: ReviewTask<string>) => {
  queue = queue.then(async () => {
    port.postMessage(reviewOpened(task, await readWorkbookFile(task.source)));
  });
});
