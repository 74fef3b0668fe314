import { copyFinder } from "../comparison/copies";
import { ownerOf, recordKey, type FormRecord } from "../record/record";
import { projectOf } from "./projects";
import { byUrgency, type TriageRow } from "./triage";

/** A form to open first, and those that say the same: who has seen one has seen them all. */
export interface FirstRow {
  readonly row: TriageRow;
  readonly copies: readonly TriageRow[];
}

/** The forms to open first: urgent ones only, at most so many, one of those that say the same. */
export function openFirst(
  rows: readonly TriageRow[],
  records: readonly FormRecord[],
  most = 10,
): readonly FirstRow[] {
  const urgent = rows.filter(({ risk, verdict }) => risk > 0 && verdict !== "pass").toSorted(byUrgency);
  const byKey = new Map(records.map((record) => [recordKey(record), record]));
  const finder = copyFinder();
  const first = new Map<FormRecord, { readonly row: TriageRow; readonly copies: TriageRow[] }>();
  for (const row of urgent) {
    const record = byKey.get(row.key);
    if (!record) continue;
    const like = finder.find(record);
    if (like) first.get(like)?.copies.push(row);
    else if (first.size < most) {
      finder.add(record);
      first.set(record, { row, copies: [] });
    }
  }
  return [...first.values()];
}

const mostNames = 3;

/** The forms that say the same, in a line; "" where there are none. */
export function copiesText({ copies }: Pick<FirstRow, "copies">): string {
  if (copies.length === 0) return "";
  const names = [
    ...new Set(copies.map((row) => [ownerOf(row), projectOf(row)].filter((text) => text !== "").join(" · "))),
  ];
  const more = names.length > mostNames ? " 等" : "";
  return `内容大体相同的还有 ${copies.length} 张：${names.slice(0, mostNames).join("、")}${more}`;
}
