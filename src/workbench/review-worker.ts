import { reviewWorkbook, type ReviewOptions } from "../review/review-workbook";
import type { Grid } from "../sheet/grid";

// In a worker, so that a large workbook is reviewed without the page standing still.
onmessage = ({ data }: MessageEvent<{ grids: readonly Grid[]; options: ReviewOptions }>) => {
  postMessage(reviewWorkbook(data.grids, data.options));
};
