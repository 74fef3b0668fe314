import type { Profile } from "../profile/profile";
import { formatPoints } from "../values/hundredths";
import { notRecomputed } from "./arithmetic";
import { readRow } from "./read-row";
import type { IndicatorScore } from "./score-sheet";
import { settleScore } from "./settle-score";

/** Rows whose weight or score a merge joins: the first has the cells, the others are covered by them. */
function runs(scores: readonly IndicatorScore[]): readonly (readonly IndicatorScore[])[] {
  const found: IndicatorScore[][] = [];
  for (const score of scores) {
    const { weight, score: points } = score.indicator;
    const run = weight?.covered || points?.covered ? found.at(-1) : undefined;
    if (run) run.push(score);
    else found.push([score]);
  }
  return found;
}

function unscored(score: IndicatorScore, why: string): IndicatorScore {
  return {
    ...score,
    formula: null,
    least: null,
    most: null,
    score: score.declared,
    arithmetic: notRecomputed(why),
  };
}

/** A score cell for several rows is recomputed only where all of them are met; the first row stands for all. */
function scoreRun(run: readonly IndicatorScore[], profile: Profile): readonly IndicatorScore[] {
  const [head, ...others] = run;
  if (!head || others.length === 0) return run;
  const weights = run.flatMap(({ indicator }) => indicator.weight?.points ?? []);
  if (others.some(({ indicator }) => indicator.score?.covered === false)) {
    return run.map((score) =>
      score.indicator.weight?.covered || score === head ? unscored(score, "几行合用一个分值") : score,
    );
  }
  const rest = others.map((score) => ({
    ...unscored(score, "与上面的行合用一个得分"),
    declared: null,
    score: null,
  }));
  if (weights.length === 0 || !run.every(({ met }) => met === true))
    return [unscored(head, "几行合用一个得分"), ...rest];
  const most = weights.reduce((sum, points) => sum + points, 0);
  // A qualitative row among them leaves room down to the end of its tier.
  const share = Math.min(...run.map(({ indicator }) => readRow(indicator, profile).least));
  const least = Math.round(most * share);
  const arithmetic = `合用一个得分的 ${run.length} 行均已完成，得满分 ${formatPoints(most)}`;
  return [
    { ...head, least, most, score: settleScore(head.declared, { least, most }, true), arithmetic },
    ...rest,
  ];
}

/** Puts right the rows that share a weight or score cell. */
export function scoreSharedCells(
  scores: readonly IndicatorScore[],
  profile: Profile,
): readonly IndicatorScore[] {
  const shares = scores.some(({ indicator }) => indicator.weight?.covered || indicator.score?.covered);
  return shares ? runs(scores).flatMap((run) => scoreRun(run, profile)) : scores;
}
