import type { Grid } from "../sheet/grid";
import type { Memo } from "../sheet/memo";

/** A file read: its sheets, and what the user told us to remember about it. */
export interface Workbook {
  readonly kind: "xlsx" | "xls" | "ods";
  readonly sheets: readonly Grid[];
  readonly memo: Memo;
  /** The file itself: saving patches it. */
  readonly bytes: Uint8Array;
}
