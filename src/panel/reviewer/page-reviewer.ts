import { reviewWorkbook } from "../../review/review-workbook";
import type { Grid } from "../../sheet/grid";
import type { Reviewer } from "../page-services";
import { largeReviewer } from "./large-reviewer";

/** Up to here a review is shorter than a frame; sending the cells to a worker would take longer. */
const cellsInPage = 4000;

function cellsOf(grids: readonly Grid[]): number {
  return grids.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + (row?.length ?? 0), 0), 0);
}

/** Reviews what is small at once and what is large in a worker. */
export const pageReviewer: Reviewer = (grids, options, signal) =>
  cellsOf(grids) <= cellsInPage
    ? Promise.resolve(reviewWorkbook(grids, options))
    : largeReviewer(grids, options, signal);
