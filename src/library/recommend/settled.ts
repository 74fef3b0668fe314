import type { SaidTasks } from "./of-goal";

/** Its field in `common.json`. */
export const settlement = "工程尾款与合同结算";

const named = /尾款|余款|质保金|质量保证金|欠款|清欠|清偿|结算(?!审[核计]|中心|系统|平台)/;

/** What is said of the beginning of works: late, where they only remain to be paid. */
const begun = /开工|招标|招投标|中标/;

/** How much of a name's worth is left where works are settled. */
export function worthWhenSettled(name: string): number {
  return begun.test(name) ? 0.1 : 1;
}

/** True where the money only pays for what is built or done already: nothing is begun any more. */
export function isSettled(project: string, { inGoal }: SaidTasks): boolean {
  return named.test(project) || (inGoal.length > 0 && inGoal.every(({ deed }) => deed.type === settlement));
}
