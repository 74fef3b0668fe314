import type { Level1 } from "../form/levels";
import type { Profile } from "../profile/profile";

/** Which level-1 groups a form has, and what it prints of their points, in hundredths. */
export interface LevelGroups {
  readonly level1: Level1;
  readonly printed: number | null;
}

/** What each level 1 of a form is to total, in hundredths: what the form prints, else what the profile says. */
export function levelTotals(groups: readonly LevelGroups[], profile: Profile): ReadonlyMap<Level1, number> {
  const hasCost = groups.some(({ level1 }) => level1 === "成本指标");
  const weights = hasCost ? (profile.weightsWithCost ?? profile.weights) : profile.weights;
  const usual: Readonly<Partial<Record<Level1, number>>> = {
    产出指标: weights.output,
    成本指标: weights.cost,
    效益指标: weights.benefit,
    满意度指标: weights.satisfaction,
  };
  return new Map(
    groups.flatMap(({ level1, printed }) => {
      const points = printed ?? (usual[level1] ?? 0) * 100;
      return points > 0 ? [[level1, points] as const] : [];
    }),
  );
}
