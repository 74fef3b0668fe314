import { reviewWorkbook, type ReviewOptions } from "../../review/review-workbook";
import type { Grid } from "../../sheet/grid";

/** What the page sends to the worker; a failure of ours comes back as the worker's error. */
export interface ReviewOrder {
  readonly grids: readonly Grid[];
  readonly options: ReviewOptions;
}

addEventListener("message", ({ data }: MessageEvent<ReviewOrder>) => {
  postMessage(reviewWorkbook(data.grids, data.options));
});
