import type { Grid } from "../sheet/grid";
import type { WorkbookReview } from "../review/review";
import type { ReviewOptions } from "../review/review-workbook";

/** Reviews sheets where the page thinks best: small ones at once, large ones in a worker. An aborted signal rejects. */
export type Reviewer = (
  grids: readonly Grid[],
  options: ReviewOptions,
  signal: AbortSignal,
) => Promise<WorkbookReview>;

export type ThemeName = "light" | "dark" | "contrast";

/** What only the page around the panel knows. */
export interface PageServices {
  readonly version: string;
  /** ISO date of today. */
  readonly today: () => string;
  readonly reviewer: Reviewer;
  /** True when the text is on the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly theme: ThemeName;
  /** Opens an .xlsx as a new workbook in the program around the page; false where that did not work. */
  readonly openTable?: (bytes: Uint8Array) => Promise<boolean>;
  /** Whether the panel is to be read from afar. */
  readonly isLarge?: boolean;
  /** Saves the open workbook as a file, where the page and not a program around it keeps workbooks. */
  readonly save?: () => void;
}
