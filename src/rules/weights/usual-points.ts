import type { Level1 } from "../../form/levels";
import type { Profile } from "../../profile/profile";

/** The level-1 kinds that share out the points of a sheet. */
export const weighed = [
  "成本指标",
  "产出指标",
  "效益指标",
  "满意度指标",
] as const satisfies readonly Level1[];
export type Weighed = (typeof weighed)[number];

/**
 * What the profile gives each level 1, in hundredths, for a sheet that gives them `own`; the points of a missing 满意度
 * go to 效益. Null where the profile has no such set.
 */
export function usualPoints(
  own: (level: Weighed) => number,
  profile: Profile,
): Readonly<Record<Weighed, number>> | null {
  const set = own("成本指标") > 0 ? profile.weightsWithCost : profile.weights;
  if (!set) return null;
  const moved = own("满意度指标") > 0 ? 0 : set.satisfaction;
  return {
    成本指标: set.cost * 100,
    产出指标: set.output * 100,
    效益指标: (set.benefit + moved) * 100,
    满意度指标: (set.satisfaction - moved) * 100,
  };
}
