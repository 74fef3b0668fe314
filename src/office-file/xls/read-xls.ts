import type { Grid } from "../../sheet/grid";
import { newBudget, type Budget } from "../budget";
import { Refusal } from "../file-result";
import { gridBuilder, type GridBuilder } from "../grid-builder";
import { builtinFormat } from "../text/builtin-formats";
import { cellOf } from "../text/cell-of";
import { daysTo1904 } from "../text/days-to-1904";
import { generalFormat, numberFormat, type NumberFormat } from "../text/number-format";
import { cellsOf } from "./cell-records";
import { recordKind, type BiffRecord } from "./records";
import { readSheetEntry, viewOfStream, visitStream, type SheetEntry } from "./streams";
import { readChars, readStringTable } from "./strings";

const hiddenRow = 0x20;

/** What the first part of the stream says about the whole workbook. */
interface Globals {
  readonly sheets: SheetEntry[];
  readonly codes: Map<number, string>;
  readonly styles: number[];
  texts: readonly string[];
  dayShift: number;
}

function readGlobal(view: DataView, record: BiffRecord, to: { globals: Globals; budget: Budget }): void {
  const { at, kind } = record;
  const { globals, budget } = to;
  if (kind === recordKind.password) throw new Refusal("password");
  if (kind === recordKind.dateMode && view.getUint16(at, true) === 1) globals.dayShift = daysTo1904;
  if (kind === recordKind.style) globals.styles.push(view.getUint16(at + 2, true));
  if (kind === recordKind.sharedStrings) globals.texts = readStringTable(view, record, budget);
  if (kind === recordKind.format) {
    globals.codes.set(view.getUint16(at, true), readChars(view, at + 4, view.getUint16(at + 2, true)));
  }
  const sheet = kind === recordKind.sheet ? readSheetEntry(view, record) : undefined;
  if (sheet) globals.sheets.push(sheet);
}

function readLayout(view: DataView, { kind, at }: BiffRecord, grid: GridBuilder): void {
  const word = (offset: number): number => view.getUint16(at + offset, true);
  if (kind === recordKind.protect && word(0) !== 0) grid.protect();
  if (kind === recordKind.row && (word(12) & hiddenRow) !== 0) grid.hideRows(word(0), word(0));
  if (kind === recordKind.columns && (word(8) & 1) !== 0) grid.hideCols(word(0), word(2));
  if (kind !== recordKind.merges) return;
  for (let index = 0; index < word(0); index++) {
    const [top, bottom, left, right] = [2, 4, 6, 8].map((offset) => word(offset + index * 8));
    if (top === undefined || bottom === undefined || left === undefined || right === undefined) continue;
    if (top < bottom || left < right) grid.addMerge({ top, left, bottom, right });
  }
}

function formatsOf({ styles, codes }: Globals): readonly NumberFormat[] {
  return styles.map((id) => (id === 0 ? generalFormat : numberFormat(codes.get(id) ?? builtinFormat(id))));
}

/** Reads the workbook stream of an .xls or .et file. */
export function readXls(stream: Uint8Array): readonly Grid[] {
  const view = viewOfStream(stream);
  const budget = newBudget();
  const globals: Globals = { sheets: [], codes: new Map(), styles: [], texts: [], dayShift: 0 };
  visitStream(view, 0, (record) => readGlobal(view, record, { globals, budget }));
  const formats = formatsOf(globals);
  return globals.sheets.map(({ name, visibility, place }) => {
    const grid = gridBuilder(budget);
    visitStream(view, place, (record) => {
      readLayout(view, record, grid);
      for (const { row, col, style, value, isError = false, isFormula } of cellsOf(
        view,
        record,
        globals.texts,
      )) {
        const format = formats[style] ?? generalFormat;
        const formula = isFormula === true ? "" : undefined;
        const cell = cellOf(value, { format, formula, isError, dayShift: globals.dayShift });
        if (cell) grid.addCell(row, col, cell);
      }
    });
    return grid.finish(name, visibility);
  });
}
