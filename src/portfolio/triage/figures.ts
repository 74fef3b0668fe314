import type { Verdict } from "../../review/review";
import { compareTexts } from "../record/merge-records";
import { ownerKey, type FormRecord } from "../record/record";
import { moneyAmong } from "./projects";
import { outOfHundred, type TriageRow } from "./triage";

/** A bar of a chart. */
interface Bar {
  readonly label: string;
  readonly count: number;
}

/** What is counted of some forms. Money is in 万元, that of a project once. */
export interface Counts {
  readonly forms: number;
  readonly units: number;
  /** Null where no form names any. */
  readonly money: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly answered: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

/** How a batch looks as a whole. */
export interface Figures extends Counts {
  readonly declared: readonly Bar[];
  readonly recomputed: readonly Bar[];
  readonly execution: readonly Bar[];
  readonly grades: readonly {
    readonly grade: string;
    readonly declared: number;
    readonly recomputed: number;
  }[];
}

const scoreSteps = [0, 60, 70, 80, 90, 95, 100];
const executionSteps = [0, 50, 80, 90, 95, 100];

function stepLabel(steps: readonly number[], index: number): string {
  const from = steps[index] ?? 0;
  const to = steps[index + 1];
  if (index === 0) return `${steps[1] ?? 0} 以下`;
  return to === undefined ? `${from}` : `${from}–${to}`;
}

/** How many figures fall between the steps; a figure on a step belongs to the bar above it. */
function barsOf(values: readonly (number | null)[], steps: readonly number[]): readonly Bar[] {
  const counts = steps.map(() => 0);
  for (const value of values) {
    if (value === null) continue;
    const index = Math.max(
      0,
      steps.findLastIndex((step) => value >= step),
    );
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ label: stepLabel(steps, index), count }));
}

function gradesOf(rows: readonly TriageRow[]): Figures["grades"] {
  const known = ["优", "优秀", "良", "良好", "中", "合格", "低", "差", "较差", "不合格"];
  const names = [
    ...new Set(rows.flatMap((row) => [row.gradeDeclared ?? [], row.gradeRecomputed ?? []].flat())),
  ];
  return names
    .toSorted((a, b) => known.indexOf(a) - known.indexOf(b) || compareTexts(a, b))
    .map((grade) => ({
      grade,
      declared: rows.filter((row) => row.gradeDeclared === grade).length,
      recomputed: rows.filter((row) => row.gradeRecomputed === grade).length,
    }));
}

/** What is counted of some forms, of a unit's or of all. */
export function countsOf(rows: readonly TriageRow[]): Counts {
  const units = new Set<string>();
  const verdicts: Record<Verdict, number> = { return: 0, explain: 0, pass: 0 };
  let [errors, warnings, answered] = [0, 0, 0];
  for (const row of rows) {
    units.add(ownerKey(row));
    verdicts[row.verdict]++;
    errors += row.errors;
    warnings += row.warnings;
    answered += row.answered;
  }
  units.delete("");
  return {
    forms: rows.length,
    units: units.size,
    money: moneyAmong(rows),
    errors,
    warnings,
    answered,
    verdicts,
  };
}

/** What the charts of the desk and the bulletin show. */
export function figuresOf(rows: readonly TriageRow[]): Figures {
  return {
    ...countsOf(rows),
    declared: barsOf(
      rows.map((row) => outOfHundred(row.declared, row)),
      scoreSteps,
    ),
    recomputed: barsOf(
      rows.map((row) => outOfHundred(row.recomputed, row)),
      scoreSteps,
    ),
    execution: barsOf(
      rows.map((row) => row.execution),
      executionSteps,
    ),
    grades: gradesOf(rows),
  };
}

/** A kind of finding and how often it was made. */
export interface RuleCount {
  readonly rule: string;
  readonly forms: number;
  readonly findings: number;
}

/** Counts findings while the forms go by, advice left out. */
export interface FindingCounts {
  readonly add: (form: Pick<FormRecord, "findings">) => void;
  /** The most frequent ones. */
  readonly common: (most?: number) => readonly RuleCount[];
}

/** Nothing counted yet. */
export function findingCounts(): FindingCounts {
  const counts = new Map<string, { forms: number; findings: number }>();
  return {
    add({ findings }) {
      const seen = new Set<string>();
      for (const { rule, level } of findings) {
        if (level === "advice") continue;
        const count = counts.get(rule) ?? { forms: 0, findings: 0 };
        counts.set(rule, count);
        count.findings++;
        if (!seen.has(rule)) count.forms++;
        seen.add(rule);
      }
    },
    common: (most = 10) =>
      [...counts]
        .map(([rule, count]) => ({ rule, ...count }))
        .toSorted((a, b) => b.forms - a.forms || b.findings - a.findings || compareTexts(a.rule, b.rule))
        .slice(0, most),
  };
}

/** The most frequent findings of a batch, advice left out. */
export function commonFindings(records: Iterable<FormRecord>, most?: number): readonly RuleCount[] {
  const counts = findingCounts();
  for (const record of records) counts.add(record);
  return counts.common(most);
}
