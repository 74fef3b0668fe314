import { dueDate } from "../../portfolio/opinion/due-date";
import { noOpinion, type Opinion } from "../../portfolio/opinion/opinion";
import { ownerOf, recordKey, type FormRecord } from "../../portfolio/record/record";
import { verdictAt, type Depth } from "../../portfolio/triage/depth";
import { opinionContent, type OpinionContent } from "./opinion-content";

/** How opinions are written. */
export interface OpinionSettings {
  readonly depth: Depth;
  /** ISO date of the return. */
  readonly date: string;
  /** By record key, where the reviewer wrote any. */
  readonly opinions?: ReadonlyMap<string, Opinion> | undefined;
}

/** The opinions on all forms of one unit. */
interface UnitOpinions {
  readonly owner: string;
  readonly contents: readonly OpinionContent[];
}

/** A file's name without its folders and its ending. */
export function fileTitle(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/(?!^)\.[^.]*$/, "");
}

/** The forms of each unit; those that name none are told apart by their files. */
function byOwner(forms: Iterable<FormRecord>): ReadonlyMap<string, readonly FormRecord[]> {
  const owners = new Map<string, FormRecord[]>();
  for (const form of forms) {
    const owner = ownerOf(form) || fileTitle(form.file);
    const list = owners.get(owner);
    if (list) list.push(form);
    else owners.set(owner, [form]);
  }
  return owners;
}

function contentOf(record: FormRecord, { depth, date, opinions }: OpinionSettings): OpinionContent {
  const key = recordKey(record);
  const isReturned = verdictAt(record, depth) !== "pass";
  const opinion = { ...(isReturned ? { returned: date } : {}), ...(opinions?.get(key) ?? noOpinion(key)) };
  return opinionContent(record, opinion, { depth, due: dueDate(opinion) });
}

/** What is handed to each unit, one unit after the other. */
export function* unitOpinions(
  forms: Iterable<FormRecord>,
  settings: OpinionSettings,
): Generator<UnitOpinions> {
  for (const [owner, own] of byOwner(forms))
    yield { owner, contents: own.map((form) => contentOf(form, settings)) };
}
