import type { Field, Points, Total } from "../form/form";
import { isGradeLabel, isTotalLabel } from "./labels";
import type { HeaderColumn } from "./find-headers";
import type { TableColumns } from "./match-columns";
import { pointsAt } from "./read-cells";
import type { Rows } from "./rows";
import { fieldAt, type SheetView, type ViewCell } from "./sheet-view";

function fieldOf(cell: ViewCell): Field {
  return { text: cell.text, at: { row: cell.row, col: cell.col } };
}

const gradeWord = /^(优秀?|良好?|中等?|差|合格|不合格|较差)$/;

function gradeIn(view: SheetView, row: number): Field | null {
  const cell = view.line(row).find((candidate) => gradeWord.test(candidate.key));
  return cell ? fieldOf(cell) : null;
}

function gradeBelow(view: SheetView, rows: Rows): Field | null {
  for (let row = rows.from; row < rows.to; row++) {
    for (const cell of view.line(row)) {
      if (isGradeLabel(cell.label)) return fieldAt(view, row, cell.right + 1);
    }
  }
  return null;
}

function pointsIn(view: SheetView, row: number, column: HeaderColumn | undefined): Points | null {
  if (!column) return null;
  const label = view.line(row).find((cell) => isTotalLabel(cell.label));
  // The label may be merged over the weight column: then this row prints no total weight.
  if (label && column.col <= label.right) return null;
  return pointsAt(view, row, column.col);
}

/** A total printed in the head: 自评得分 | 98. */
function headTotal(view: SheetView, rows: Rows): Total | null {
  for (let row = rows.from; row < rows.to; row++) {
    for (const cell of view.line(row)) {
      if (!isTotalLabel(cell.label) || !/自评(总|得)+分/.test(cell.key)) continue;
      const score = pointsAt(view, row, cell.right + 1);
      if (score.points !== null) return { label: fieldOf(cell), weight: null, score, grade: null };
    }
  }
  return null;
}

/** Where to look for a total: the total row, the head above the table, the rows below it. */
export interface TotalPlaces {
  readonly row: number | null;
  readonly head: Rows;
  readonly foot: Rows;
}

/** The total a form prints, or null. */
export function readTotal(view: SheetView, columns: TableColumns, places: TotalPlaces): Total | null {
  const { row } = places;
  if (row === null) {
    const head = headTotal(view, places.head);
    return head && { ...head, grade: gradeBelow(view, places.foot) };
  }
  const label = view.line(row).find((cell) => isTotalLabel(cell.label));
  return {
    label: label ? fieldOf(label) : { text: "", at: { row, col: 0 } },
    weight: pointsIn(view, row, columns.by.get("weight")),
    score: pointsIn(view, row, columns.by.get("score")),
    grade: gradeIn(view, row) ?? gradeBelow(view, places.foot),
  };
}
