import { fflateCodec } from "../office-file/codec-fflate";
import { refused, type FileResult } from "../office-file/file-result";
import { openWorkbook } from "../office-file/open-workbook";
import type { Workbook } from "../office-file/workbook";
import { inTurn } from "./in-turn";
import { unpackTasks, type FileToRead, type PackedTasks } from "./packed-files";
import { reviewOpened, type ReviewAnswer, type ReviewTask } from "./review-task";

const largestFile = 100 << 20;

async function open({ source }: ReviewTask<FileToRead>): Promise<FileResult<Workbook>> {
  if (source.size > largestFile) return refused("too-large", "超过 100 MB");
  try {
    return openWorkbook(await source.read(), fflateCodec);
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
// A browser tells the page nothing of a promise that fails in a worker: without this it would wait until the file is too slow.
addEventListener("unhandledrejection", ({ reason }) => {
  throw reason;
});
addEventListener("message", ({ data }: MessageEvent<PackedTasks>) => {
  work(unpackTasks(data));
});
