import type { Edit, SetCells } from "../../sheet/change";
import { Refusal } from "../file-result";
import { openPackage, type SheetEntry } from "../package/open-package";
import type { EditedParts } from "./edited-parts";
import { patchMerges } from "./patch-merges";
import { patchSheet } from "./patch-sheet";
import { shiftRows } from "./rows/shift-rows";
import { addSheets, removeSheets } from "./sheets/sheet-list";
import { touchesTableHeader } from "./table-headers";

function setCells(parts: EditedParts, { part }: SheetEntry, { cells }: SetCells): void {
  if (cells.length === 0) return;
  if (touchesTableHeader(parts, part, cells)) throw new Refusal("not-writable", "要改的是表格对象的标题行");
  parts.write(part, patchSheet(parts.need(part), cells));
}

type SheetEdit = Extract<Edit, { kind: "add-sheet" | "remove-sheet" }>;

/** Makes one edit in the parts of a package; the edits before it are made already. */
function patchPart(parts: EditedParts, edit: Exclude<Edit, SheetEdit>): void {
  const outline = openPackage(parts);
  const entry = outline.sheets.find(({ name }) => name === edit.sheet);
  if (!entry) throw new Refusal("changed-since-read", edit.sheet);
  else if (edit.kind === "set-cells") setCells(parts, entry, edit);
  else if (edit.kind === "set-merges") parts.write(entry.part, patchMerges(parts.need(entry.part), edit));
  else shiftRows(parts, outline, { entry, edit });
}

/** Sheets that come or go one after the other do so together. */
interface SheetRun {
  readonly kind: SheetEdit["kind"];
  readonly edits: SheetEdit[];
}

function moveSheets(parts: EditedParts, { kind, edits }: SheetRun): void {
  const outline = openPackage(parts);
  if (kind === "remove-sheet") removeSheets(parts, outline, new Set(edits.map(({ sheet }) => sheet)));
  else
    addSheets(
      parts,
      outline,
      edits.map(({ draft }) => draft),
    );
}

/** Makes edits in the parts of a package one after the other; sheets that are added or taken out in a row are so together. */
export function patchParts(parts: EditedParts, edits: readonly Edit[]): void {
  let run: SheetRun | undefined;
  const end = (): void => {
    if (run) moveSheets(parts, run);
    run = undefined;
  };
  for (const edit of edits) {
    const isSheet = edit.kind === "add-sheet" || edit.kind === "remove-sheet";
    if (!isSheet || run?.kind !== edit.kind) end();
    if (!isSheet) patchPart(parts, edit);
    else if (run) run.edits.push(edit);
    else run = { kind: edit.kind, edits: [edit] };
  }
  end();
}
