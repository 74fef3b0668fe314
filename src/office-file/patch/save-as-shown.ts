import { hasFormula } from "./has-formula";
import { toA1 } from "../../sheet/address";
import type { Edit } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import type { Memo } from "../../sheet/memo";
import type { Codec } from "../codec";
import { attempt, Refusal, type FileResult } from "../file-result";
import { openWorkbook } from "../open-workbook";
import { openPackage } from "../package/open-package";
import { readXlsx } from "../read/read-xlsx";
import type { Workbook } from "../workbook";
import { readDirectory, type ZipDirectory } from "../zip/directory";
import { partReader } from "../zip/part-reader";
import { saveParts } from "../zip/save-parts";
import { askToRecalculate } from "./ask-to-recalculate";
import { sameValue, withLooks, writesFor, type CellWrite } from "./cell-writes";
import { editedParts, type EditedParts } from "./edited-parts";
import { memoParts } from "./memo-parts";
import { cellStyles, type CellStyles } from "./looks/cell-styles";
import type { SheetLookChange } from "./looks/look-change";
import { patchColumns } from "./looks/patch-columns";
import { patchRows } from "./looks/patch-rows";
import { patchView } from "./looks/patch-view";
import { patchParts } from "./patch-part";
import { patchSheet } from "./patch-sheet";
import { shiftFormulas } from "./rows/shift-sheet";
import { orderSheets } from "./sheets/order-sheets";
import { renameSheets, type Renamed } from "./sheets/rename-sheets";
import { showSheets } from "./sheets/show-sheets";
import { takeOutSheets } from "./sheets/take-out-sheets";
import { touchesTableHeader } from "./table-headers";

/** How a workbook shall be, as a person left it in a spreadsheet. */
export interface Shown {
  /** What happened to rows and merges, and new sheets. A person may delete what is filled: nothing is checked here. */
  readonly edits: readonly Edit[];
  /** Sheets of the file that are gone, and those that have other names, before all edits. */
  readonly removed?: ReadonlySet<string>;
  readonly renamed?: readonly Renamed[];
  /** The sheets after that, in the order of the file, with all that was typed. */
  readonly sheets: readonly Grid[];
  /** What changes in their looks, in the same order; absent for none. */
  readonly looks?: readonly (SheetLookChange | undefined)[];
  readonly memo?: Memo;
}

/** A sheet part in which every cell spells its own formula out: none hangs on one that is about to be replaced. */
function spelledOut(bytes: Uint8Array, sheet: string): Uint8Array {
  return shiftFormulas(bytes, { home: sheet, moved: sheet, shift: { row: 0, count: 0 } });
}

/** The sheets as they are, with all formulas spelt out; the parts themselves stay as they are. */
function spelledSheets(directory: ZipDirectory, parts: EditedParts): readonly Grid[] {
  const spelled = editedParts(directory, parts);
  for (const { name, part } of openPackage(parts).sheets) {
    spelled.write(part, spelledOut(parts.need(part), name));
  }
  return readXlsx(spelled, openPackage(spelled));
}

function stylesOf(parts: EditedParts): { readonly part: string; readonly styles: CellStyles } | undefined {
  const part = openPackage(parts).relationships.find(({ type }) => type === "styles")?.target;
  return part !== undefined && parts.has(part) ? { part, styles: cellStyles(parts.need(part)) } : undefined;
}

/** True where a formula goes on which those of other cells may hang. */
function replacesFormula(writes: readonly CellWrite[], old: Grid): boolean {
  return writes.some(
    ({ at, keepsFormula, keepsValue }) =>
      keepsFormula !== true && keepsValue !== true && cellAt(old, at.row, at.col)?.formula !== undefined,
  );
}

/** Writes what cells hold and how they look; true where what they hold is other than before. */
function writeCells(directory: ZipDirectory, parts: EditedParts, { sheets, looks }: Shown): boolean {
  const before = spelledSheets(directory, parts);
  const book = stylesOf(parts);
  let areValuesWritten = false;
  openPackage(parts).sheets.forEach(({ name, part }, index) => {
    const [old, wanted] = [before[index], sheets[index]];
    if (old?.sheet !== name || wanted?.sheet !== name) throw new Refusal("changed-since-read", name);
    const values = writesFor(old, wanted);
    const writes = withLooks(values, looks?.[index]?.cells ?? []);
    if (writes.length === 0) return;
    if (!book && writes.length > values.length) throw new Refusal("not-writable", "文件没有样式表");
    if (touchesTableHeader(parts, part, values))
      throw new Refusal("not-writable", "要改的是表格对象的标题行");
    const bytes = replacesFormula(writes, old) ? spelledOut(parts.need(part), name) : parts.need(part);
    parts.write(part, patchSheet(bytes, writes, book?.styles.restyle));
    areValuesWritten ||= values.length > 0;
  });
  const restyled = book?.styles.finish();
  if (book && restyled) parts.write(book.part, restyled);
  return areValuesWritten;
}

/** The sizes of rows and columns, what hides, and how each sheet is seen. */
function writeViews(parts: EditedParts, looks: NonNullable<Shown["looks"]>): void {
  const outline = openPackage(parts);
  const hidden = new Map<string, boolean>();
  outline.sheets.forEach(({ name, part }, index) => {
    const look = looks[index];
    if (!look) return;
    if (look.hidden !== undefined) hidden.set(name, look.hidden);
    const before = parts.need(part);
    const after = patchView(patchRows(patchColumns(before, look.columns), look.rows), look);
    if (after !== before) parts.write(part, after);
  });
  showSheets(parts, outline, hidden);
}

/** The first place where a sheet is not as it is shown. */
function difference(wanted: Grid, got: Grid | undefined): string | undefined {
  if (got?.sheet !== wanted.sheet) return wanted.sheet;
  const rows = Math.max(wanted.rowCount, got.rowCount);
  for (let row = 0; row < rows; row++) {
    const cols = Math.max(wanted.rows[row]?.length ?? 0, got.rows[row]?.length ?? 0);
    for (let col = 0; col < cols; col++) {
      const [one, other] = [cellAt(wanted, row, col), cellAt(got, row, col)];
      const isSame =
        sameValue(one?.value ?? null, other?.value ?? null) &&
        (one?.formula === undefined) === (other?.formula === undefined);
      if (!isSame) return `${wanted.sheet}!${toA1({ row, col })}`;
    }
  }
  return undefined;
}

/** The proof of what was saved: read back, every sheet holds what was shown. */
function proved(shown: Shown, saved: FileResult<Workbook>): Workbook {
  if (!saved.ok) throw new Refusal("not-writable", "工作表的内部结构少见");
  const wrong = shown.sheets.map((grid, index) => difference(grid, saved.value.sheets[index]));
  const first = wrong.find((place) => place !== undefined);
  if (first !== undefined) throw new Refusal("not-writable", first);
  return saved.value;
}

function save(workbook: Workbook, shown: Shown, codec: Codec): Workbook {
  const directory = readDirectory(workbook.bytes);
  if (directory.has("_xmlsignatures/origin.sigs")) throw new Refusal("not-writable", "文件有数字签名");
  const parts = editedParts(directory, partReader(directory, codec));
  takeOutSheets(parts, shown.removed ?? new Set());
  renameSheets(parts, shown.renamed ?? []);
  patchParts(parts, shown.edits);
  const names = shown.sheets.map(({ sheet }) => sheet);
  if (openPackage(parts).sheets.some(({ name }, place) => name !== names[place])) orderSheets(parts, names);
  const isMoved = parts.written.size > 0;
  const isComputedAnew = writeCells(directory, parts, shown) || isMoved;
  writeViews(parts, shown.looks ?? []);
  if (isComputedAnew && shown.sheets.some(hasFormula)) {
    const { workbookPart } = openPackage(parts);
    parts.write(workbookPart, askToRecalculate(parts.need(workbookPart)));
  }
  if (shown.memo) {
    const written = memoParts(parts, openPackage(parts), shown.memo);
    for (const [name, content] of written) parts.write(name, content);
  }
  if (parts.written.size === 0) return workbook;
  return proved(shown, openWorkbook(saveParts(directory, parts.written, codec), codec));
}

/**
 * The package of a workbook with everything a person did in a spreadsheet since it was opened: rows, merges, sheets,
 * values, formulas and number formats. Every part that is not concerned survives byte for byte; refused as a whole, with
 * the name of what stands in the way, where that cannot be done.
 */
export function saveAsShown(workbook: Workbook, shown: Shown, codec: Codec): FileResult<Workbook> {
  return attempt(() => save(workbook, shown, codec));
}
