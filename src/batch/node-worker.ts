import { parentPort } from "node:worker_threads";
import { readWorkbookFile } from "../hosts/file/workbook-file";
import { packBlocks } from "./blocks";
import { answerBundle } from "./bundles";
import { reviewOpened, type ReviewAnswer, type ReviewTask } from "./review-task";

const port = parentPort;
if (port === null) throw new Error("runs as a worker only");
const answers = answerBundle<ReviewAnswer>((some) => {
  const packed = packBlocks(some);
  port.postMessage(packed, [packed.bytes.buffer]);
});
let queue: Promise<unknown> = Promise.resolve();

async function work(tasks: readonly ReviewTask<string>[]): Promise<void> {
  for (const task of tasks) answers.add(reviewOpened(task, await readWorkbookFile(task.source)));
  answers.send();
}

// One at a time: answers come in the order of the tasks.
port.on("message", (tasks: readonly ReviewTask<string>[]) => {
  queue = queue.then(() => work(tasks));
});
