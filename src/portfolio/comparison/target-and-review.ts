import { normalizeText } from "../../values/chinese-text";
import { groupBy } from "../../values/group-by";
import { ownerOf, type FormRecord, type RecordIndicator } from "../record/record";
import { nearestProject, projectName, unitName } from "../reporting/same-name";

/** How a self-evaluation departs from the target sheet of the same project. */
export interface TargetDifferences {
  readonly target: FormRecord;
  readonly review: FormRecord;
  readonly missing: readonly RecordIndicator[];
  readonly added: readonly RecordIndicator[];
  readonly changed: readonly {
    readonly was: RecordIndicator;
    readonly is: RecordIndicator;
    readonly what: readonly ("target" | "weight")[];
  }[];
}

const reviewOf: Readonly<Record<string, string>> = {
  "project-target": "project-review",
  "department-target": "department-review",
  "transfer-target": "transfer-review",
};

const reviewKinds = new Set<string>(Object.values(reviewOf));

function ownerKey(record: FormRecord, kind: string): string {
  return `${kind}\u0000${unitName(ownerOf(record))}`;
}

function pairKey(record: FormRecord, kind: string): string {
  return [ownerKey(record, kind), projectName(record.project), record.year ?? ""].join("\u0000");
}

/** Indicators by name; the second of a name is told apart by its number. */
function byName(indicators: readonly RecordIndicator[]): ReadonlyMap<string, RecordIndicator> {
  const named = new Map<string, RecordIndicator>();
  for (const indicator of indicators) {
    const name = normalizeText(indicator.name);
    let key = name;
    for (let number = 2; named.has(key); number++) key = `${name} ${number}`;
    if (name !== "") named.set(key, indicator);
  }
  return named;
}

/** A target as it is compared: with no sign before it, it is as good as with `=`. */
function targetKey(text: string): string {
  return normalizeText(text).replace(/^=/, "");
}

/** Weights of a target sheet may total 90 and those of its review 100: only within one scale can they be compared. */
function sameScale(target: FormRecord, review: FormRecord): boolean {
  const sum = ({ indicators }: FormRecord): number =>
    indicators.reduce((total, { weight }) => total + (weight ?? 0), 0);
  return sum(target) === sum(review);
}

function compare(target: FormRecord, review: FormRecord): TargetDifferences {
  const [were, are] = [byName(target.indicators), byName(review.indicators)];
  const comparable = sameScale(target, review);
  const changed = [...were].flatMap(([key, was]) => {
    const is = are.get(key);
    if (!is) return [];
    const isTarget = targetKey(was.target) !== targetKey(is.target);
    const isWeight = comparable && was.weight !== null && is.weight !== null && was.weight !== is.weight;
    const what = [isTarget && ("target" as const), isWeight && ("weight" as const)].filter(
      (one) => one !== false,
    );
    return what.length > 0 ? [{ was, is, what }] : [];
  });
  return {
    target,
    review,
    missing: [...were].flatMap(([key, was]) => (are.has(key) ? [] : [was])),
    added: [...are].flatMap(([key, is]) => (were.has(key) ? [] : [is])),
    changed,
  };
}

/** A target sheet's year half answers the year's review: the middle-term half is another matter. */
function isYearly({ part }: FormRecord): boolean {
  return part === null || !part.includes("中期");
}

/** Whether a form says whose it is and what of: without that nothing is alike. */
const isNamed = (record: FormRecord): boolean => ownerOf(record) !== "" && record.project !== "";

const sameYear = (one: FormRecord, other: FormRecord): boolean =>
  one.year === null || other.year === null || one.year === other.year;

/** Pairs what is left over: the only two forms of a unit that are named nearly the same, in no other year. */
function nearFinder(
  targets: readonly FormRecord[],
  reviews: readonly FormRecord[],
): (review: FormRecord) => FormRecord | undefined {
  const freeTargets = groupBy(targets.filter(isNamed), (target) => [
    ownerKey(target, reviewOf[target.kind] ?? ""),
  ]);
  const freeReviews = groupBy(reviews.filter(isNamed), (review) => [ownerKey(review, review.kind)]);
  return (review) => {
    const key = ownerKey(review, review.kind);
    const near = (one: FormRecord, among: readonly FormRecord[] = []): FormRecord | undefined =>
      nearestProject(
        one.project,
        among.filter((other) => sameYear(one, other)),
      );
    const target = near(review, freeTargets.get(key));
    return target && near(target, freeReviews.get(key)) === review ? target : undefined;
  };
}

/** Target sheets and self-evaluations of the same project in a batch, with what differs; pairs that agree are left out. */
export function targetDifferences(records: readonly FormRecord[]): readonly TargetDifferences[] {
  const targets = new Map<string, FormRecord>();
  for (const record of records) {
    const kind = reviewOf[record.kind];
    if (kind !== undefined && record.project !== "" && isYearly(record))
      targets.set(pairKey(record, kind), record);
  }
  const reviews = records.filter(({ kind }) => reviewKinds.has(kind));
  const answered = new Set(reviews.map((review) => pairKey(review, review.kind)));
  const nearTarget = nearFinder(
    [...targets].flatMap(([key, target]) => (answered.has(key) ? [] : [target])),
    reviews.filter((review) => !targets.has(pairKey(review, review.kind))),
  );
  const found = reviews.flatMap((review) => {
    const target = targets.get(pairKey(review, review.kind)) ?? nearTarget(review);
    return target ? [compare(target, review)] : [];
  });
  return found.filter(({ missing, added, changed }) => missing.length + added.length + changed.length > 0);
}
