import type { Level } from "../../rules/rule";
import type { FormReview, ReviewFinding } from "../../review/review";
import { rangeToA1 } from "../../sheet/address";
import type { Mark } from "../../sheet/mark";

const grave: readonly Level[] = ["error", "warning", "advice"];

/** One mark for each marked place: the gravest level, and everything that is said of the place. */
export function marksOf(reviews: readonly FormReview[]): readonly Mark[] {
  const byPlace = new Map<string, ReviewFinding[]>();
  for (const finding of reviews.flatMap(({ findings }) => findings)) {
    if (!finding.range) continue;
    const key = `${finding.sheet} ${rangeToA1(finding.range)}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), finding]);
  }
  return [...byPlace.values()].flatMap((findings) => {
    const [first] = findings;
    if (!first?.range) return [];
    const level = grave.find((candidate) => findings.some((finding) => finding.level === candidate));
    const note = findings.map(({ message }) => message).join("\n");
    return [{ ...first.range, sheet: first.sheet, level: level ?? first.level, note }];
  });
}
