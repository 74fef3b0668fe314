import type { ComparedFigures } from "./comparison";
import type { Operator } from "./value";

/** Days and months agree only so far. */
const roughness = 0.03;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** For a range `target` is its lower and `upper` its upper end; otherwise both are the figure. */
interface Figures {
  readonly target: number;
  readonly upper: number;
  readonly actual: number;
}

const laws: Readonly<Record<Operator, (figures: Figures) => boolean>> = {
  "≥": ({ target, actual }) => actual > target || isNear(actual, target),
  "≤": ({ upper, actual }) => actual < upper || isNear(actual, upper),
  ">": ({ target, actual }) => actual > target && !isNear(actual, target),
  "<": ({ upper, actual }) => actual < upper && !isNear(actual, upper),
  "=": ({ target, actual }) => isNear(actual, target),
  "±": ({ target, actual }) => Math.abs(actual) < target || isNear(Math.abs(actual), target),
};

/** Without an operator a range is to be kept, and a figure that is not equal may be better or worse. */
function judge(figures: Figures, operator: Operator | undefined): boolean | undefined {
  if (operator !== undefined) return laws[operator](figures);
  if (figures.upper !== figures.target) return laws["≥"](figures) && laws["≤"](figures);
  return laws["="](figures) ? true : undefined;
}

/** Whether a figure keeps to its target's operator or range; undefined where it cannot be told. */
export function meetsFigures(figures: ComparedFigures, operator: Operator | undefined): boolean | undefined {
  if (figures.units === "rough" && Math.abs((figures.ratio ?? 0) - 1) < roughness) return undefined;
  const { target, targetUpper: upper = target, actual, actualUpper = actual } = figures;
  const least = judge({ target, upper, actual }, operator);
  return actualUpper === actual || least === judge({ target, upper, actual: actualUpper }, operator)
    ? least
    : undefined;
}
