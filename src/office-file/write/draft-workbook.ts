import type { SheetDraft } from "../../sheet/sheet-draft";
import type { Codec } from "../codec";
import type { FileResult } from "../file-result";
import { openWorkbook } from "../open-workbook";
import { patchWorkbook } from "../patch/patch-workbook";
import { newWorkbook } from "./new-workbook";

/** A new .xlsx of sheets that do not exist yet, with their looks, merges, choices and page. */
export async function draftWorkbook(
  drafts: readonly SheetDraft[],
  codec: Codec,
): Promise<FileResult<Uint8Array>> {
  // A workbook must hold a sheet to begin with; it goes when the others are there.
  const [first] = drafts;
  const placeholder = { ...first, name: "_", rows: [], merges: [], widths: [], choices: [] } as SheetDraft;
  const empty = openWorkbook(await newWorkbook([{ name: placeholder.name, rows: [], merges: [] }]), codec);
  if (!empty.ok) return empty;
  const edits = [
    ...drafts.map((draft) => ({ kind: "add-sheet", sheet: draft.name, draft }) as const),
    { kind: "remove-sheet", sheet: placeholder.name, draft: placeholder } as const,
  ];
  const made = patchWorkbook(empty.value, { change: { title: "", edits } }, codec);
  return made.ok ? { ok: true, value: made.value.bytes } : made;
}
