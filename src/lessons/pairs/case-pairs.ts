import type { IndicatorSet } from "../../library/sets/indicator-set";
import { mistakes } from "./mistakes";
import type { Pair } from "./pair";

/** One pair for each indicator of the worked cases; the mistakes that can be made of them take turns. */
export function casePairs(sets: readonly IndicatorSet[]): readonly Pair[] {
  const rows = sets.filter(({ from }) => from === "case").flatMap((set) => set.rows);
  return rows.flatMap(({ entry }, index): readonly Pair[] => {
    const made = mistakes.flatMap(({ rule, make }) => {
      const bad = make(entry);
      return bad ? [{ rule, bad }] : [];
    });
    const one = made[index % Math.max(made.length, 1)];
    if (!one) return [];
    const { id, kind, industry, name, sample } = entry;
    const good = { name, target: sample };
    return [
      {
        id,
        kinds: [kind],
        industry,
        rule: one.rule,
        shown: { as: "row", bad: one.bad, good },
        entries: [entry],
      },
    ];
  });
}
