import { plainName } from "../../form/plain-name";
import { compareValues } from "../../values/compare";
import { parseValue } from "../../values/parse-value";
import type { Value } from "../../values/value";
import type { PastSheet } from "./past-sheets";

/** What the same indicator reached in the user's own past sheets. */
export interface HistoryStandard {
  readonly n: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly unit: string | undefined;
  /** Years of the values, where the sheets give one, in order. */
  readonly years: readonly number[];
}

/** Fewer values than this are no history. */
const fewest = 3;

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** 历史标准 of an indicator: median and range of its actuals in past sheets; null below three values of one unit. */
export function historyStandard(
  name: string,
  unit: string | undefined,
  past: readonly PastSheet[],
): HistoryStandard | null {
  const wanted = plainName(name);
  const found = past.flatMap(({ form }) =>
    form.indicators.flatMap((indicator) => {
      const value = indicator.actual?.value;
      const isSame = plainName(indicator.name.text) === wanted && !indicator.breakdown;
      if (!isSame || value?.kind !== "number" || value.number === undefined) return [];
      const own = value.unit ?? indicator.target?.value.unit;
      return own === unit ? [{ figure: value.number, year: form.year }] : [];
    }),
  );
  if (found.length < fewest) return null;
  const sorted = found.map(({ figure }) => figure).sort((a, b) => a - b);
  const years = found.flatMap(({ year }) => (year === null ? [] : [year])).sort((a, b) => a - b);
  return {
    n: found.length,
    median: medianOf(sorted),
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    unit,
    years: [...new Set(years)],
  };
}

/** Where a target stands to a figure of the same unit; null where the two cannot be compared. */
export function standing(
  target: Value,
  reference: { readonly figure: number; readonly unit: string | undefined },
): "below" | "equal" | "above" | null {
  const { kind, number, unit } = target;
  if (kind !== "number" || number === undefined || unit !== reference.unit) return null;
  if (number === reference.figure) return "equal";
  return number < reference.figure ? "below" : "above";
}

/** Where a target stands to what a document fixes: `5.1人（2030年，全国）`; null where the two cannot be compared. */
export function standingToStandard(target: Value, fixed: string): "below" | "equal" | "above" | null {
  const compared = compareValues(target, parseValue(fixed.replace(/[（，；].*/, "")));
  if (!compared.comparable) return null;
  const { actual, target: wanted } = compared;
  if (wanted === actual) return "equal";
  return wanted < actual ? "below" : "above";
}
