import { fflateCodec } from "../office-file/codec-fflate";
import { refused } from "../office-file/file-result";
import { openWorkbook } from "../office-file/open-workbook";
import { reviewOpened, type ReviewTask } from "./review-task";

const largestFile = 100 << 20;
let queue: Promise<unknown> = Promise.resolve();

async function answer(task: ReviewTask<Blob>): Promise<void> {
  const { source } = task;
  if (source.size > largestFile) {
    postMessage(reviewOpened(task, refused("too-large", "超过 100 MB")));
    return;
  }
  try {
    const bytes = new Uint8Array(await source.arrayBuffer());
    postMessage(reviewOpened(task, openWorkbook(bytes, fflateCodec)));
  } catch {
    postMessage(reviewOpened(task, refused("not-readable")));
  }
}

// One at a time: answers come in the order of the tasks.
addEventListener("message", ({ data }: MessageEvent<ReviewTask<Blob>>) => {
  queue = queue.then(() => answer(data));
});
