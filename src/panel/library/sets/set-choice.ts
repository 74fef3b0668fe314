import { recommend } from "../../../library/recommend/recommend";
import type { RecommendLibrary } from "../../../library/recommend/recommend-library";
import type { IndicatorSet } from "../../../library/sets/indicator-set";
import type { Asked } from "../asked";

/** How the list of sets is narrowed; null does not narrow. */
export interface SetFilter {
  readonly from: IndicatorSet["from"] | null;
  readonly industry: string | null;
  /** Expenditure type. */
  readonly type: string | null;
  readonly words: string;
}

/** A set with why it stands where it does; "" where it was only filtered. */
export interface ListedSet {
  readonly set: IndicatorSet;
  readonly because: string;
}

function holds({ project, field, title, rows }: IndicatorSet, words: string): boolean {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  const text = [project, field, title, ...rows.map(({ entry }) => entry.name)].join(" ");
  return parts.every((part) => text.includes(part));
}

function passes(set: IndicatorSet, { from, industry, type, words }: SetFilter): boolean {
  if (from !== null && set.from !== from) return false;
  if (industry !== null && set.industry !== industry) return false;
  if (type !== null && set.field !== type && !set.types.includes(type)) return false;
  return holds(set, words);
}

/** The sets that fit the project first, with why; then all others that pass the filter. */
export function listSets(
  library: RecommendLibrary,
  { project }: Pick<Asked, "project">,
  filter: SetFilter,
): readonly ListedSet[] {
  const ranked = recommend(library, { project }).sets;
  const fitting = new Set(ranked.map(({ set }) => set.id));
  const others = library.sets.sets.filter(({ id }) => !fitting.has(id));
  return [
    ...ranked.map(({ set, because }) => ({ set, because })),
    ...others.map((set) => ({ set, because: "" })),
  ].filter(({ set }) => passes(set, filter));
}
