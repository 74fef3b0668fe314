import type { SaidTasks } from "./of-goal";
import type { RecommendLibrary } from "./recommend-library";
import type { TopicHit } from "./topics";

/** The field of `common.json` that fits every project. */
export const general = "各类项目通用";
const typesUsed = 3;
/** How much a kind of work counts that goal or name say outright. */
const saidShare = { inName: 0.7, inGoal: 1 };
/** A score of less than this is no sure sign of a kind of expenditure. */
const surely = 8;

/** The kinds of expenditure a project is: common fields that its words name, and those its industry's fields name. */
export function typesOf(
  library: RecommendLibrary,
  { topics, tasks }: { readonly topics: readonly TopicHit[]; readonly tasks: SaidTasks },
): ReadonlyMap<string, number> {
  const said = new Map([
    ...tasks.inName.map(({ deed }) => [deed.type, saidShare.inName] as const),
    ...tasks.inGoal.map(({ deed }) => [deed.type, saidShare.inGoal] as const),
  ]);
  const scores = new Map<string, number>();
  const add = (type: string, score: number): void => void scores.set(type, (scores.get(type) ?? 0) + score);
  const common = topics.filter(({ industry, words }) => industry.id === "common" && words.length > 0);
  const best = Math.max(surely, common[0]?.score ?? 1);
  for (const hit of common.slice(0, 4))
    if (hit.field.field !== general) add(hit.field.field, hit.score / best);
  const own = topics.filter(({ industry }) => industry.id !== "common").slice(0, 2);
  const ownBest = own[0]?.score ?? 1;
  for (const hit of own)
    hit.field.types.forEach((type, at) => add(type, (0.4 * (hit.score / ownBest)) / (at + 1)));
  for (const [type, share] of said) add(type, share);
  const known = new Set(library.types.map(({ type }) => type));
  return new Map(
    [...scores]
      .filter(([type]) => known.has(type))
      .map(([type, score]) => [type, Math.min(1, score)] as const)
      .sort((a, b) => b[1] - a[1])
      .slice(0, typesUsed),
  );
}
