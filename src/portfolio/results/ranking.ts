import { compareTexts } from "../record/merge-records";
import { outOfHundred, type TriageRow } from "../triage/triage";

/** A form's place by its recomputed score. */
export interface Ranked {
  readonly row: TriageRow;
  /** From 1; equal scores share a place. */
  readonly place: number;
  /** True for the last share that a jurisdiction singles out (末位). */
  readonly last: boolean;
}

const fullMarks = 100;

/** More than full marks, whatever a form adds up: such a score has to be put right before it can be ranked. */
export function isOverFull(row: TriageRow): boolean {
  return (outOfHundred(row.recomputed, row) ?? 0) > fullMarks;
}

/** Ranks the forms that have points, best first; `lastShare` marks the end of the list, 0 marks nobody. */
export function rankForms(rows: readonly TriageRow[], lastShare: number): readonly Ranked[] {
  const scored = rows
    .flatMap((row) => {
      const score = outOfHundred(row.recomputed, row);
      return score === null || isOverFull(row) ? [] : [{ row, score }];
    })
    .toSorted((a, b) => b.score - a.score || compareTexts(a.row.key, b.row.key));
  const lastFrom = scored.length - Math.floor(Math.round(scored.length * lastShare * 1e6) / 1e6);
  // Equals of the last one that is spared are spared, too.
  const spared = scored[lastFrom - 1]?.score ?? -1;
  let place = 0;
  return scored.map(({ row, score }, index) => {
    if (score !== scored[index - 1]?.score) place = index + 1;
    return { row, place, last: index >= lastFrom && score !== spared };
  });
}
