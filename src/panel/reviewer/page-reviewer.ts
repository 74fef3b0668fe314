import type { WorkbookReview } from "../../review/review";
import { reviewWorkbook } from "../../review/review-workbook";
import type { Grid } from "../../sheet/grid";
import { startWorker } from "../files/start-worker";
import type { Reviewer } from "../page-services";
import type { ReviewOrder } from "./review-worker";

/** Up to here a review is shorter than a frame; sending the cells to a worker would take longer. */
const cellsInPage = 4000;

function cellsOf(grids: readonly Grid[]): number {
  return grids.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + (row?.length ?? 0), 0), 0);
}

async function reviewInWorker(order: ReviewOrder, signal: AbortSignal): Promise<WorkbookReview> {
  const { source } = await import("./review-worker?worker");
  const worker = startWorker(source);
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("cancelled")));
      worker.addEventListener("message", ({ data }: MessageEvent<WorkbookReview>) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      signal.throwIfAborted();
      worker.postMessage(order);
    });
  } finally {
    // Whatever it is still doing, nobody waits for it.
    worker.terminate();
  }
}

/** Reviews what is small at once and what is large in a worker, so that the page never stands still. */
export const pageReviewer: Reviewer = (grids, options, signal) =>
  cellsOf(grids) <= cellsInPage
    ? Promise.resolve(reviewWorkbook(grids, options))
    : reviewInWorker({ grids, options }, signal);
