import { rangeToA1 } from "../sheet/address";
import type { Mark } from "../sheet/mark";
import type { Review, ReviewFinding } from "./review";
import { levelWords } from "./report/words";

const rank = { error: 0, warning: 1, advice: 2 } as const;

function noteOf(findings: readonly ReviewFinding[]): string {
  return findings.map(({ level, message }) => `【${levelWords[level]}】${message}`).join("\n");
}

/** What to show in the sheet: one mark a range, coloured by its gravest finding; findings of the whole form have no cell to mark. */
export function marksOf(review: Review): readonly Mark[] {
  const byRange = new Map<string, ReviewFinding[]>();
  for (const finding of review.forms.flatMap(({ findings }) => findings)) {
    if (!finding.range) continue;
    const key = rangeToA1(finding.range);
    byRange.set(key, [...(byRange.get(key) ?? []), finding]);
  }
  return [...byRange.values()].flatMap((found) => {
    const sorted = found.toSorted((a, b) => rank[a.level] - rank[b.level]);
    const [gravest] = sorted;
    if (!gravest?.range) return [];
    return [{ ...gravest.range, sheet: review.sheet, level: gravest.level, note: noteOf(sorted) }];
  });
}
