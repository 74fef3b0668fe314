import { normalizeText, similarity } from "../values/chinese-text";
import { formatValue } from "../values/format-value";
import type { Form, Indicator } from "./form";
import { plainName } from "./plain-name";

/** An indicator on two forms of one project. */
export interface IndicatorPair {
  /** The row of the earlier form. */
  readonly before: Indicator;
  readonly now: Indicator;
  /** True where the names are other words, and not merely spelled otherwise. */
  readonly renamed: boolean;
}

/** The rows of two forms side by side. */
export interface Pairing {
  readonly pairs: readonly IndicatorPair[];
  readonly missing: readonly Indicator[];
  readonly added: readonly Indicator[];
}

const leastLikeness = 0.6;
/** From here on a name is the same one, misspelled or shortened. */
const sameName = 0.75;
const contained = 0.76;
const shortestContained = 4;
const mostCompared = 40_000;

/** Rows that are indicators of their own: no breakdown, no row for the execution of the budget. */
function ownRows({ indicators }: Form): readonly Indicator[] {
  return indicators.filter(
    ({ breakdown, level1, name }) =>
      !breakdown && level1 !== "预算执行" && !/执行(率|进度)$/.test(plainName(name.text)),
  );
}

function keyOf({ name }: Indicator): string {
  return normalizeText(plainName(name.text));
}

function valueKey({ target }: Indicator): string {
  return target ? formatValue(target.value) : "";
}

function sameLevels(one: Indicator, other: Indicator): boolean {
  if (one.level2 !== null && other.level2 !== null) return one.level2 === other.level2;
  return one.level1 === null || other.level1 === null || one.level1 === other.level1;
}

/** How much two rows look like one indicator: their names, then what stands beside them. */
function rowLikeness(one: Indicator, other: Indicator): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === "" || b === "") return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isContained = short.length >= shortestContained && long.includes(short);
  const names = Math.max(similarity(a, b), isContained ? contained : 0);
  const value = valueKey(one) !== "" && valueKey(one) === valueKey(other) ? 0.12 : 0;
  return names === 0 ? 0 : names + value - (sameLevels(one, other) ? 0 : 0.25);
}

interface Rest {
  readonly before: Set<Indicator>;
  readonly now: Set<Indicator>;
}

/** Rows of the same name, those of the same level 2 first, each once. */
function pairEqual(rest: Rest, isSame: (one: Indicator, other: Indicator) => boolean): IndicatorPair[] {
  const pairs: IndicatorPair[] = [];
  const byName = new Map<string, Indicator[]>();
  for (const row of rest.now) byName.set(keyOf(row), [...(byName.get(keyOf(row)) ?? []), row]);
  for (const before of rest.before) {
    const now = byName.get(keyOf(before))?.find((row) => rest.now.has(row) && isSame(before, row));
    if (!now) continue;
    pairs.push({ before, now, renamed: false });
    rest.before.delete(before);
    rest.now.delete(now);
  }
  return pairs;
}

/** The likeliest pairs of what is left, best first. */
function pairAlike(rest: Rest): IndicatorPair[] {
  if (rest.before.size * rest.now.size > mostCompared) return [];
  const candidates = [...rest.before].flatMap((before) =>
    [...rest.now].map((now) => ({ before, now, score: rowLikeness(before, now) })),
  );
  const likely = candidates.filter(({ score }) => score >= leastLikeness);
  return likely
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ before, now, score }) => {
      if (!rest.before.has(before) || !rest.now.has(now)) return [];
      rest.before.delete(before);
      rest.now.delete(now);
      return [{ before, now, renamed: score < sameName }];
    });
}

/** Finds the rows of an earlier form in a later one, in whatever order they stand and however their names are spelled. */
export function pairIndicators(before: Form, now: Form): Pairing {
  const rest: Rest = { before: new Set(ownRows(before)), now: new Set(ownRows(now)) };
  const pairs = [...pairEqual(rest, sameLevels), ...pairEqual(rest, () => true), ...pairAlike(rest)];
  return {
    pairs: pairs.toSorted((a, b) => a.now.row - b.now.row),
    missing: [...rest.before],
    added: [...rest.now],
  };
}
