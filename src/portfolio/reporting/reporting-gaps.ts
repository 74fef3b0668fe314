import { groupBy } from "../../values/group-by";
import { ownerOf, recordKey, type FormRecord } from "../record/record";
import type { ListedProject } from "./project-list";
import { nameLikeness, projectName, unitName } from "./same-name";

/** What the list of projects and the sheets that came in say of each other (应报未报). */
export interface ReportingGaps {
  readonly listed: number;
  /** Listed projects with at least one sheet. */
  readonly reported: number;
  readonly missing: readonly ListedProject[];
  readonly duplicate: readonly { readonly project: ListedProject; readonly records: readonly FormRecord[] }[];
  /** The same project, it seems, under another name. */
  readonly renamed: readonly { readonly project: ListedProject; readonly record: FormRecord }[];
  readonly otherAmount: readonly {
    readonly project: ListedProject;
    readonly record: FormRecord;
    readonly approved: number;
    readonly reported: number;
  }[];
  /** Sheets of projects that are not on the list. */
  readonly unlisted: readonly FormRecord[];
}

/** From here on two names of one unit's projects are taken for the same; without a common unit they must be closer. */
const alike = { sameUnit: 0.6, anyUnit: 0.8 };
/** Sheets round to two decimals of a 万元. */
const sameMoney = 0.01;

function sameUnit(project: ListedProject, record: FormRecord): boolean {
  if (project.unit === "") return true;
  const [unit, own] = [unitName(project.unit), unitName(ownerOf(record))];
  const isDepartments = project.department !== undefined && unitName(project.department) === own;
  return unit === own || unit === unitName(record.department) || isDepartments;
}

/** Sheets that answer a project by name: those of its unit where there are any, else those of units that say nothing. */
function answersOf(project: ListedProject, named: readonly FormRecord[]): readonly FormRecord[] {
  const own = named.filter((record) => sameUnit(project, record));
  return own.length > 0 ? own : named.filter((record) => ownerOf(record) === "");
}

/** One sheet a form: its halves and goal blocks are one answer. */
function sheetsAmong(records: readonly FormRecord[]): readonly FormRecord[] {
  const first = new Map<string, FormRecord>();
  for (const record of records) {
    const key = `${record.file}\u0000${record.sheet}\u0000${record.kind}`;
    if (!first.has(key)) first.set(key, record);
  }
  return [...first.values()];
}

/** The same form handed in more than once: one kind, one year. */
function repeated(records: readonly FormRecord[]): readonly FormRecord[] {
  const rounds = groupBy(sheetsAmong(records), ({ kind, year }) => [`${kind} ${year ?? ""}`]);
  return [...rounds.values()].filter((round) => round.length > 1).flat();
}

/** Finds the best of the sheets nobody asked for, where it is close enough. */
function closestFinder(): (project: ListedProject, free: readonly FormRecord[]) => FormRecord | undefined {
  const likenessOf = nameLikeness();
  return (project, free) => {
    let best: FormRecord | undefined;
    let bestLikeness = 0;
    for (const record of free) {
      const likeness = likenessOf(project.project, record.project, alike.sameUnit);
      if (likeness < alike.sameUnit || likeness <= bestLikeness) continue;
      const isOwn = project.unit !== "" && sameUnit(project, record);
      if (!isOwn && likeness < alike.anyUnit) continue;
      best = record;
      bestLikeness = likeness;
    }
    return best;
  };
}

function otherAmounts(project: ListedProject, records: readonly FormRecord[]): ReportingGaps["otherAmount"] {
  const { approved } = project;
  if (approved === null) return [];
  return sheetsAmong(records).flatMap((record) => {
    const reported = record.money;
    const differs = reported !== null && Math.abs(reported - approved) > sameMoney;
    return differs ? [{ project, record, approved, reported }] : [];
  });
}

/** Compares the projects that have to report with the sheets that came in. */
export function reportingGaps(
  projects: readonly ListedProject[],
  records: readonly FormRecord[],
): ReportingGaps {
  const byName = groupBy(records, ({ project }) => [projectName(project)]);
  const answers = new Map<ListedProject, readonly FormRecord[]>();
  const taken = new Set<string>();
  for (const project of projects) {
    const found = answersOf(project, byName.get(projectName(project.project)) ?? []);
    answers.set(project, found);
    for (const record of found) taken.add(recordKey(record));
  }
  const isFree = (record: FormRecord): boolean => record.project !== "" && !taken.has(recordKey(record));
  const renamed: { project: ListedProject; record: FormRecord }[] = [];
  const missing: ListedProject[] = [];
  const closest = closestFinder();
  let free = records.filter(isFree);
  for (const project of projects) {
    if (answers.get(project)?.length !== 0) continue;
    const record = closest(project, free);
    if (!record) missing.push(project);
    else {
      renamed.push({ project, record });
      free = free.filter((other) => projectName(other.project) !== projectName(record.project));
    }
  }
  const answered = [...answers].filter(([, found]) => found.length > 0);
  return {
    listed: projects.length,
    reported: answered.length + renamed.length,
    missing,
    duplicate: answered
      .map(([project, found]) => ({ project, records: repeated(found) }))
      .filter(({ records: found }) => found.length > 0),
    renamed,
    otherAmount: [
      ...answered.flatMap(([project, found]) => otherAmounts(project, found)),
      ...renamed.flatMap(({ project, record }) => otherAmounts(project, [record])),
    ],
    unlisted: sheetsAmong(free),
  };
}
