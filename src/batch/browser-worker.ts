import { fflateCodec } from "../office-file/codec-fflate";
import { refused } from "../office-file/file-result";
import { openWorkbook } from "../office-file/open-workbook";
import { answerBundle } from "./bundles";
import { reviewOpened, type ReviewAnswer, type ReviewTask } from "./review-task";

const largestFile = 100 << 20;
const answers = answerBundle<ReviewAnswer>((some) => {
  postMessage(some);
});
let queue: Promise<unknown> = Promise.resolve();

async function review(task: ReviewTask<Blob>): Promise<ReviewAnswer> {
  const { source } = task;
  if (source.size > largestFile) return reviewOpened(task, refused("too-large", "超过 100 MB"));
  try {
    const bytes = new Uint8Array(await source.arrayBuffer());
    return reviewOpened(task, openWorkbook(bytes, fflateCodec));
  } catch {
    return reviewOpened(task, refused("not-readable"));
  }
}

async function work(tasks: readonly ReviewTask<Blob>[]): Promise<void> {
  for (const task of tasks) answers.add(await review(task));
  answers.send();
}

// One at a time: answers come in the order of the tasks.
addEventListener("message", ({ data }: MessageEvent<readonly ReviewTask<Blob>[]>) => {
  queue = queue.then(() => work(data));
});
