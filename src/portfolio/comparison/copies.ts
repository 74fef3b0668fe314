import { normalizeText } from "../../values/chinese-text";
import { compareTexts } from "../record/merge-records";
import { recordKey, type FormRecord, type RecordIndicator } from "../record/record";
import { projectName } from "../reporting/same-name";

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

function rowKey({ name, target, actual }: RecordIndicator): string {
  return target === "" ? "" : [name, target, actual].map(normalizeText).join("\u0000");
}

/** Which sheets hold each row. */
function sheetsByRow(records: readonly FormRecord[]): ReadonlyMap<string, readonly number[]> {
  const sheets = new Map<string, number[]>();
  records.forEach(({ indicators }, index) => {
    for (const key of new Set(indicators.map(rowKey))) {
      if (key === "") continue;
      const list = sheets.get(key);
      if (list) list.push(index);
      else sheets.set(key, [index]);
    }
  });
  return sheets;
}

/** How many rows each pair of sheets has in common; the lower index comes first. */
function commonRows(records: readonly FormRecord[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const common = new Map<number, Map<number, number>>();
  for (const list of sheetsByRow(records).values()) {
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

function copyOf(one: FormRecord, other: FormRecord): Copy | undefined {
  const keys = new Set(other.indicators.map(rowKey));
  const rows = one.indicators.filter((row) => rowKey(row) !== "" && keys.has(rowKey(row)));
  const share = rows.length / Math.max(1, Math.min(one.indicators.length, other.indicators.length));
  return rows.length >= fewest && share >= leastShare ? { one, other, rows, share } : undefined;
}

/** Sheets of different projects that say the same, the most alike first. */
export function copiesAmong(records: readonly FormRecord[]): readonly Copy[] {
  const copies: Copy[] = [];
  for (const [left, counts] of commonRows(records)) {
    for (const [right, count] of counts) {
      const [one, other] = [records[left], records[right]];
      const copy = count >= fewest && one && other && areApart(one, other) ? copyOf(one, other) : undefined;
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
