import type { Opinion } from "../opinion/opinion";
import { recordKey, type FormRecord } from "../record/record";
import type { TriageRow } from "../triage/triage";
import { earnedGrade, settledTotal } from "./settled-grade";

/** What the reviewer's scores make of a form. */
type Settled = Pick<TriageRow, "recomputed" | "gradeRecomputed">;

function hasScores({ scores }: Opinion): boolean {
  return Object.keys(scores).length > 0;
}

/** The rows with the reviewer's total (核查得分) and its grade in the place of the recomputed one, where scores were entered. */
export function settledRows(
  rows: readonly TriageRow[],
  records: Iterable<FormRecord>,
  opinions: ReadonlyMap<string, Opinion>,
): readonly TriageRow[] {
  const settled = new Map<string, Settled>();
  // Without scores nobody reads the records for them.
  if ([...opinions.values()].some(hasScores)) {
    for (const record of records) {
      const opinion = opinions.get(recordKey(record));
      const total = opinion ? settledTotal(record, opinion) : null;
      if (opinion && total !== null)
        settled.set(recordKey(record), { recomputed: total, gradeRecomputed: earnedGrade(record, opinion) });
    }
  }
  return rows.map((row) => ({ ...row, ...settled.get(row.key) }));
}
