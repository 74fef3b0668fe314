import { hasFormula } from "./has-formula";
import { applyChange } from "../../sheet/apply-change";
import { rangeToA1 } from "../../sheet/address";
import type { CellEdit, Change } from "../../sheet/change";
import { cellAt, type Cell, type CellValue, type Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import type { Codec } from "../codec";
import { attempt, Refusal, type FileResult } from "../file-result";
import { openWorkbook } from "../open-workbook";
import { openPackage } from "../package/open-package";
import type { Workbook } from "../workbook";
import { readDirectory, type ZipDirectory } from "../zip/directory";
import { partReader } from "../zip/part-reader";
import { saveParts } from "../zip/save-parts";
import { askToRecalculate } from "./ask-to-recalculate";
import type { SheetComments } from "./comment-parts";
import { editedParts, type EditedParts } from "./edited-parts";
import { memoParts } from "./memo-parts";
import { patchParts } from "./patch-part";
import { refuseChange } from "./refuse-change";
import { proveComments, writeComments } from "./write-comments";

/** What to write into a workbook. */
export interface Patch {
  readonly change: Change;
  /** Replaces what is kept in the workbook; that stays as it is when there is none here. */
  readonly memo?: Memo;
  /** Comments to add to cells, whatever is written there already. */
  readonly comments?: readonly SheetComments[];
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

/** Cells with formulas or rows that moved: what they compute may be another value now. */
function needsRecalculation(workbook: Workbook, change: Change): boolean {
  return change.edits.length > 0 && workbook.sheets.some(hasFormula);
}

/** The parts a patch writes, and its comments where they ended up. */
interface Written {
  readonly parts: EditedParts["written"];
  readonly comments: readonly SheetComments[];
}

function writtenParts(
  directory: ZipDirectory,
  workbook: Workbook,
  { patch: { change, memo, comments }, codec }: { patch: Patch; codec: Codec },
): Written {
  const parts = editedParts(directory, partReader(directory, codec));
  patchParts(parts, change.edits);
  if (parts.written.size > 0 && needsRecalculation(workbook, change)) {
    const { workbookPart } = openPackage(parts);
    parts.write(workbookPart, askToRecalculate(parts.need(workbookPart)));
  }
  if (memo)
    for (const [name, content] of memoParts(parts, openPackage(parts), memo)) parts.write(name, content);
  return { parts: parts.written, comments: comments ? writeComments(parts, workbook, comments) : [] };
}

function sameCell(one: Cell | undefined, other: Cell | undefined, formulasMove: boolean): boolean {
  const sameFormula = formulasMove
    ? (one?.formula === undefined) === (other?.formula === undefined)
    : one?.formula === other?.formula;
  return sameFormula && (one?.value ?? null) === (other?.value ?? null);
}

function sameMerges(one: Grid, other: Grid): boolean {
  const keys = ({ merges }: Grid): string => merges.map(rangeToA1).toSorted().join(" ");
  return keys(one) === keys(other);
}

function sameSheet(wanted: Grid, got: Grid, formulasMove: boolean): boolean {
  const rows = Math.max(wanted.rowCount, got.rowCount);
  for (let row = 0; row < rows; row++) {
    const cols = Math.max(wanted.rows[row]?.length ?? 0, got.rows[row]?.length ?? 0);
    for (let col = 0; col < cols; col++)
      if (!sameCell(cellAt(wanted, row, col), cellAt(got, row, col), formulasMove)) return false;
  }
  return wanted.sheet === got.sheet && sameMerges(wanted, got);
}

/** The proof of a patch: read back, every sheet holds what it held with exactly the edits made. */
function provedExact(workbook: Workbook, change: Change, saved: FileResult<Workbook>): Workbook {
  const wanted = applyChange(workbook.sheets, change);
  // Formulas below rows that moved say the same in other words.
  const formulasMove = change.edits.some(({ kind }) => kind === "insert-rows" || kind === "delete-rows");
  const isExact =
    saved.ok &&
    wanted.ok &&
    wanted.grids.length === saved.value.sheets.length &&
    wanted.grids.every((grid, index) => {
      const after = saved.value.sheets[index];
      return after !== undefined && sameSheet(grid, after, formulasMove);
    });
  if (!isExact) throw new Refusal("not-writable", "工作表的内部结构少见");
  return saved.value;
}

function patchPackage(workbook: Workbook, patch: Patch, codec: Codec): Workbook {
  const directory = readDirectory(workbook.bytes);
  if (directory.has("_xmlsignatures/origin.sigs")) throw new Refusal("not-writable", "文件有数字签名");
  const written = writtenParts(directory, workbook, { patch, codec });
  if (written.parts.size === 0) return workbook;
  const saved = openWorkbook(saveParts(directory, written.parts, codec), codec);
  const proved = provedExact(workbook, patch.change, saved);
  proveComments(proved, written.comments);
  return proved;
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
