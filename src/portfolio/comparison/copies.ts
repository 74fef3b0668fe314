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

function keyed(records: readonly FormRecord[]): readonly KeyedForm[] {
  const plain = remembered(normalizeText);
  const keyOf = ({ name, target, actual }: RecordIndicator): string =>
    target === "" ? "" : `${plain(name)}\u0000${plain(target)}\u0000${plain(actual)}`;
  return records.map((record) => ({ record, keys: record.indicators.map(keyOf) }));
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

function copyOf({ record: one, keys }: KeyedForm, other: KeyedForm): Copy | undefined {
  const others = new Set(other.keys);
  const rows = one.indicators.filter((_, index) => keys[index] !== "" && others.has(keys[index] ?? ""));
  const fewer = Math.min(one.indicators.length, other.record.indicators.length);
  const share = rows.length / Math.max(1, fewer);
  return rows.length >= fewest && share >= leastShare ? { one, other: other.record, rows, share } : undefined;
}

/** Sheets of different projects that say the same, the most alike first. */
export function copiesAmong(records: readonly FormRecord[]): readonly Copy[] {
  const copies: Copy[] = [];
  const forms = keyed(records);
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
