import type { Value } from "../values/value";
import type { PastFigure, PastFigures } from "./past-figures";
import { plainName } from "./plain-name";

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

/** The indicator that is looked up, and the form it stands in. */
export interface Sought {
  readonly name: string;
  readonly unit: string | undefined;
  /** What the form is about; "" where it does not say. */
  readonly subject: string;
  readonly year: number | null;
}

/** Fewer values than this are no history. */
const fewest = 3;

/** A share says as much of another project; an amount goes with the size of its own. */
const shares: ReadonlySet<string | undefined> = new Set(["%", "‰"]);

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** True for figures of the same project, or shares of another one, of an earlier year. */
export function speaksFor({ unit, subject, year }: Omit<PastFigure, "figure">, sought: Sought): boolean {
  const isOther = subject !== "" && sought.subject !== "" && subject !== sought.subject;
  if (isOther && !shares.has(unit)) return false;
  return year === null || sought.year === null || year < sought.year;
}

/** 历史标准 of an indicator: median and range of what it reached before; null below three values of one unit. */
export function historyStandard(sought: Sought, past: PastFigures): HistoryStandard | null {
  const known = past.get(plainName(sought.name)) ?? [];
  if (known.length < fewest) return null;
  const found = known.filter((figure) => figure.unit === sought.unit && speaksFor(figure, sought));
  if (found.length < fewest) return null;
  const sorted = found.map(({ figure }) => figure).sort((a, b) => a - b);
  const years = found.flatMap(({ year }) => (year === null ? [] : [year])).sort((a, b) => a - b);
  return {
    n: found.length,
    median: medianOf(sorted),
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    unit: sought.unit,
    years: [...new Set(years)],
  };
}

/** Where a target stands to a figure. */
export type Standing = "below" | "equal" | "above";

/** Where a target stands to a figure of the same unit; null where the two cannot be compared. */
export function standing(
  target: Value,
  reference: { readonly figure: number; readonly unit: string | undefined },
): Standing | null {
  const { kind, number, unit } = target;
  if (kind !== "number" || number === undefined || unit !== reference.unit) return null;
  if (number === reference.figure) return "equal";
  return number < reference.figure ? "below" : "above";
}

/** `（2022–2024年，3 个数）`. */
export function historyExtent({ n, years }: Pick<HistoryStandard, "n" | "years">): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined) return `（${n} 个数）`;
  return `（${first === last ? `${first}年` : `${first}–${last}年`}，${n} 个数）`;
}
