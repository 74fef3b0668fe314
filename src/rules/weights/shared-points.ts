import type { Form, Indicator, Points } from "../../form/form";
import { rememberOf } from "../../values/remember-of";

/** Rows that share a merged weight or score cell, with the points of the whole; null when they cannot be read. */
export interface SharedPoints {
  readonly rows: readonly Indicator[];
  readonly weight: number | null;
  readonly score: number | null;
  /** The first cell of the rows that holds a score. */
  readonly scoreCell: Points | null;
}

function sumOf(cells: readonly (Points | null)[]): number | null {
  let sum: number | null = null;
  for (const cell of cells) {
    if (!cell || cell.covered) continue;
    if (cell.points === null) return null;
    sum = (sum ?? 0) + cell.points;
  }
  return sum;
}

function toShared(rows: readonly Indicator[]): SharedPoints {
  const scores = rows.map(({ score }) => score);
  return {
    rows,
    weight: sumOf(rows.map(({ weight }) => weight)),
    score: sumOf(scores),
    scoreCell: scores.find((score) => score !== null && !score.covered) ?? null,
  };
}

/** The rows of a form, those together whose points stand in one merged cell; several rules ask. */
export const sharedPoints = rememberOf((form: Form): readonly SharedPoints[] => {
  const blocks: Indicator[][] = [];
  for (const indicator of form.indicators) {
    if (indicator.breakdown) continue;
    const current = blocks.at(-1);
    const joins = indicator.weight?.covered === true || indicator.score?.covered === true;
    if (joins && current) current.push(indicator);
    else blocks.push([indicator]);
  }
  return blocks.map(toShared);
});
