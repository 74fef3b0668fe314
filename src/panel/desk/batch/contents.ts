import { compareTexts } from "../../../portfolio/record/merge-records";
import { recordKey, type FormRecord, type RefusedRecord } from "../../../portfolio/record/record";
import { triage, type TriageRow } from "../../../portfolio/triage/triage";
import type { Batch } from "./batch";

/** What the views show of a batch; follows from it. */
export interface Contents {
  /** In the order of the files. */
  readonly forms: readonly FormRecord[];
  readonly refused: readonly RefusedRecord[];
  /** A row a form, in the order of the forms. */
  readonly rows: readonly TriageRow[];
  readonly byKey: ReadonlyMap<string, FormRecord>;
  /** The key of the first form of each file. */
  readonly firstOf: ReadonlyMap<string, string>;
}

function contents({ files, settings }: Batch): Contents {
  const forms: FormRecord[] = [];
  const refused: RefusedRecord[] = [];
  const names = [...files.keys()].toSorted(compareTexts);
  for (const name of names) {
    for (const record of files.get(name)?.records ?? []) {
      if (record.type === "form") forms.push(record);
      else refused.push(record);
    }
  }
  const rows = triage(forms, settings.depth);
  const byKey = new Map(forms.map((form) => [recordKey(form), form]));
  // Backwards, so that the first form of a file is the one that stays.
  const firstOf = new Map(forms.toReversed().map((form) => [form.file, recordKey(form)]));
  return { forms, refused, rows, byKey, firstOf };
}

let newest: { readonly files: Batch["files"]; readonly depth: string; readonly value: Contents } | undefined;

/** The contents of a batch; worked out anew only when its files or its depth changed. */
export function contentsOf(batch: Batch): Contents {
  const { files, settings } = batch;
  if (newest?.files !== files || newest.depth !== settings.depth)
    newest = { files, depth: settings.depth, value: contents(batch) };
  return newest.value;
}
