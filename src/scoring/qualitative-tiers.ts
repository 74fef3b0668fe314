import type { Profile } from "../profile/profile";

/** One of the three answers to a qualitative indicator, with the scores it allows (hundredths, both included). */
export interface TierChoice {
  readonly tier: 1 | 2 | 3;
  readonly text: string;
  readonly least: number;
  readonly most: number;
}

/** The three tiers of a row that is worth so many points, best first. The lower end of a tier belongs to it. */
export function tierChoices(weight: number, { tiers, tierTexts }: Profile): readonly TierChoice[] {
  const achieved = Math.round(weight * tiers.achieved);
  const partly = Math.round(weight * tiers.partly);
  const [first, second, third] = tierTexts;
  const below = (points: number): number => Math.max(0, points - 1);
  return [
    { tier: 1, text: first, least: achieved, most: weight },
    { tier: 2, text: second, least: partly, most: below(achieved) },
    { tier: 3, text: third, least: 0, most: below(partly) },
  ];
}
