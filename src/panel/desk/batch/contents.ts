import { compareTexts } from "../../../portfolio/record/merge-records";
import { recordKey, type FormRecord, type UnreadRecord } from "../../../portfolio/record/record";
import { markLarge, triageRow, type TriageRow } from "../../../portfolio/triage/triage";
import type { Depth } from "../../../portfolio/triage/depth";
import type { Batch } from "./batch";

/** What the views show of a batch; follows from it. */
export interface Contents {
  /** In the order of the files. */
  readonly forms: readonly FormRecord[];
  /** Files without a form, or of which there were several. */
  readonly unread: readonly UnreadRecord[];
  /** A row a form, in the order of the forms. */
  readonly rows: readonly TriageRow[];
  readonly byKey: ReadonlyMap<string, FormRecord>;
  /** The key of the first form of each file. */
  readonly firstOf: ReadonlyMap<string, string>;
}

/** The row of each form by itself, as it was worked out before. */
const knownRows = new Map<Depth, WeakMap<FormRecord, TriageRow>>();

/** The row of a form as this depth sees it; worked out once. */
export function rowOf(form: FormRecord, depth: Depth): TriageRow {
  const known = knownRows.get(depth) ?? new WeakMap<FormRecord, TriageRow>();
  knownRows.set(depth, known);
  const row = known.get(form) ?? triageRow(form, depth);
  known.set(form, row);
  return row;
}

/** The forms of the files and what is found by their names. */
type Listed = Omit<Contents, "rows">;

function listed({ files }: Batch): Listed {
  const forms: FormRecord[] = [];
  const unread: UnreadRecord[] = [];
  const names = [...files.keys()].toSorted(compareTexts);
  for (const name of names) {
    for (const record of files.get(name)?.records ?? []) {
      if (record.type === "form") forms.push(record);
      else unread.push(record);
    }
  }
  const byKey = new Map(forms.map((form) => [recordKey(form), form]));
  // Backwards, so that the first form of a file is the one that stays.
  const firstOf = new Map(forms.toReversed().map((form) => [form.file, recordKey(form)]));
  return { forms, unread, byKey, firstOf };
}

let newest:
  | { readonly files: Batch["files"]; readonly depth: Depth; readonly list: Listed; readonly value: Contents }
  | undefined;

/** The contents of a batch; worked out anew only when its files or its depth changed, and of these no more than changed. */
export function contentsOf(batch: Batch): Contents {
  const { files } = batch;
  const { depth } = batch.settings;
  if (newest?.files === files && newest.depth === depth) return newest.value;
  const list = newest?.files === files ? newest.list : listed(batch);
  const rows = markLarge(list.forms.map((form) => rowOf(form, depth)));
  newest = { files, depth, list, value: { ...list, rows } };
  return newest.value;
}
