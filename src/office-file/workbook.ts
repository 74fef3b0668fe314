import type { Grid } from "../sheet/grid";
import type { Memo } from "../sheet/memo";

/** A workbook as read from a file. */
export interface Workbook {
  /** `xlsx` files can be patched in place; the others are read only and go to a new .xlsx. */
  readonly kind: "xlsx" | "legacy";
  readonly sheets: readonly Grid[];
  /** What we keep in the workbook itself. */
  readonly memo: Memo;
  readonly bytes: Uint8Array;
}
