import type { Opinion } from "../../portfolio/opinion/opinion";
import { ownerOf, recordKey, type FormRecord } from "../../portfolio/record/record";
import { settledGrade, settledTotal } from "../../portfolio/results/settled-grade";
import { pointsText } from "../../review/report/words";

/** A form with the scores of the reviewer, as the bulletin tells of it. */
export type AuditedForm = readonly [unit: string, project: string, ...figures: readonly string[]];

/** What stands above the columns. */
export const auditedHeads = ["单位", "项目", "自评", "复核", "核查得分", "核定等级"];

function auditedForm(record: FormRecord, opinion: Opinion): AuditedForm | undefined {
  const total = settledTotal(record, opinion);
  if (total === null) return undefined;
  const grade = settledGrade(record, opinion)?.grade ?? "—";
  return [
    ownerOf(record),
    record.project === "" ? record.title : record.project,
    ...[pointsText(record.declared), pointsText(record.recomputed), pointsText(total), grade],
  ];
}

/** The forms for which the reviewer entered scores (核查分数); without any, nobody reads the records for them. */
export function auditedForms(
  records: Iterable<FormRecord>,
  opinions: ReadonlyMap<string, Opinion> = new Map(),
): readonly AuditedForm[] {
  if (opinions.size === 0) return [];
  const forms: AuditedForm[] = [];
  for (const record of records) {
    const opinion = opinions.get(recordKey(record));
    const form = opinion && auditedForm(record, opinion);
    if (form) forms.push(form);
  }
  return forms;
}
