import type { Direction } from "../form/direction";
import type { Profile } from "../profile/profile";
import type { Operator } from "../values/value";
import { figureText } from "./arithmetic";
import { belowFull, full, portion, unread, upTo, type Reading } from "./reading";

/** A target and an actual in one unit, and what decides between the formulas. */
export interface Figures {
  readonly operator: Operator | undefined;
  readonly direction: Direction;
  /** The target; the lower end of a range. */
  readonly target: number;
  /** The upper end of a range. */
  readonly upper: number | undefined;
  readonly actual: number;
  /** Days, hours and the like: a ceiling is then a time limit. */
  readonly isDuration: boolean;
}

function isAtLeast(one: number, other: number): boolean {
  return one >= other - Math.abs(other) * 1e-9;
}

function completionOf({ actual, target, direction }: Figures): number | null {
  return target === 0 || direction === "unknown" ? null : (actual / target) * 100;
}

function atLeast(figures: Figures, formula: "positive" | "exact"): Reading {
  const { target, actual } = figures;
  const [a, b] = [figureText(target), figureText(actual)];
  const completion = completionOf(figures);
  if (target <= 0) return isAtLeast(actual, target) ? full(formula, `${b} ≥ ${a}`) : unread("目标值不是正数");
  if (isAtLeast(actual, target)) return full(formula, `${b} ÷ ${a} ≥ 1`, completion);
  return portion(formula, `${b} ÷ ${a}`, { share: actual / target, completion });
}

/** No national formula says what a reverse indicator above its ceiling earns: the highest reading passes. */
function aboveCeiling(
  figures: Figures,
  formula: "reverse" | "exact" | "range",
  { reverse }: Profile,
): Reading {
  const { actual } = figures;
  const ceiling = figures.upper ?? figures.target;
  const [a, b] = [figureText(ceiling), figureText(actual)];
  const completion = formula === "range" ? null : completionOf(figures);
  if (figures.isDuration) return { ...belowFull("deadline", `${b} > ${a}`), completion };
  const ratio = ceiling / actual;
  const linear = 2 - actual / ceiling;
  if (!reverse.includes("ratio")) {
    return upTo(formula, `(1 − (${b} − ${a}) ÷ ${a})`, { share: linear, completion });
  }
  return upTo(formula, `${a} ÷ ${b}`, { share: ratio, completion });
}

function atMost(figures: Figures, formula: "reverse" | "exact", profile: Profile): Reading {
  const { target, actual, isDuration } = figures;
  const line = `${figureText(actual)} ≤ ${figureText(target)}`;
  if (isAtLeast(target, actual)) {
    return full(isDuration && formula === "reverse" ? "deadline" : formula, line, completionOf(figures));
  }
  return target > 0 ? aboveCeiling(figures, formula, profile) : unread("目标值不是正数");
}

function atMostZero({ actual }: Figures): Reading {
  const b = figureText(actual);
  return actual <= 0 ? full("zero", `${b} ≤ 0`) : portion("zero", `${b} > 0`, { share: 0, completion: null });
}

function isZeroTarget({ target, operator, direction, upper }: Figures): boolean {
  if (target !== 0 || upper !== undefined) return false;
  return operator === undefined ? direction === "less" : operator !== "≥" && operator !== ">";
}

function insideRange(figures: Figures, profile: Profile): Reading {
  const { target: lower, upper = lower, actual, direction } = figures;
  const [low, high, b] = [lower, upper, actual].map(figureText);
  const isBelow = !isAtLeast(actual, lower);
  const isAbove = !isAtLeast(upper, actual);
  if (!isBelow && !isAbove) return full("range", `${low} ≤ ${b} ≤ ${high}`);
  if (isAbove)
    return direction === "more" || upper <= 0
      ? full("range", `${b} > ${high}`)
      : aboveCeiling(figures, "range", profile);
  if (direction === "less" || lower <= 0) return full("range", `${b} < ${low}`);
  return portion("range", `${b} ÷ ${low}`, { share: actual / lower, completion: null });
}

/** ±3%: the size of the deviation counts. */
function insideTolerance(figures: Figures, profile: Profile): Reading {
  const [limit, deviation] = [Math.abs(figures.target), Math.abs(figures.actual)];
  if (isAtLeast(limit, deviation)) return full("range", `${figureText(deviation)} ≤ ${figureText(limit)}`);
  if (limit === 0) return atMostZero({ ...figures, actual: deviation });
  return aboveCeiling({ ...figures, target: limit, actual: deviation }, "range", profile);
}

function exactly(figures: Figures, profile: Profile): Reading {
  const { target, actual, direction } = figures;
  if (Math.abs(actual - target) <= Math.abs(target) * 1e-9) {
    return full("exact", `${figureText(actual)} = ${figureText(target)}`, completionOf(figures));
  }
  return direction === "less" ? atMost(figures, "exact", profile) : atLeast(figures, "exact");
}

function withoutOperator(figures: Figures, profile: Profile): Reading {
  if (figures.direction === "more") return atLeast(figures, "positive");
  if (figures.direction === "less") return atMost(figures, "reverse", profile);
  const isEqual = Math.abs(figures.actual - figures.target) <= Math.abs(figures.target) * 1e-9;
  return isEqual ? exactly(figures, profile) : unread("看不出越高越好还是越低越好");
}

/** Which formula two figures follow, and what it gives. The operator in the cell comes before the name. */
export function readFigures(figures: Figures, profile: Profile): Reading {
  if (figures.upper !== undefined) return insideRange(figures, profile);
  if (isZeroTarget(figures)) return atMostZero(figures);
  switch (figures.operator) {
    case "±":
      return insideTolerance(figures, profile);
    case "=":
      return exactly(figures, profile);
    case "≥":
    case ">":
      return atLeast(figures, "positive");
    case "≤":
    case "<":
      return atMost(figures, "reverse", profile);
    case undefined:
      return withoutOperator(figures, profile);
  }
}
