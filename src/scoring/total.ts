import type { Form, Total } from "../form/form";
import type { ExecutionScore, IndicatorScore } from "./score-sheet";
import { tolerance } from "./settle-score";

const fullMarks = 10000;

/** The totals of a form in hundredths, and what full marks are; null where nothing on the form tells. */
export interface Totals {
  readonly declared: number | null;
  readonly recomputed: number | null;
  readonly outOf: number | null;
}

interface Part {
  readonly weight: number | null;
  readonly declared: number | null;
  readonly score: number | null;
}

/** A column of the parts added up; null where no part has it. */
function sumOf(parts: readonly Part[], column: keyof Part): number | null {
  let sum: number | null = null;
  for (const part of parts) {
    const points = part[column];
    if (points !== null) sum = (sum ?? 0) + points;
  }
  return sum;
}

/** What a part adds to the printed total: its declared score, unless there is none or it cannot be one. */
function contribution({ weight, declared, score }: Part): number {
  const isPossible = declared !== null && (weight === null || declared <= weight);
  return (isPossible ? declared : score) ?? 0;
}

/**
 * Points the printed total has beyond the rows and the execution, as far as the weights leave room for them: they stand
 * in a block that is not read (资金管理情况), and are kept.
 */
function pointsElsewhere(printed: number | null, parts: readonly Part[], full: number): number {
  const weights = sumOf(parts, "weight") ?? 0;
  if (printed === null || weights >= full - tolerance) return 0;
  const rest = printed - parts.reduce((sum, part) => sum + contribution(part), 0);
  return rest <= tolerance ? 0 : Math.min(rest, full - weights);
}

/** What a total is measured by: the printed total weight, the weights where they fall short of 100, else 100. */
function fullMarksOf(total: Total | null, weights: number, declared: number | null): number | null {
  const printed = total?.weight?.points ?? null;
  if (printed !== null && printed > 0) return printed;
  const isPart = weights < fullMarks && (declared ?? 0) <= weights;
  if (weights > 0) return isPart ? weights : fullMarks;
  return (total?.score?.points ?? null) === null ? null : fullMarks;
}

/** Adds up declared and recomputed scores; the printed total counts as the declared one. */
export function totalsOf(
  form: Form,
  execution: ExecutionScore,
  indicators: readonly IndicatorScore[],
): Totals {
  const printed = form.total?.score?.points ?? null;
  const full = form.total?.weight?.points ?? null;
  const rows = indicators.map(({ indicator, declared, score }): Part => {
    return { weight: indicator.weight?.points ?? null, declared, score };
  });
  const parts: readonly Part[] = [execution, ...rows];
  const weights = sumOf(parts, "weight") ?? 0;
  // Before any row is filled in, what the money earns is no total.
  const isEmpty = printed === null && indicators.length > 0 && sumOf(rows, "score") === null;
  const declared = isEmpty ? null : (printed ?? sumOf(parts, "declared"));
  const standing = isEmpty ? null : sumOf(parts, "score");
  const outOf = fullMarksOf(form.total, weights, declared);
  if (standing === null) return { declared, recomputed: declared, outOf };
  const recomputed = standing + pointsElsewhere(printed, parts, full ?? fullMarks);
  // Weights that add up to more than the form's full marks earn no more than those.
  return {
    declared,
    recomputed: Math.min(recomputed, Math.max(fullMarks, outOf ?? 0, declared ?? 0)),
    outOf,
  };
}
