import { auditedTotal, type Opinion } from "../../portfolio/opinion/opinion";
import { ownerOf, recordKey, type FormRecord } from "../../portfolio/record/record";
import { capGrade } from "../../portfolio/results/caps";
import { defaultProfile, findProfile } from "../../profile/profiles";
import { gradeOf } from "../../scoring/grade";
import { pointsText } from "../../review/report/words";

/** A form whose points tell no grade tells none with the reviewer's points either. */
function tellsGrade({ recomputed, gradeRecomputed }: FormRecord): boolean {
  return recomputed === null || gradeRecomputed !== null;
}

/** A form with the scores of the reviewer, as the bulletin tells of it. */
export type AuditedForm = readonly [unit: string, project: string, ...figures: readonly string[]];

/** What stands above the columns. */
export const auditedHeads = ["单位", "项目", "自评", "复核", "核查得分", "核定等级"];

function auditedForm(record: FormRecord, opinion: Opinion): AuditedForm | undefined {
  const total = Object.keys(opinion.scores).length > 0 ? auditedTotal(record, opinion) : null;
  if (total === null) return undefined;
  const profile = findProfile(record.profile) ?? defaultProfile;
  const earned = tellsGrade(record) ? gradeOf(total, profile, record.outOf ?? undefined) : null;
  const grade = earned === null ? "—" : capGrade(earned, opinion.ticks, profile).grade;
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
