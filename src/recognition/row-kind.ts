import { isAnsweredFrameLabel, isFrameLabel, isSubtotalLabel, isTitle, isTotalLabel } from "./labels";
import { isGroupHeading } from "./read-levels";
import type { SheetView, ViewCell } from "./sheet-view";

/**
 * What a row below a table's header is; `numbers` are those of its columns, `note` is a line of text, after which the table
 * seldom goes on, `end` begins something that is no longer the table.
 */
export type RowKind = "blank" | "numbers" | "total" | "subtotal" | "note" | "end" | "data";

const sentence = /^(备?注|(填[表报])?说明|备)[:：1一]|^(\d+|[一二三四五六])[.、].{12,}/;

/** A line of text under the table, across its columns. */
function isNoteLine(view: SheetView, row: number, nameCol: number): boolean {
  const cells = view.line(row);
  const [only] = cells;
  if (!only || cells.length > 1) return false;
  if (isGroupHeading(only.key)) return false;
  return sentence.test(only.key) || (only.col <= nameCol && only.right > nameCol + 2 && only.key.length > 12);
}

const fewestNumbers = 4;

/** 1 | 2 | 3 | 4 …, sometimes behind a word, or 列次: the row numbers the columns. */
export function numbersColumns(cells: readonly ViewCell[]): boolean {
  if (cells[0]?.key === "列次") return true;
  const from = cells[0]?.key === "1" ? 0 : 1;
  if (cells.length < from + fewestNumbers) return false;
  return cells.every(({ key }, index) => index < from || key === String(index - from + 1));
}

const figure = /^\d[\d.,]*%?$/;

/** 总分 stands first or behind one other cell, 小计 may stand behind the labels of two levels; figures may stand before. */
function sumIn(cells: readonly ViewCell[]): "total" | "subtotal" | undefined {
  let from = 0;
  while (figure.test(cells[from]?.key ?? "")) from++;
  const labels = cells.slice(from, from + 3);
  if (labels.slice(0, 2).some(({ label }) => isTotalLabel(label))) return "total";
  return labels.some(({ label }) => isSubtotalLabel(label)) ? "subtotal" : undefined;
}

/** 单位：万元, alone or behind the name of a unit: the head of another form. */
export function tellsMoneyUnit(cells: readonly ViewCell[]): boolean {
  return cells.length <= 3 && cells.some(({ key }) => /单位:[亿万千]?元/.test(key));
}

/** Tells what a row is, by its labels. */
export function rowKind(view: SheetView, row: number, nameCol: number): RowKind {
  const cells = view.line(row);
  const first = cells[0];
  if (!first) return "blank";
  if (numbersColumns(cells)) return "numbers";
  const sum = sumIn(cells);
  if (sum) return sum;
  if (
    tellsMoneyUnit(cells) ||
    isFrameLabel(first.label) ||
    isAnsweredFrameLabel(first.label) ||
    (cells.length <= 2 && isTitle(first.label))
  )
    return "end";
  return isNoteLine(view, row, nameCol) ? "note" : "data";
}
