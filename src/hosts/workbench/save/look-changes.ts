import {
  BooleanNumber,
  type ICellData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { ColumnChange, RowChange, SheetLookChange } from "../../../office-file/patch/looks/look-change";
import { filledPlaces } from "../filled-places";
import { sheetDataOf, type OpenBook } from "../open-book";
import { originOf } from "../origin";
import { digitPixels, pixelsToPoints, pixelsToWidth } from "../sizes";
import type { UniverSheet } from "../univer";
import { colorOf } from "./look-of-style";
import { styleComparison, type Style } from "./style-change";

/** A sheet of the file as it was shown at first, and the row of it that each row now looks like. */
interface Before {
  readonly file: IWorkbookData;
  readonly sheet: IWorkbookData["sheets"][string] | undefined;
  readonly models: readonly number[];
}

/** The cells that a merge covers and Univer has forgotten the looks of: they keep those of the file while the merge has any. */
function forgottenCells({ mergeData, cellData }: IWorksheetData): (row: number, col: number) => boolean {
  return (row, col) =>
    mergeData.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow &&
        row <= endRow &&
        col >= startColumn &&
        col <= endColumn &&
        (row > startRow || col > startColumn) &&
        (cellData[startRow]?.[startColumn]?.s ?? null) !== null,
    );
}

/** A place that a sheet does not have. */
const nowhere = -1;

/** The style that a cell shows: its own, or that of its row or column. */
function styleAt(data: Partial<IWorksheetData> | undefined, row: number, col: number): Style {
  return data?.cellData?.[row]?.[col]?.s ?? data?.rowData?.[row]?.s ?? data?.columnData?.[col]?.s;
}

/** The columns in which a row has a cell that is styled. */
function styledColumns(data: Partial<IWorksheetData> | undefined, row: number): readonly number[] {
  const cells = filledPlaces<Nullable<ICellData>>(data?.cellData?.[row]);
  return cells.filter(([, cell]) => (cell?.s ?? null) !== null).map(([col]) => col);
}

function cellChanges(
  open: OpenBook,
  sheet: UniverSheet,
  { file, sheet: old, models }: Before,
): SheetLookChange["cells"] {
  const data = sheetDataOf(sheet);
  const compare = styleComparison(open, file);
  const isForgotten = forgottenCells(data);
  const changes: SheetLookChange["cells"][number][] = [];
  const rows = Math.max(models.length, (filledPlaces(data.cellData).at(-1)?.[0] ?? nowhere) + 1);
  for (let row = 0; row < rows; row++) {
    const model = models[row] ?? nowhere;
    const now = new Set(styledColumns(data, row));
    for (const col of new Set([...now, ...styledColumns(old, model)])) {
      if (!now.has(col) && isForgotten(row, col)) continue;
      const look = compare(styleAt(old, model, col), styleAt(data, row, col));
      if (look) changes.push({ at: { row, col }, look });
    }
  }
  return changes;
}

const isOn = (flag: BooleanNumber | undefined): boolean => flag === BooleanNumber.TRUE;

/** A height that somebody set; null where one that the file sets is no longer. */
function heightChange(now: Partial<IRowData>, was: Partial<IRowData> | undefined): Pick<RowChange, "height"> {
  if (now.ia === BooleanNumber.FALSE)
    return now.h === undefined || now.h === was?.h ? {} : { height: pixelsToPoints(now.h) };
  return was?.ia === BooleanNumber.FALSE ? { height: null } : {};
}

function rowChanges(sheet: UniverSheet, { sheet: old, models }: Before): readonly RowChange[] {
  const { rowData } = sheetDataOf(sheet);
  // Univer keeps nothing of a new row that is as any other.
  const rows = new Set([...models.keys(), ...filledPlaces(rowData).map(([row]) => row)]);
  return [...rows].flatMap((row): readonly RowChange[] => {
    const item: Partial<IRowData> = rowData[row] ?? {};
    const model = models[row];
    const was = model === undefined ? undefined : old?.rowData?.[model];
    // A new row never hides because the one does that it is like.
    const wasHidden = originOf(item) === model && isOn(was?.hd);
    const change = {
      ...heightChange(item, was),
      ...(isOn(item.hd) === wasHidden ? {} : { hidden: isOn(item.hd) }),
    };
    return Object.keys(change).length === 0 ? [] : [{ row, ...change }];
  });
}

function columnChanges(open: OpenBook, sheet: UniverSheet, { sheet: old }: Before): readonly ColumnChange[] {
  const [standard] = open.look.looks;
  const digit = digitPixels(standard?.font, standard?.size);
  return filledPlaces(sheetDataOf(sheet).columnData).flatMap(([col, item]): readonly ColumnChange[] => {
    const was = old?.columnData?.[col];
    const change = {
      ...(item.w === undefined || item.w === was?.w ? {} : { width: pixelsToWidth(item.w, digit) }),
      ...(isOn(item.hd) === isOn(was?.hd) ? {} : { hidden: isOn(item.hd) }),
    };
    return Object.keys(change).length === 0 ? [] : [{ col, ...change }];
  });
}

type View = Pick<SheetLookChange, "hidden" | "tabColor" | "showsGridlines" | "frozen">;

/** How a sheet is seen; whoever shows it without saying so shows it with lines and nothing frozen. */
function viewOf({ hidden, tabColor, showGridlines, freeze }: Partial<IWorksheetData>): Required<View> {
  return {
    hidden: isOn(hidden),
    tabColor: colorOf(tabColor) ?? null,
    showsGridlines: showGridlines !== BooleanNumber.FALSE,
    frozen: { rows: freeze?.ySplit ?? 0, cols: freeze?.xSplit ?? 0 },
  };
}

function viewChange(was: Required<View>, now: Required<View>): View {
  const isFrozenSo = now.frozen.rows === was.frozen.rows && now.frozen.cols === was.frozen.cols;
  return {
    ...(now.hidden === was.hidden ? {} : { hidden: now.hidden }),
    ...(now.tabColor === was.tabColor ? {} : { tabColor: now.tabColor }),
    ...(now.showsGridlines === was.showsGridlines ? {} : { showsGridlines: now.showsGridlines }),
    ...(isFrozenSo ? {} : { frozen: now.frozen }),
  };
}

/** What a person changed in the looks of a sheet since it was opened. */
export function lookChanges(open: OpenBook, sheet: UniverSheet, before: Before): SheetLookChange {
  return {
    cells: cellChanges(open, sheet, before),
    rows: rowChanges(sheet, before),
    columns: columnChanges(open, sheet, before),
    ...viewChange(viewOf(before.sheet ?? {}), viewOf(sheetDataOf(sheet))),
  };
}
