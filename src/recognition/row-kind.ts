import { isFrameLabel, isSubtotalLabel, isTitle, isTotalLabel } from "./labels";
import type { SheetView } from "./sheet-view";

/** What a row below a table's header is; `end` begins something that is no longer the table. */
export type RowKind = "blank" | "total" | "subtotal" | "end" | "data";

const sentence = /^(注|备注|说明|填表说明|填报说明|备)[:：1一]|^(\d+|[一二三四五六])[.、].{12,}/;

/** A line of text under the table, across its columns. */
function isNoteLine(view: SheetView, row: number, nameCol: number): boolean {
  const cells = view.line(row);
  const [only] = cells;
  if (!only || cells.length > 1) return false;
  return sentence.test(only.key) || (only.col <= nameCol && only.right > nameCol + 2 && only.key.length > 12);
}

/** Tells what a row is, by its labels. */
export function rowKind(view: SheetView, row: number, nameCol: number): RowKind {
  const cells = view.line(row);
  const first = cells[0];
  if (!first) return "blank";
  if (cells.some((cell, index) => index < 2 && isTotalLabel(cell.label))) return "total";
  if (isSubtotalLabel(first.label)) return "subtotal";
  if (isFrameLabel(first.label) || (cells.length <= 2 && isTitle(first.label))) return "end";
  return isNoteLine(view, row, nameCol) ? "end" : "data";
}
