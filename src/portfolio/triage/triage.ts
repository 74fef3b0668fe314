import type { Verdict } from "../../review/review";
import type { Level } from "../../rules/rule";
import { compareTexts } from "../record/merge-records";
import { recordKey, type FormRecord } from "../record/record";
import { depths, verdictAt, type Depth } from "./depth";
import { reasonsOf, riskOf, withLarge, type Counts, type Reason } from "./reasons";

/** One form in the reviewer's table. Points are hundredths, money 万元. */
export interface TriageRow {
  readonly key: string;
  /** Id of the profile it was scored by. */
  readonly profile: string;
  readonly file: string;
  readonly sheet: string;
  /** Which half or goal block of a sheet it is; null where the sheet has one. */
  readonly part: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly unit: string;
  readonly department: string;
  readonly project: string;
  readonly money: number | null;
  readonly execution: number | null;
  readonly verdict: Verdict;
  readonly errors: number;
  readonly warnings: number;
  /** Both in the words of the depth. */
  readonly found: string;
  readonly advice: number;
  /** Findings the unit answered: they appear as 单位说明 and never vanish. */
  readonly answered: number;
  readonly declared: number | null;
  readonly recomputed: number | null;
  readonly outOf: number | null;
  readonly gradeDeclared: string | null;
  readonly gradeRecomputed: string | null;
  readonly atRisk: number;
  readonly inflation: number | null;
  readonly reasons: readonly Reason[];
  readonly risk: number;
}

/** Fewer forms than this have no largest tenth worth speaking of. */
const fewest = 10;

/** The sum from which a budget is among the largest tenth. Equal ones are marked all or not at all, and never more than a tenth. */
function largeFrom(rows: readonly TriageRow[]): number {
  const sorted = rows
    .flatMap(({ money }) => (money !== null && money > 0 ? [money] : []))
    .toSorted((a, b) => b - a);
  if (sorted.length < fewest) return Infinity;
  const most = Math.floor(sorted.length / 10);
  return sorted.slice(0, most).findLast((money) => money > (sorted[most] ?? 0)) ?? Infinity;
}

/** The row of one form by itself; what it is among others, `markLarge` adds. */
export function triageRow(record: FormRecord, depth: Depth): TriageRow {
  const levels: Record<Level, number> = { error: 0, warning: 0, advice: 0 };
  for (const { level } of record.findings) levels[level]++;
  const { error, warning } = depths[depth].levels;
  const [errors, warnings] = [levels.error, levels.warning];
  const found = `${error} ${errors} 项，${warning} ${warnings} 项`;
  const counts: Counts = { errors, warnings, found };
  const reasons = reasonsOf(record, counts);
  // Property by property: put together from several objects, ten thousand rows take half a second.
  return {
    key: recordKey(record),
    profile: record.profile,
    file: record.file,
    sheet: record.sheet,
    part: record.part,
    year: record.year,
    title: record.title,
    unit: record.unit,
    department: record.department,
    project: record.project,
    money: record.money,
    execution: record.execution,
    verdict: verdictAt(record, depth),
    errors,
    warnings,
    found,
    advice: levels.advice,
    answered: record.answered.length,
    declared: record.declared,
    recomputed: record.recomputed,
    outOf: record.outOf,
    gradeDeclared: record.gradeDeclared,
    gradeRecomputed: record.gradeRecomputed,
    atRisk: record.atRisk,
    inflation: record.inflation,
    reasons,
    risk: riskOf(record, counts, reasons),
  };
}

/** Marks the rows whose budgets are among the largest tenth of the batch. */
export function markLarge(rows: readonly TriageRow[]): readonly TriageRow[] {
  const large = largeFrom(rows);
  return rows.map((row) => {
    if (row.money === null || row.money < large) return row;
    const { reasons, more } = withLarge(row.reasons, row.money);
    return { ...row, reasons, risk: row.risk + more };
  });
}

/** The reviewer's table, in the order of the records. */
export function triage(records: readonly FormRecord[], depth: Depth): readonly TriageRow[] {
  return markLarge(records.map((record) => triageRow(record, depth)));
}

/** Why a form is to be opened first: the reasons, else what was found. */
export function whyOf({ reasons, found }: TriageRow): string {
  const why = reasons.map(({ text }) => text).join("；");
  return why === "" ? found : why;
}

/** The most urgent first; equals by name, so that the order is the same everywhere. */
export function byUrgency(a: TriageRow, b: TriageRow): number {
  return b.risk - a.risk || b.atRisk - a.atRisk || compareTexts(a.key, b.key);
}

/** A score out of 100, whatever full marks the form has; null where there is none. */
export function outOfHundred(points: number | null, { outOf }: Pick<TriageRow, "outOf">): number | null {
  if (points === null) return null;
  return outOf === null || outOf <= 0 ? points / 100 : Math.round((points / outOf) * 10000) / 100;
}
