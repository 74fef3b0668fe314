import { applyChange } from "../../sheet/apply-change";
import { cellEditsOf, type CellEdit, type Change } from "../../sheet/change";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import type { Codec } from "../codec";
import { attempt, Refusal, type FileResult } from "../file-result";
import { openWorkbook } from "../open-workbook";
import { openPackage, type PackageOutline } from "../package/open-package";
import type { Workbook } from "../workbook";
import { readDirectory } from "../zip/directory";
import { partReader, type PartReader } from "../zip/part-reader";
import { saveParts } from "../zip/save-parts";
import { askToRecalculate } from "./ask-to-recalculate";
import { memoParts, type NewParts } from "./memo-parts";
import { patchSheet } from "./patch-sheet";
import { refuseChange } from "./refuse-change";
import { touchesTableHeader } from "./table-headers";

/** What to write into a workbook. */
export interface Patch {
  readonly change: Change;
  /** Replaces what is kept in the workbook; that stays as it is when there is none here. */
  readonly memo?: Memo;
}

/** A text as a cell gives it back: no empty text, and one way of breaking lines. */
function storable(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value === "" ? null : value.replaceAll(/\r\n?/g, "\n");
}

function withStorableTexts(change: Change): Change {
  const toStorable = (cell: CellEdit): CellEdit => ({ ...cell, to: storable(cell.to) });
  return {
    ...change,
    edits: change.edits.map((edit) =>
      edit.kind === "set-cells" ? { ...edit, cells: edit.cells.map(toStorable) } : edit,
    ),
  };
}

function hasFormula(grid: Grid): boolean {
  return grid.rows.some((row) => row?.some((cell) => cell?.formula !== undefined));
}

function changedSheets(parts: PartReader, outline: PackageOutline, change: Change): Map<string, Uint8Array> {
  const changed = new Map<string, Uint8Array>();
  for (const { name, part } of outline.sheets) {
    const edits = cellEditsOf(change, name);
    const bytes = edits.length > 0 ? parts.bytes(part) : undefined;
    if (!bytes) continue;
    if (touchesTableHeader(parts, part, edits)) throw new Refusal("unsupported", "要改的是表格对象的标题行");
    changed.set(part, patchSheet(bytes, edits));
  }
  return changed;
}

function newParts(parts: PartReader, workbook: Workbook, { change, memo }: Patch): NewParts {
  const outline = openPackage(parts);
  const written = new Map<string, string | Uint8Array>(changedSheets(parts, outline, change));
  const main =
    written.size > 0 && workbook.sheets.some(hasFormula) ? parts.bytes(outline.workbookPart) : undefined;
  if (main) written.set(outline.workbookPart, askToRecalculate(main));
  if (memo) for (const [name, content] of memoParts(parts, outline, memo)) written.set(name, content);
  return written;
}

function sameValues(before: Grid, after: Grid): boolean {
  const rows = Math.max(before.rowCount, after.rowCount);
  for (let row = 0; row < rows; row++) {
    const cols = Math.max(before.rows[row]?.length ?? 0, after.rows[row]?.length ?? 0);
    for (let col = 0; col < cols; col++) {
      const [one, other] = [cellAt(before, row, col), cellAt(after, row, col)];
      if ((one?.value ?? null) !== (other?.value ?? null) || one?.formula !== other?.formula) return false;
    }
  }
  return true;
}

/** The proof of a patch: read back, every sheet holds what it held with exactly the edits made. */
function provedExact(workbook: Workbook, change: Change, saved: FileResult<Workbook>): Workbook {
  const wanted = applyChange(workbook.sheets, change);
  const isExact =
    saved.ok &&
    wanted.ok &&
    wanted.grids.every((grid, index) => {
      const after = saved.value.sheets[index];
      return after !== undefined && sameValues(grid, after);
    });
  if (!isExact) throw new Refusal("unsupported", "工作表的内部结构少见");
  return saved.value;
}

function patchPackage(workbook: Workbook, patch: Patch, codec: Codec): Workbook {
  if (patch.change.edits.some(({ kind }) => kind !== "set-cells"))
    throw new Refusal("unsupported", "文件中只能改单元格的内容");
  const directory = readDirectory(workbook.bytes);
  const parts = partReader(directory, codec);
  if (parts.has("_xmlsignatures/origin.sigs")) throw new Refusal("unsupported", "文件有数字签名");
  const written = newParts(parts, workbook, patch);
  if (written.size === 0) return workbook;
  return provedExact(workbook, patch.change, openWorkbook(saveParts(directory, written, codec), codec));
}

/** An old format is not written: its sheets change in memory, and saving makes a new .xlsx of them. */
function changeInMemory(workbook: Workbook, { change, memo = workbook.memo }: Patch): Workbook {
  const changed = applyChange(workbook.sheets, change);
  return { ...workbook, sheets: changed.ok ? changed.grids : workbook.sheets, memo };
}

/**
 * The workbook with the change made. Of a package only the parts concerned differ, every other part survives byte for
 * byte; where there are formulas the workbook part differs, too, so that they are worked out again. Refused as a whole
 * when a cell is computed, stands in a protected sheet or no longer holds what the change expects.
 */
export function patchWorkbook(workbook: Workbook, patch: Patch, codec: Codec): FileResult<Workbook> {
  const change = withStorableTexts(patch.change);
  const failure = refuseChange(workbook.sheets, change);
  if (failure) return { ok: false, failure };
  const storablePatch = { ...patch, change };
  return attempt(() =>
    workbook.kind === "xlsx"
      ? patchPackage(workbook, storablePatch, codec)
      : changeInMemory(workbook, storablePatch),
  );
}
