import { normalizeText } from "../../values/chinese-text";
import { compareTexts } from "../record/merge-records";
import { recordKey, type FormRecord, type RecordIndicator } from "../record/record";
import { projectName } from "../reporting/same-name";
import { remembered } from "./remembered";

/** Two projects with the same rows: one was pasted from the other, or both from a third. */
export interface Copy {
  readonly one: FormRecord;
  readonly other: FormRecord;
  /** Rows with the same indicator, target and result, as `one` has them. */
  readonly rows: readonly RecordIndicator[];
  /** Of the rows of the shorter sheet. */
  readonly share: number;
}

/** Fewer common rows happen by themselves: every sheet has 满意度 ≥ 95 %. */
const fewest = 5;
const leastShare = 0.6;
/** A row on more sheets than this is a template's: it proves nothing, and pairing its sheets would take for ever. */
const mostSheets = 60;

/** A form with what its rows are told by; "" for a row that says too little. */
interface KeyedForm {
  readonly record: FormRecord;
  readonly keys: readonly string[];
}

/** Reads what the rows of forms are told by; texts that recur are worked out once. */
function keyReader(): (record: FormRecord) => KeyedForm {
  const plain = remembered(normalizeText);
  const keyOf = ({ name, target, actual }: RecordIndicator): string =>
    target === "" ? "" : `${plain(name)}\u0000${plain(target)}\u0000${plain(actual)}`;
  return (record) => ({ record, keys: record.indicators.map(keyOf) });
}

/** Which sheets hold each row. */
function sheetsByRow(forms: readonly KeyedForm[]): ReadonlyMap<string, readonly number[]> {
  const sheets = new Map<string, number[]>();
  forms.forEach(({ keys }, index) => {
    for (const key of keys) {
      if (key === "") continue;
      const list = sheets.get(key);
      if (!list) sheets.set(key, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  return sheets;
}

/** How many rows each pair of sheets has in common; the lower index comes first. */
function commonRows(forms: readonly KeyedForm[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const common = new Map<number, Map<number, number>>();
  for (const list of sheetsByRow(forms).values()) {
    if (list.length > mostSheets) continue;
    list.forEach((one, at) => {
      const counts = common.get(one) ?? new Map<number, number>();
      common.set(one, counts);
      for (const other of list.slice(at + 1)) counts.set(other, (counts.get(other) ?? 0) + 1);
    });
  }
  return common;
}

/** Different projects of one round: forms of the same project are meant to agree. */
function areApart(one: FormRecord, other: FormRecord): boolean {
  return one.kind === other.kind && projectName(one.project) !== projectName(other.project);
}

/** Whether so many common rows of two forms make one a copy of the other. */
function isCopy(common: number, fewer: number): boolean {
  return common >= fewest && common / fewer >= leastShare;
}

/** Knows a few forms and finds the first of them that says the same as another. */
export interface CopyFinder {
  readonly add: (record: FormRecord) => void;
  readonly find: (record: FormRecord) => FormRecord | undefined;
}

/** A row of a known form. */
interface KnownRow {
  readonly record: FormRecord;
  readonly target: string;
  readonly actual: string;
}

/** A finder that has thousands of forms put to it: most of their names are none that it knows. */
export function copyFinder(): CopyFinder {
  const plain = remembered(normalizeText);
  const byName = new Map<string, KnownRow[]>();
  const all: FormRecord[] = [];
  /** How many rows a form has in common with each known one. */
  const commonWith = ({ kind, indicators }: FormRecord): ReadonlyMap<FormRecord, number> => {
    const counts = new Map<FormRecord, number>();
    for (const { name, target, actual } of indicators) {
      const same = new Set<FormRecord>();
      for (const row of byName.get(plain(name)) ?? [])
        if (row.record.kind === kind && row.target === plain(target) && row.actual === plain(actual))
          same.add(row.record);
      for (const record of same) counts.set(record, (counts.get(record) ?? 0) + 1);
    }
    return counts;
  };
  return {
    add(record) {
      all.push(record);
      for (const { name, target, actual } of record.indicators) {
        if (target === "") continue;
        const rows = byName.get(plain(name)) ?? [];
        byName.set(plain(name), rows);
        rows.push({ record, target: plain(target), actual: plain(actual) });
      }
    },
    find(record) {
      const common = commonWith(record);
      const isLike = (other: FormRecord): boolean =>
        isCopy(common.get(other) ?? 0, Math.min(record.indicators.length, other.indicators.length));
      return common.size === 0 ? undefined : all.find(isLike);
    },
  };
}

function copyOf({ record: one, keys }: KeyedForm, other: KeyedForm): Copy | undefined {
  const others = new Set(other.keys);
  const rows = one.indicators.filter((_, index) => keys[index] !== "" && others.has(keys[index] ?? ""));
  const fewer = Math.min(one.indicators.length, other.record.indicators.length);
  return isCopy(rows.length, fewer)
    ? { one, other: other.record, rows, share: rows.length / fewer }
    : undefined;
}

/** Sheets of different projects that say the same, the most alike first. */
export function copiesAmong(records: readonly FormRecord[]): readonly Copy[] {
  const copies: Copy[] = [];
  const forms = records.map(keyReader());
  for (const [left, counts] of commonRows(forms)) {
    for (const [right, count] of counts) {
      const [one, other] = [forms[left], forms[right]];
      if (count < fewest || !one || !other || !areApart(one.record, other.record)) continue;
      const copy = copyOf(one, other);
      if (copy) copies.push(copy);
    }
  }
  return copies.toSorted(
    (a, b) =>
      b.share - a.share ||
      b.rows.length - a.rows.length ||
      compareTexts(recordKey(a.one), recordKey(b.one)) ||
      compareTexts(recordKey(a.other), recordKey(b.other)),
  );
}
