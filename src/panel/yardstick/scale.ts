import { compareValues } from "../../values/compare";
import type { Value } from "../../values/value";

/** A place on the line: what it is called, and its figure in the unit of the line. */
export interface YardstickMark {
  readonly kind: "target" | "actual" | "history" | "standard";
  readonly figure: number;
  /** The other end, where the mark is a stretch. */
  readonly to?: number;
  readonly label: string;
}

/** The figures of a line: they begin at 0, or below where one is negative. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Room to the right of the greatest figure, so that its mark does not stand on the edge. */
const margin = 1.06;

/** The stretch of figures that holds all marks. */
function scaleOf(marks: readonly YardstickMark[]): Scale {
  const figures = marks.flatMap(({ figure, to }) => (to === undefined ? [figure] : [figure, to]));
  const most = Math.max(0, ...figures);
  const from = Math.min(0, ...figures);
  return { from, to: most === from ? from + 1 : most * margin };
}

/** Where a figure stands on the line of these marks, in percent from the left. */
export function placeOn(marks: readonly YardstickMark[], end?: number): (figure: number) => number {
  const { from, to } = end === undefined ? scaleOf(marks) : { from: 0, to: end };
  return (figure) => Math.min(100, Math.max(0, ((figure - from) / (to - from)) * 100));
}

/** Target and actual as marks of one line; none where they are no figures of one unit. */
export function marksOfRow(
  target: Value | undefined,
  actual: Value | undefined,
  labels: { readonly target: string; readonly actual: string },
): readonly YardstickMark[] {
  if (!target || !actual) return [];
  const compared = compareValues(target, actual);
  if (!compared.comparable) return [];
  const upper = compared.targetUpper;
  return [
    {
      kind: "target",
      figure: compared.target,
      label: labels.target,
      ...(upper === undefined ? {} : { to: upper }),
    },
    { kind: "actual", figure: compared.actual, label: labels.actual },
  ];
}

/** The target alone, for a line of earlier years and standards; none where it is no figure. */
export function markOfTarget(target: Value | undefined, label: string): readonly YardstickMark[] {
  const compared = target && compareValues(target, target);
  return compared?.comparable === true ? [{ kind: "target", figure: compared.target, label }] : [];
}
