import { normalizeText } from "../../values/chinese-text";
import { groupBy } from "../../values/group-by";
import { ownerOf, type FormRecord } from "../record/record";
import { nearestProject, projectName, unitName } from "../reporting/same-name";

function ownerKey(record: FormRecord): string {
  return [record.kind, record.part ?? "", unitName(ownerOf(record))].join("\u0000");
}

function formKey(record: FormRecord): string {
  return `${ownerKey(record)}\u0000${projectName(record.project)}`;
}

/** The name of a file without folders, number in brackets and words that mark a new version. */
function fileKey({ file, kind, part }: FormRecord): string {
  const name = (file.split(/[\\/]/).at(-1) ?? file)
    .replace(/\.[^.]+$/, "")
    .replace(/[(（]\d+[)）]$/, "")
    .replace(/[-_ ]*(?:修改|整改|更正|最终|定稿|退回|重报|第?[二三四五]次|v\d+|新)(?:后|版|稿|件)?$/gi, "");
  return [normalizeText(name), kind, part ?? ""].join("\u0000");
}

type FoldersOf = (record: FormRecord) => readonly string[];

const foldersOf: FoldersOf = ({ file }) => file.split(/[\\/]/).slice(0, -1);

/** The folders of a file below the one that holds the whole round: that one is called otherwise each time. */
function foldersBelow(records: readonly FormRecord[]): FoldersOf {
  let shared = records[0] ? foldersOf(records[0]) : [];
  for (const record of records) {
    const folders = foldersOf(record);
    const other = shared.findIndex((name, at) => name !== folders[at]);
    if (other >= 0) shared = shared.slice(0, other);
  }
  const below = new Map(records.map((record) => [record, foldersOf(record).slice(shared.length)]));
  return (record) => below.get(record) ?? [];
}

/** Whether two files may lie in the same folder: when only one unit's came, its folder is the whole round's. */
function mayShareFolder(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const rest = long.slice(long.length - short.length);
  return short.every((name, at) => name === rest[at]);
}

/** Whether two forms name different units and different projects: then a file's name proves nothing. */
function areStrangers(one: FormRecord, other: FormRecord): boolean {
  const [own, their] = [unitName(ownerOf(one)), unitName(ownerOf(other))];
  const haveOwners = own !== "" && their !== "" && own !== their;
  return haveOwners && projectName(one.project) !== projectName(other.project);
}

/** How many folders two files have in common, counted from the files upwards. */
function sharedFolders(one: FormRecord, other: FormRecord): number {
  const [own, their] = [foldersOf(one).toReversed(), foldersOf(other).toReversed()];
  const apart = own.findIndex((name, at) => name !== their[at]);
  return apart < 0 ? own.length : apart;
}

/** How much speaks for one of several forms that may be the same. */
function likeness(one: FormRecord, other: FormRecord): number {
  const sameFile = fileKey(one) === fileKey(other);
  const same = (one.year === other.year ? 4 : 0) + (sameFile ? 2 : 0) + (one.sheet === other.sheet ? 1 : 0);
  return same * 100 + sharedFolders(one, other);
}

/**
 * The forms of this round with those of the last: known again by unit and project, then by their file, then by a name much
 * alike. What is surer goes first for all of them, so that nobody takes what belongs to another.
 */
export function sameForms(
  now: readonly FormRecord[],
  last: readonly FormRecord[],
): ReadonlyMap<FormRecord, FormRecord> {
  const found = new Map<FormRecord, FormRecord>();
  const used = new Set<FormRecord>();
  const free = (records: readonly FormRecord[] = []): readonly FormRecord[] =>
    records.filter((record) => !used.has(record));
  const takeEach = (choose: (record: FormRecord) => FormRecord | undefined): void => {
    for (const record of now) {
      const before = found.has(record) ? undefined : choose(record);
      if (!before) continue;
      used.add(before);
      found.set(record, before);
    }
  };
  const best = (record: FormRecord, among: readonly FormRecord[]): FormRecord | undefined =>
    among.toSorted((a, b) => likeness(record, b) - likeness(record, a))[0];

  const byForm = groupBy(last, (record) => (record.project === "" ? [] : [formKey(record)]));
  takeEach((record) => (record.project === "" ? undefined : best(record, free(byForm.get(formKey(record))))));

  const [byFile, fromFile] = [last, now].map((forms) => groupBy(forms, (record) => [fileKey(record)]));
  const [own, their] = [foldersBelow(now), foldersBelow(last)];
  takeEach((record) => {
    const all = byFile?.get(fileKey(record));
    // The only form of a file may stand in a sheet of another name.
    const isOnly = all?.length === 1 && fromFile?.get(fileKey(record))?.length === 1;
    const among = free(all).filter(
      (other) =>
        (isOnly || record.sheet === other.sheet) &&
        mayShareFolder(own(record), their(other)) &&
        !areStrangers(record, other),
    );
    return best(record, among);
  });

  const byOwner = groupBy(free(last), (record) => (ownerOf(record) === "" ? [] : [ownerKey(record)]));
  takeEach((record) => nearestProject(record.project, free(byOwner.get(ownerKey(record)))));
  return found;
}
