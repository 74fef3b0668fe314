import type { Grid } from "../sheet/grid";
import type { Memo } from "../sheet/memo";

/** A file read: its sheets, and what the user told us to remember about it. */
export interface Workbook {
  readonly kind: "xlsx" | "xls" | "ods";
  readonly sheets: readonly Grid[];
  readonly memo: Memo;
  /** Which of our own tables it is, 台账 or another; absent where somebody else made it. */
  readonly product?: string;
  /** The file itself: saving patches it. */
  readonly bytes: Uint8Array;
}
