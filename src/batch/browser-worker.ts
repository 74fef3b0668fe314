import { fflateCodec } from "../office-file/codec-fflate";
import { refused, type FileResult } from "../office-file/file-result";
import { openWorkbook } from "../office-file/open-workbook";
import type { Workbook } from "../office-file/workbook";
import { inTurn } from "./in-turn";
import { reviewOpened, type ReviewAnswer, type ReviewTask } from "./review-task";

const largestFile = 100 << 20;

async function open({ source }: ReviewTask<Blob>): Promise<FileResult<Workbook>> {
  if (source.size > largestFile) return refused("too-large", "超过 100 MB");
  try {
    return openWorkbook(new Uint8Array(await source.arrayBuffer()), fflateCodec);
  } catch {
    return refused("not-readable");
  }
}

const work = inTurn({
  open,
  answer: reviewOpened,
  post: (some: readonly ReviewAnswer[]) => {
    postMessage(some);
  },
});
addEventListener("message", ({ data }: MessageEvent<readonly ReviewTask<Blob>[]>) => {
  work(data);
});
