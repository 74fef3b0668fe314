import type { CellAddress, SheetRange } from "../../sheet/address";

/** One cell as a range of its sheet. */
export function rangeOf(sheet: string, { row, col }: CellAddress): SheetRange {
  return { sheet, top: row, bottom: row, left: col, right: col };
}
