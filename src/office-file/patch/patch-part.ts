import type { Edit, SetCells } from "../../sheet/change";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { Refusal } from "../file-result";
import { openPackage, type SheetEntry } from "../package/open-package";
import type { EditedParts } from "./edited-parts";
import { patchMerges } from "./patch-merges";
import { patchSheet } from "./patch-sheet";
import { shiftRows } from "./rows/shift-rows";
import { addSheets, removeSheet } from "./sheets/sheet-list";
import { touchesTableHeader } from "./table-headers";

function setCells(parts: EditedParts, { part }: SheetEntry, { cells }: SetCells): void {
  if (cells.length === 0) return;
  if (touchesTableHeader(parts, part, cells)) throw new Refusal("unsupported", "要改的是表格对象的标题行");
  parts.write(part, patchSheet(parts.need(part), cells));
}

/** Makes one edit in the parts of a package; the edits before it are made already. */
function patchPart(parts: EditedParts, edit: Exclude<Edit, { kind: "add-sheet" }>): void {
  const outline = openPackage(parts);
  const entry = outline.sheets.find(({ name }) => name === edit.sheet);
  if (!entry) throw new Refusal("changed-since-read", edit.sheet);
  else if (edit.kind === "set-cells") setCells(parts, entry, edit);
  else if (edit.kind === "set-merges") parts.write(entry.part, patchMerges(parts.need(entry.part), edit));
  else if (edit.kind === "remove-sheet") removeSheet(parts, outline, edit.sheet);
  else shiftRows(parts, outline, { entry, edit });
}

/** Makes edits in the parts of a package one after the other; sheets that are added in a row are added together. */
export function patchParts(parts: EditedParts, edits: readonly Edit[]): void {
  let drafts: SheetDraft[] = [];
  const addAll = (): void => {
    if (drafts.length > 0) addSheets(parts, openPackage(parts), drafts);
    drafts = [];
  };
  for (const edit of edits) {
    if (edit.kind === "add-sheet") drafts.push(edit.draft);
    else {
      addAll();
      patchPart(parts, edit);
    }
  }
  addAll();
}
