import type { Level1 } from "../../form/levels";

/** A row of one level 1 with its points in hundredths; null where it has none yet. */
export interface Weighted {
  readonly level1: Level1 | null;
  readonly weight: number | null;
  /** How much of the points a row without any asks for, compared with its like; absent: 1. */
  readonly share?: number;
}

/** What a level 1 is to total, in hundredths. */
export type LevelTotals = ReadonlyMap<Level1, number>;

/** Whole points where there are enough of them, else halves, else tenths. */
function stepFor(total: number, count: number): number {
  if (total % 100 === 0 && total >= count * 100) return 100;
  return total % 50 === 0 && total >= count * 50 ? 50 : 10;
}

/** Splits a total by shares into multiples of a step, by largest remainder; each part gets at least one step. */
export function splitPoints(total: number, shares: readonly number[]): readonly number[] {
  const step = stepFor(total, shares.length);
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (sum === 0 ? total / shares.length : (total * share) / sum));
  const parts = exact.map((part) => Math.max(step, Math.floor(part / step) * step));
  const byRemainder = exact
    .map((part, index) => ({ index, rest: part - (parts[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = total - parts.reduce((all, part) => all + part, 0);
  for (let turn = 0; left >= step && byRemainder.length > 0; turn++) {
    const index = byRemainder[turn % byRemainder.length]?.index ?? 0;
    parts[index] = (parts[index] ?? 0) + step;
    left -= step;
  }
  for (let turn = byRemainder.length - 1; left <= -step && turn >= 0; turn--) {
    const index = byRemainder[turn]?.index ?? 0;
    const spare = Math.min((parts[index] ?? 0) - step, -left);
    parts[index] = (parts[index] ?? 0) - spare;
    left += spare;
  }
  const last = parts.length - 1;
  if (left !== 0 && last >= 0) parts[last] = (parts[last] ?? 0) + left;
  return parts;
}

function planLevel(rows: readonly Weighted[], total: number): readonly (number | null)[] {
  const known = rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const fresh = rows.filter(({ weight }) => weight === null);
  const shares = fresh.map(({ share = 1 }) => share);
  const open = fresh.length;
  const room = total - known;
  if (open === 0) return rows.map(({ weight }) => weight);
  // What is there stays as long as the rest leaves the new rows a point each.
  if (room >= open * 100) {
    const parts = splitPoints(room, shares);
    let next = 0;
    return rows.map(({ weight }) => weight ?? parts[next++] ?? null);
  }
  const average = known / Math.max(1, rows.length - open);
  const usual = shares.reduce((sum, share) => sum + share, 0) / open;
  return splitPoints(
    total,
    rows.map(({ weight, share = 1 }) => weight ?? (Math.max(100, average) * share) / usual),
  );
}

/**
 * Points for rows that have none, so that each level 1 totals what it must; rows that have points keep them where there
 * is room, else all of the level share anew in proportion. Answers in the order of the rows; a row of a level without a
 * total stays as it is.
 */
export function planWeights(rows: readonly Weighted[], totals: LevelTotals): readonly (number | null)[] {
  const planned = rows.map(({ weight }) => weight);
  for (const [level1, total] of totals) {
    const own = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.level1 === level1);
    const parts = planLevel(
      own.map(({ row }) => row),
      total,
    );
    own.forEach(({ index }, at) => (planned[index] = parts[at] ?? null));
  }
  return planned;
}
