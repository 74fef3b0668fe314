import type { IndicatorSet } from "../sets/indicator-set";
import { bigramsOf } from "../search/grams";
import { addTerm, buildPostings, scoresFor, type Postings } from "../search/postings";
import type { Candidate } from "./candidate";
import type { TopicHit } from "./topics";

/** The bundled sets, ready to be looked up. */
export interface SetIndex {
  readonly sets: readonly IndicatorSet[];
  /** Industry and field of each. */
  readonly places: readonly string[];
  readonly texts: Postings;
}

/** A case or template that fits a project, with why. */
export interface RankedSet {
  readonly set: IndicatorSet;
  /** 0 to 1. */
  readonly score: number;
  readonly because: string;
}

/** Builds the index of the bundled sets. */
export function buildSetIndex(sets: readonly IndicatorSet[]): SetIndex {
  const texts = sets.map(({ project, field, goal }) => [project, project, field, goal].flatMap(bigramsOf));
  const places = sets.map(({ industry, field }) => `${industry}/${field}`);
  return { sets, places, texts: buildPostings(texts) };
}

const fieldShare = 0.6;
const textShare = 0.4;
const leastFit = 0.3;
const topicsUsed = 6;

/** 案例 and 模板: whole sets by the project's fields and words, best first; none where none fits. */
export function rankSets(
  { sets, places, texts }: SetIndex,
  noun: string,
  topics: readonly TopicHit[],
): readonly RankedSet[] {
  const scores = scoresFor(sets.length);
  for (const term of bigramsOf(noun)) addTerm(texts, { term, weight: 1 }, scores);
  const most = scores.of.reduce((best, one) => Math.max(best, one), 0);
  const best = topics[0]?.score ?? 1;
  const byField = new Map<string, number>(
    topics
      .slice(0, topicsUsed)
      .map(({ industry, field, score }) => [`${industry.id}/${field.field}`, score / best]),
  );
  const byIndustry = new Map<string, number>();
  for (const { industry, score } of topics.slice(0, topicsUsed))
    byIndustry.set(industry.id, Math.max(byIndustry.get(industry.id) ?? 0, score / best));
  const ranked: RankedSet[] = [];
  sets.forEach((set, at) => {
    const field = byField.get(places[at] ?? "") ?? 0.35 * (byIndustry.get(set.industry) ?? 0);
    const score = fieldShare * field + textShare * (most > 0 ? (scores.of[at] ?? 0) / most : 0);
    if (score < leastFit) return;
    const because = field >= 0.5 ? `同属“${set.field}”` : `与“${set.project}”用语相近`;
    ranked.push({ set, score, because });
  });
  return ranked.sort((a, b) => b.score - a.score);
}

const rowWeight = 0.85;
const setsUsed = { case: 2, template: 1 } as const;

/** The rows of the sets that fit best, as candidates of 案例 and 模板. */
export function rowsOfSets(ranked: readonly RankedSet[]): readonly Candidate[] {
  return (["case", "template"] as const).flatMap((from) =>
    ranked
      .filter(({ set }) => set.from === from)
      .slice(0, setsUsed[from])
      .flatMap(({ set, score, because }) =>
        set.rows.map(({ entry }): Candidate => ({
          entry,
          score: rowWeight * score,
          because: [`${from === "case" ? "案例" : "模板"}“${set.project}”的指标，${because}`],
          from,
          set: { id: set.id, title: set.title },
        })),
      ),
  );
}
