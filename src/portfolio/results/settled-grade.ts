import { defaultProfile, findProfile } from "../../profile/profiles";
import { gradeOf } from "../../scoring/grade";
import { auditedTotal, type Opinion } from "../opinion/opinion";
import type { FormRecord } from "../record/record";
import { capGrade, type CappedGrade } from "./caps";

/** The total with the reviewer's scores (核查得分); null where none were entered, or the form has no points. */
export function settledTotal(record: FormRecord, opinion: Opinion): number | null {
  return Object.keys(opinion.scores).length > 0 ? auditedTotal(record, opinion) : null;
}

/** The grade by that total, else as recomputed; null where the points of the form tell none. */
export function earnedGrade(record: FormRecord, opinion: Opinion): string | null {
  const { gradeRecomputed, recomputed, outOf } = record;
  const total = settledTotal(record, opinion);
  // A form whose points tell no grade tells none with the reviewer's points either.
  if (total === null || (recomputed !== null && gradeRecomputed === null)) return gradeRecomputed;
  return gradeOf(total, findProfile(record.profile) ?? defaultProfile, outOf ?? undefined);
}

/** The grade that holds (核定等级): what was earned, lowered by what the reviewer ticked. */
export function settledGrade(record: FormRecord, opinion: Opinion): CappedGrade | null {
  const earned = earnedGrade(record, opinion);
  return earned === null
    ? null
    : capGrade(earned, opinion.ticks, findProfile(record.profile) ?? defaultProfile);
}
