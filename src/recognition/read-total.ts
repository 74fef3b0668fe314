import type { Field, Points, Total } from "../form/form";
import { toHundredths } from "../values/hundredths";
import { gradeInLabel, isGradeLabel, isTotalLabel, pointsInTotal } from "./labels";
import type { TableColumns } from "./match-columns";
import { pointsAt } from "./read-cells";
import { pointsOf, type PointsSought } from "./read-indicator";
import type { Rows } from "./rows";
import { cellsIn, fieldAt, fieldOf, type SheetView, type ViewCell } from "./sheet-view";

const gradeWord = /^(优秀?|良好?|中等?|较?差|不?合格)$/;

/** A part of a cell; where the cell writes it in full-width figures it is found in the plain ones. */
function partOf({ text, key, row, col }: ViewCell, part: string): Field {
  return { text: part, at: { row, col }, within: text.includes(part) ? text : key };
}

function gradeBeside(cell: ViewCell): Field | undefined {
  const grade = gradeInLabel(cell.label);
  return grade === undefined ? undefined : partOf(cell, grade);
}

function gradeIn(view: SheetView, row: number): Field | null {
  for (const cell of view.line(row)) {
    const grade = gradeWord.test(cell.key) ? fieldOf(cell) : gradeBeside(cell);
    if (grade) return grade;
  }
  return null;
}

function gradeBelow(view: SheetView, rows: Rows): Field | null {
  for (const cell of cellsIn(view, rows)) {
    const grade = isGradeLabel(cell.label) ? fieldAt(view, cell.row, cell.right + 1) : gradeBeside(cell);
    if (grade) return grade;
  }
  return null;
}

function pointsIn(view: SheetView, row: number, { by, role }: PointsSought): Points | null {
  const column = by.get(role);
  if (!column) return null;
  const label = view.line(row).find((cell) => isTotalLabel(cell.label));
  // The label may be merged over the weight column: then this row prints no total weight.
  if (label && column.col >= label.col && column.col <= label.right) return null;
  // What answers the label may be merged over the columns behind it.
  if ((view.at(row, column.col)?.col ?? column.col) < column.col) return null;
  return pointsOf(view, row, { by, role });
}

/** 总分：98.5 in one cell. */
function pointsBeside(cell: ViewCell): Points | null {
  const written = pointsInTotal(cell.label);
  if (written === undefined) return null;
  return { ...partOf(cell, written), points: toHundredths(Number(written)), covered: false };
}

/** 自评得分 | 98 below the table, whatever column that is. */
function pointsRightOf(view: SheetView, { row, right }: ViewCell): Points | null {
  const points = pointsAt(view, row, right + 1);
  return points.points === null ? null : points;
}

/** The total score of a row, and its total weight; a figure beside the label is the one that has no cell of its own. */
function totalsIn(view: SheetView, columns: TableColumns, row: number): Pick<Total, "weight" | "score"> {
  const { by } = columns;
  const weight = pointsIn(view, row, { by, role: "weight" });
  const score = pointsIn(view, row, { by, role: "score" });
  const label = view.line(row).find((cell) => isTotalLabel(cell.label));
  const isEmpty = (weight?.points ?? score?.points ?? null) === null;
  const beside = label ? (pointsBeside(label) ?? (isEmpty ? pointsRightOf(view, label) : null)) : null;
  if (!beside) return { weight, score };
  const isScore = columns.by.has("score") && (score?.points ?? null) === null;
  if (isScore) return { weight, score: beside };
  return { weight: (weight?.points ?? null) === null ? beside : weight, score };
}

/** 自评得分, or 总分：98 in one cell: 100 there may be what the form is out of. */
function isHeadTotal({ key, label }: ViewCell): boolean {
  if (!isTotalLabel(label)) return false;
  const written = pointsInTotal(label);
  return (
    /自评(总|得)+分/.test(key) || (/^[^:]*分:/.test(key) && written !== undefined && Number(written) !== 100)
  );
}

/** A total printed in the head: 自评得分 | 98, 自评得分：98. */
function headTotal(view: SheetView, rows: Rows): Total | null {
  for (const cell of cellsIn(view, rows)) {
    if (!isHeadTotal(cell)) continue;
    const score = pointsBeside(cell) ?? pointsRightOf(view, cell);
    if (score) return { label: fieldOf(cell), weight: null, score, grade: null };
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
  // 合计 right under the header sums up the rows; a total in the head counts the money, too.
  const head = row === null || row === columns.header.bottom + 1 ? headTotal(view, places.head) : null;
  if (row === null || head) {
    return head && { ...head, grade: gradeBelow(view, places.foot) ?? gradeBelow(view, places.head) };
  }
  const label = view.line(row).find((cell) => isTotalLabel(cell.label));
  return {
    label: label ? fieldOf(label) : { text: "", at: { row, col: 0 } },
    ...totalsIn(view, columns, row),
    grade: gradeIn(view, row) ?? gradeBelow(view, places.foot),
  };
}
