import type { Reviewer } from "../panel/page-services";
import type { WorkbookReview } from "../review/review";
import { reviewWorkbook } from "../review/review-workbook";
import type { Grid } from "../sheet/grid";
import { source } from "./review-worker?worker";

/** A workbook with fewer rows is reviewed faster here than it takes to hand it over. */
const rowsAtOnce = 400;

function rowsOf(grids: readonly Grid[]): number {
  return grids.reduce((sum, { rowCount }) => sum + rowCount, 0);
}

/** Reviews small workbooks at once and large ones in a worker, which ends when nobody waits for it any more. */
export const reviewer: Reviewer = (grids, options, signal) => {
  if (rowsOf(grids) < rowsAtOnce) return Promise.resolve(reviewWorkbook(grids, options));
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  const answer = new Promise<WorkbookReview>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkbookReview>) => resolve(data);
    worker.onerror = () => reject(new Error("the review did not come to an end"));
    signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
    worker.postMessage({ grids, options });
  });
  return answer.finally(() => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
};
