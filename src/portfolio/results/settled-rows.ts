import { defaultProfile, findProfile } from "../../profile/profiles";
import { gradeOf } from "../../scoring/grade";
import { auditedTotal, type Opinion } from "../opinion/opinion";
import { recordKey, type FormRecord } from "../record/record";
import type { TriageRow } from "../triage/triage";

function hasScores(opinion: Opinion | undefined): opinion is Opinion {
  return opinion !== undefined && Object.keys(opinion.scores).length > 0;
}

/** The rows with the reviewer's total (核查得分) and its grade in the place of the recomputed one, where scores were entered. */
export function settledRows(
  rows: readonly TriageRow[],
  records: Iterable<FormRecord>,
  opinions: ReadonlyMap<string, Opinion>,
): readonly TriageRow[] {
  const totals = new Map<string, number>();
  if ([...opinions.values()].some(hasScores)) {
    for (const record of records) {
      const opinion = opinions.get(recordKey(record));
      const total = hasScores(opinion) ? auditedTotal(record, opinion) : null;
      if (total !== null) totals.set(recordKey(record), total);
    }
  }
  return rows.map((row) => {
    const total = totals.get(row.key);
    if (total === undefined) return row;
    const profile = findProfile(row.profile) ?? defaultProfile;
    return { ...row, recomputed: total, gradeRecomputed: gradeOf(total, profile, row.outOf ?? undefined) };
  });
}
