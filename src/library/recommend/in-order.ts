import type { LibraryEntry } from "../entry";
import type { Kind } from "../kinds";
import type { Candidate } from "./candidate";
import type { Relevance } from "./relevance";

/** How fast the later indicators of a field lose against its first. */
export const fade = {
  topic: 0.93,
  unit: 0.97,
  unitField: 0.6,
  type: 0.82,
  general: 0.8,
  fitted: 0.7,
  task: 0.7,
} as const;
/** How much each source counts at its best. */
export const weight = {
  topic: 1,
  unit: 0.9,
  type: 0.6,
  settled: 1,
  general: 0.4,
  fitted: 0.4,
  search: 0.4,
  goal: 3.5,
  task: 0.5,
  goalTask: 0.7,
} as const;
const relevanceShare = 1.2;

export type Sources = readonly Candidate[];

/** Candidates from entries in their order of use: the first of each kind count most. */
export function inOrder(
  entries: readonly LibraryEntry[],
  {
    share,
    fading,
    because,
    relevance,
  }: { share: number; fading: number; because: string; relevance?: Relevance },
): Sources {
  const places = new Map<Kind, number>();
  const reasons = [because];
  return entries.map((entry) => {
    const place = places.get(entry.kind) ?? 0;
    places.set(entry.kind, place + 1);
    const fit = relevance ? 1 + relevanceShare * relevance(entry.name) : 1;
    return { entry, score: share * fading ** place * fit, because: reasons, from: "precise" };
  });
}
