import { groupBy } from "../../values/group-by";
import { dueDate } from "../../portfolio/opinion/due-date";
import { noOpinion, type Opinion } from "../../portfolio/opinion/opinion";
import { ownerKey, ownerOf, recordKey, type FormRecord } from "../../portfolio/record/record";
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

/** Whose a form is: those that name no unit are told apart by their files. */
const nameOf = (form: FormRecord): string => ownerOf(form) || fileTitle(form.file);

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
  for (const own of groupBy(forms, (form) => [ownerKey(form) || nameOf(form)]).values())
    yield { owner: own[0] ? nameOf(own[0]) : "", contents: own.map((form) => contentOf(form, settings)) };
}
