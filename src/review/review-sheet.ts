import type { Grid } from "../sheet/grid";
import type { Review } from "./review";
import { reviewWorkbook, type ReviewOptions } from "./review-workbook";

/** Recognise, score, check: everything that is to be said about one sheet on its own. Pure; never throws on any grid. */
export function reviewSheet(grid: Grid, options: ReviewOptions = {}): Review {
  const [review] = reviewWorkbook([grid], options).sheets;
  return review ?? { sheet: grid.sheet, forms: [], problems: [] };
}
