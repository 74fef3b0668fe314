import type { Form } from "../../form/form";
import type { Level1 } from "../../form/levels";
import type { CellAddress } from "../../sheet/address";
import { rememberOf } from "../../values/remember-of";
import { weightsOf } from "./weights-of-form";

/** The weights of a level 1 added up, in hundredths, and its label's place. */
export interface Level1Sum {
  readonly points: number;
  readonly at: CellAddress | null;
}

/** The weights added up by level 1; null where one cannot be read or a row has no known level 1. */
export const level1Sums = rememberOf((form: Form): ReadonlyMap<Level1, Level1Sum> | null => {
  const weights = weightsOf(form);
  if (!weights || weights.unread.length > 0) return null;
  const sums = new Map<Level1, Level1Sum>();
  for (const { indicator, points } of weights.rows) {
    if (indicator.level1 === null) return null;
    const before = sums.get(indicator.level1);
    const at = before?.at ?? indicator.group1?.label.at ?? null;
    sums.set(indicator.level1, { points: (before?.points ?? 0) + points, at });
  }
  return sums;
});
