import { fflateCodec } from "../office-file/codec-fflate";
import { refused } from "../office-file/file-result";
import { openWorkbook } from "../office-file/open-workbook";
import { inTurn } from "./in-turn";
import { reviewOpened, type ReviewAnswer, type ReviewTask } from "./review-task";

const largestFile = 100 << 20;

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

const work = inTurn(review, (some) => {
  postMessage(some);
});
addEventListener("message", ({ data }: MessageEvent<readonly ReviewTask<Blob>[]>) => {
  work(data);
});
