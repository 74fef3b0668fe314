import { normalizeText } from "../../values/chinese-text";
import { recordKey, ownerOf, type FormRecord, type RecordIndicator } from "../record/record";
import { projectName, unitName } from "../reporting/same-name";

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

function pairKey(record: FormRecord, kind: string): string {
  return [kind, unitName(ownerOf(record)), projectName(record.project), record.year ?? ""].join("\u0000");
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
    const isTarget = normalizeText(was.target) !== normalizeText(is.target);
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

/** Target sheets and self-evaluations of the same project in a batch, with what differs; pairs that agree are left out. */
export function targetDifferences(records: readonly FormRecord[]): readonly TargetDifferences[] {
  const targets = new Map<string, FormRecord>();
  for (const record of records) {
    const kind = reviewOf[record.kind];
    if (kind !== undefined && record.project !== "" && isYearly(record))
      targets.set(pairKey(record, kind), record);
  }
  const found = records.flatMap((review) => {
    const target = targets.get(pairKey(review, review.kind));
    return target && recordKey(target) !== recordKey(review) ? [compare(target, review)] : [];
  });
  return found.filter(({ missing, added, changed }) => missing.length + added.length + changed.length > 0);
}
