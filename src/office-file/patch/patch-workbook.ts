import { staleCells, applyToGrid, type CellEdit, type Change } from "../../sheet/change";
import { cellAt, type Cell, type Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import type { Codec } from "../codec";
import { Refusal, refused, type FileResult } from "../file-result";
import { openPackage } from "../open-workbook";
import { readWorkbookPart } from "../read/read-workbook";
import type { Workbook } from "../workbook";
import { readDirectory } from "../zip/directory";
import { partReader, type PartReader } from "../zip/read-part";
import { saveParts } from "../zip/save-parts";
import { memoParts } from "./put-memo";
import { patchCells } from "./patch-cells";

function editsOf(change: Change, sheet: string): readonly CellEdit[] {
  return change.edits.filter((edit) => edit.sheet === sheet).flatMap((edit) => edit.cells);
}

const calculation = /<(?:[\w.-]+:)?calcPr\b[^<>]*>/;

/** Excel works dependent cells out again when it opens the file. */
function askToRecalculate(xml: string): string {
  return xml.replace(calculation, (tag) =>
    tag.replace(/\sfullCalcOnLoad="[^"]*"/, "").replace(/(\/?)>$/, ' fullCalcOnLoad="1"$1>'),
  );
}

function hasFormulas(sheets: readonly Grid[]): boolean {
  return sheets.some((grid) => grid.rows.some((row) => row?.some((cell) => cell?.formula !== undefined)));
}

function changedParts(parts: PartReader, workbook: Workbook, change: Change): Map<string, string> {
  const part = readWorkbookPart(parts);
  const changed = new Map<string, string>();
  for (const sheet of part.sheets) {
    const edits = editsOf(change, sheet.name);
    const xml = edits.length > 0 ? parts.text(sheet.path) : undefined;
    if (xml !== undefined) changed.set(sheet.path, patchCells(xml, edits));
  }
  const main = changed.size > 0 && hasFormulas(workbook.sheets) ? parts.text(part.path) : undefined;
  const recalculated = main && askToRecalculate(main);
  if (recalculated !== undefined && recalculated !== main) changed.set(part.path, recalculated);
  return changed;
}

function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  return (one?.value ?? null) === (other?.value ?? null) && one?.formula === other?.formula;
}

function sameValues(before: Grid, after: Grid | undefined): boolean {
  if (!after) return false;
  for (let row = 0; row < Math.max(before.rowCount, after.rowCount); row++) {
    const width = Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0);
    for (let col = 0; col < width; col++) {
      if (!sameCell(cellAt(before, row, col), cellAt(after, row, col))) return false;
    }
  }
  return true;
}

/** The proof of the patch: read back, the workbook holds what it held with exactly the edits made. */
function verify(workbook: Workbook, change: Change, saved: FileResult<Workbook>): void {
  if (!saved.ok) throw new Refusal("unsupported", "the patched file does not open");
  const after = new Map(saved.value.sheets.map((grid) => [grid.sheet, grid]));
  const isExact = workbook.sheets.every((grid) =>
    sameValues(applyToGrid(grid, change), after.get(grid.sheet)),
  );
  if (!isExact) throw new Refusal("unsupported", "the patched file holds other values");
}

/** What to write into a workbook. */
export interface Patch {
  readonly change: Change;
  /** Replaces what we keep in the workbook; left alone when absent. */
  readonly memo?: Memo;
}

/**
 * The workbook's bytes with the change made: only the parts concerned differ, all others survive byte for byte. Refused
 * as a whole when a cell no longer holds what the change expects or is computed.
 */
export function patchWorkbook(workbook: Workbook, patch: Patch, codec: Codec): FileResult<Uint8Array> {
  const known = new Map(workbook.sheets.map((grid) => [grid.sheet, grid]));
  const isStale = patch.change.edits.some((edit) => {
    const grid = known.get(edit.sheet);
    return !grid || staleCells(grid, { title: "", edits: [edit] }).length > 0;
  });
  if (isStale) return refused("changed-since-read");
  try {
    const directory = readDirectory(workbook.bytes);
    const parts = partReader(directory, codec);
    const changed = changedParts(parts, workbook, patch.change);
    if (patch.memo) for (const [name, text] of memoParts(parts, patch.memo)) changed.set(name, text);
    if (changed.size === 0) return { ok: true, value: workbook.bytes };
    const bytes = saveParts(directory, changed, codec);
    verify(workbook, patch.change, openPackage(bytes, codec));
    return { ok: true, value: bytes };
  } catch (error) {
    return refused(error instanceof Refusal ? error.code : "damaged");
  }
}
