import { normalizeText } from "../../values/chinese-text";
import { groupBy } from "../record/group-by";
import { ownerOf, type FormRecord, type RecordFinding } from "../record/record";
import { nearestProject, projectName, unitName } from "../reporting/same-name";

/** What became of the findings of a sheet since it was last returned. */
interface RoundDifference {
  readonly now: FormRecord;
  /** Null: the sheet was not there the last time. */
  readonly before: FormRecord | null;
  readonly fixed: readonly RecordFinding[];
  /** Answered by 单位说明 since. */
  readonly answered: readonly RecordFinding[];
  readonly still: readonly RecordFinding[];
  readonly fresh: readonly RecordFinding[];
}

export interface Rounds {
  readonly forms: readonly RoundDifference[];
  /** Sheets of the last round that did not come back. */
  readonly notReturned: readonly FormRecord[];
}

function ownerKey(record: FormRecord): string {
  return [record.kind, record.part ?? "", unitName(ownerOf(record))].join("\u0000");
}

function formKey(record: FormRecord): string {
  return `${ownerKey(record)}\u0000${projectName(record.project)}`;
}

/** The name of a file without folders, number in brackets and words that mark a new version. */
function fileKey({ file, sheet, kind, part }: FormRecord): string {
  const name = (file.split(/[\\/]/).at(-1) ?? file)
    .replace(/\.[^.]+$/, "")
    .replace(/[(（]\d+[)）]$/, "")
    .replace(/[-_ ]*(?:修改|整改|更正|最终|定稿|退回|重报|第?[二三四五]次|v\d+|新)(?:后|版|稿|件)?$/gi, "");
  return [normalizeText(name), sheet, kind, part ?? ""].join("\u0000");
}

/** What a finding says, whatever row it now stands in: the rule and the indicator, or the column where it names none. */
function findingKey({ rule, about, range, message }: RecordFinding): string {
  const where = about === "" ? (/^[A-Z]+/.exec(range ?? "")?.[0] ?? "") : normalizeText(about);
  const named = /“([^”]+)”/.exec(message)?.[1] ?? "";
  return [rule, where, normalizeText(named)].join("\u0000");
}

function counted(findings: readonly RecordFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(findingKey(finding), (counts.get(findingKey(finding)) ?? 0) + 1);
  return counts;
}

/** Takes out of `findings` those that `among` holds, one for one. */
function split(
  findings: readonly RecordFinding[],
  among: readonly RecordFinding[],
): { readonly held: readonly RecordFinding[]; readonly rest: readonly RecordFinding[] } {
  const left = counted(among);
  const held: RecordFinding[] = [];
  const rest: RecordFinding[] = [];
  for (const finding of findings) {
    const key = findingKey(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? held : rest).push(finding);
  }
  return { held, rest };
}

function compare(now: FormRecord, before: FormRecord | null): RoundDifference {
  if (!before) return { now, before, fixed: [], answered: [], still: [], fresh: now.findings };
  const today = split(now.findings, before.findings);
  const gone = split(before.findings, now.findings).rest;
  const answered = split(gone, now.answered);
  return { now, before, fixed: answered.rest, answered: answered.held, still: today.held, fresh: today.rest };
}

/** This round against the last one, finding by finding. A sheet is known again by unit and project, by its file, or by a name much alike. */
export function compareRounds(now: readonly FormRecord[], last: readonly FormRecord[]): Rounds {
  const byForm = groupBy(last, (record) => (record.project === "" ? [] : [formKey(record)]));
  const byFile = groupBy(last, (record) => [fileKey(record)]);
  const used = new Set<FormRecord>();
  const found = new Map<FormRecord, FormRecord>();
  const take = (record: FormRecord, before: FormRecord | undefined): void => {
    if (!before) return;
    used.add(before);
    found.set(record, before);
  };
  const isFree = (candidate: FormRecord): boolean => !used.has(candidate);
  for (const record of now) {
    const named = record.project === "" ? [] : (byForm.get(formKey(record)) ?? []);
    take(record, [...named, ...(byFile.get(fileKey(record)) ?? [])].find(isFree));
  }
  // What is left may be a project whose name was written otherwise the last time.
  const byOwner = groupBy(last.filter(isFree), (record) =>
    ownerOf(record) === "" ? [] : [ownerKey(record)],
  );
  for (const record of now) {
    const own = found.has(record) ? [] : (byOwner.get(ownerKey(record)) ?? []);
    take(record, nearestProject(record.project, own.filter(isFree)));
  }
  const forms = now.map((record) => compare(record, found.get(record) ?? null));
  return { forms, notReturned: last.filter((record) => !used.has(record)) };
}
