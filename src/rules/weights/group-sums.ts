import type { Form, Group, Indicator } from "../../form/form";
import { tolerance } from "../../scoring/settle-score";
import { areLevelShares, fullMarks, isIdle } from "./weights-of-form";

/** A level label with points printed in it, and what its rows add up to, in hundredths. */
export interface GroupSum {
  readonly label: Group["label"];
  /** The label of the level 1 above; its own for a level 1. */
  readonly parent: string;
  readonly least: number;
  readonly most: number;
  readonly sum: number;
  /** False where a row's points cannot be read. */
  readonly complete: boolean;
}

type Column = "weight" | "score";

/** A row's part in the sum; null when it cannot be read. A shared cell counts in its first row. */
function share(indicator: Indicator, column: Column): number | null {
  const points = indicator[column];
  if (indicator.breakdown || points?.covered || isIdle(indicator)) return 0;
  // A table under another may have no such column.
  return points && points.points !== null && points.points <= fullMarks ? points.points : null;
}

/** The groups of a level that print their points, with the sum of a column over their rows. */
export function groupSums(form: Form, level: 1 | 2, column: Column): readonly GroupSum[] {
  const sums = new Map<string, { -readonly [Part in keyof GroupSum]: GroupSum[Part] }>();
  if (!form.columns[column] || areLevelShares(form)) return [];
  for (const indicator of form.indicators) {
    const group = level === 1 ? indicator.group1 : indicator.group2;
    if (!group?.points) continue;
    const parent = indicator.group1?.label.text ?? "";
    const key = `${parent}|${level === 1 ? "" : group.label.text}`;
    const points = share(indicator, column);
    let found = sums.get(key);
    if (!found) {
      const { least, most } = group.points;
      found = { label: group.label, parent, least, most, sum: 0, complete: true };
      sums.set(key, found);
    }
    found.sum += points ?? 0;
    found.complete &&= points !== null;
  }
  return [...sums.values()];
}

/** How far a sum lies outside what is printed: negative below, positive above, 0 inside. */
export function gapOf({ sum, least, most }: GroupSum): number {
  if (sum < least - tolerance) return sum - least;
  return sum > most + tolerance ? sum - most : 0;
}

/** The groups whose weights do not add up to the points printed for them. */
export function groupsOff(form: Form, level: 1 | 2): readonly GroupSum[] {
  return groupSums(form, level, "weight").filter((group) => group.complete && gapOf(group) !== 0);
}
