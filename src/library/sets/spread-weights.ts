import type { Profile } from "../../profile/profile";
import type { Level1 } from "../../form/levels";
import { levelsOf, type Kind } from "../kinds";

/** What decides a row's share: its kind and whether it is a core indicator. */
export interface Weighted {
  readonly kind: Kind;
  readonly core: boolean;
}

const coreShare = 3;
const plainShare = 2;

type Points = Readonly<Record<"成本指标" | "产出指标" | "效益指标" | "满意度指标", number>>;

/** The profile's points by level 1, with those of an absent 满意度 moved to 效益. */
function pointsFor(levels: ReadonlySet<Level1>, profile: Profile): Points {
  const set = levels.has("成本指标") ? (profile.weightsWithCost ?? profile.weights) : profile.weights;
  const moved = levels.has("满意度指标") ? 0 : set.satisfaction;
  return {
    成本指标: set.cost,
    产出指标: set.output,
    效益指标: set.benefit + moved,
    满意度指标: set.satisfaction - moved,
  };
}

/** Whole points in proportion to the shares, summing exactly; what rounding leaves goes to the largest remainders. */
function allot(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const points = exact.map(Math.floor);
  let left = total - points.reduce((all, one) => all + one, 0);
  const byRemainder = exact
    .map((value, at) => [value - Math.floor(value), at] as const)
    .sort((a, b) => b[0] - a[0]);
  for (const [, at] of byRemainder) {
    if (left <= 0) break;
    points[at] = (points[at] ?? 0) + 1;
    left -= 1;
  }
  return points;
}

/**
 * Points for the rows of a target sheet, in the order given: each level 1 gets the profile's total, core indicators half as much
 * again as others. Cost stands on its own level 1, or inside 产出 where the form or the profile has it so.
 */
export function spreadWeights(
  rows: readonly Weighted[],
  profile: Profile,
  cost: "own-level" | "inside-output" = profile.weightsWithCost ? "own-level" : "inside-output",
): readonly number[] {
  const levels = rows.map(({ kind }) => levelsOf(kind, cost).level1);
  const points = pointsFor(new Set(levels), profile);
  const weights = rows.map(() => 0);
  for (const level of ["成本指标", "产出指标", "效益指标", "满意度指标"] as const) {
    const places = levels.flatMap((own, at) => (own === level ? [at] : []));
    const shares = places.map((at) => (rows[at]?.core ? coreShare : plainShare));
    allot(points[level], shares).forEach((share, at) => {
      const place = places[at];
      if (place !== undefined) weights[place] = share;
    });
  }
  return weights;
}
