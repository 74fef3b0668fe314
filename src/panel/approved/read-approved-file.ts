import { readForms } from "../files/read-forms";
import type { ApprovedFile } from "../session/state";

/** A file read for its target forms, or why it is of no use, in one sentence. */
type ReadApproved =
  { readonly ok: true; readonly file: ApprovedFile } | { readonly ok: false; readonly message: string };

/** Reads the forms of a file the user picked. Nothing of it is kept but the forms. */
export async function readApprovedFile(picked: File): Promise<ReadApproved> {
  const read = await readForms(picked);
  if (!read.ok) return read;
  return { ok: true, file: { file: picked.name, forms: read.sheets.flatMap(({ forms }) => forms) } };
}
