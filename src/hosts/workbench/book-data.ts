import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { BookLook, RowLook, SheetLook } from "../../office-file/look/look";
import type { Workbook } from "../../office-file/workbook";
import type { Cell, Grid } from "../../sheet/grid";
import { shownFormula } from "./formula-names";
import { neededHeights } from "./line-height";
import { sheetId } from "./origin";
import { plainLook } from "./plain-look";
import { digitPixels, pointsToPixels, widthToPixels } from "./sizes";
import { styleData } from "./style-data";

const [on, off] = [BooleanNumber.TRUE, BooleanNumber.FALSE];
/** Empty rows and columns to go on writing in. */
const spare = { rows: 30, cols: 6 };
const least = { rows: 100, cols: 26 };
/** A style for all columns to the right is no column worth making. */
const mostCols = 200;
const usual = { width: 72, height: 20 };

type Matrix = Record<number, Record<number, ICellData>>;

/** What the cells of a sheet are made of. */
interface Source {
  readonly grid: Grid;
  readonly look: SheetLook;
  /** The name of each style by its index. */
  readonly styleOf: (index: number | undefined) => string | undefined;
  /** What a row without a stated height needs. */
  readonly heightOf: (row: number) => number | undefined;
}

function valueData({ value }: Cell): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? on : off, t: CellValueType.BOOLEAN };
  if (value === null) return {};
  const looksLikeNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function cellData(source: Source, row: number, col: number): ICellData | undefined {
  const { grid, look, styleOf } = source;
  const cell = grid.rows[row]?.[col];
  const style = styleOf(look.styles[row]?.[col]);
  if (!cell && style === undefined) return undefined;
  const shared = look.shared[row]?.[col];
  const formula = shared ? shared.formula : cell?.formula;
  return {
    ...(cell ? valueData(cell) : {}),
    ...(formula === undefined || formula === "" ? {} : { f: `=${shownFormula(formula)}` }),
    ...(shared ? { si: shared.group } : {}),
    ...(style === undefined ? {} : { s: style }),
  };
}

function matrixOf(source: Source): Matrix {
  const { grid, look } = source;
  const matrix: Matrix = {};
  const rows = Math.max(grid.rows.length, look.styles.length);
  for (let row = 0; row < rows; row++) {
    const cols = Math.max(grid.rows[row]?.length ?? 0, look.styles[row]?.length ?? 0);
    const line: Record<number, ICellData> = {};
    for (let col = 0; col < cols; col++) {
      const data = cellData(source, row, col);
      if (data) line[col] = data;
    }
    if (cols > 0) matrix[row] = line;
  }
  return matrix;
}

function heightData(row: RowLook | undefined, needed: number | undefined): Partial<IRowData> {
  if (row?.height !== undefined) {
    const pixels = pointsToPixels(row.height);
    return row.isFixed ? { h: pixels, ia: off } : { h: pixels, ah: pixels, ia: on };
  }
  return needed === undefined || needed <= usual.height ? {} : { h: needed, ah: needed, ia: on };
}

function rowsOf({ grid, look, styleOf, heightOf }: Source, count: number): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < count; row++) {
    const rowLook = look.rows.get(row);
    const s = styleOf(rowLook?.style);
    const height = heightData(rowLook, heightOf(row));
    rows[row] = {
      custom: { origin: row, ...(height.ah === undefined ? {} : { least: height.ah }) },
      ...height,
      ...(rowLook?.hidden === true || grid.hiddenRows.has(row) ? { hd: on } : {}),
      ...(s === undefined ? {} : { s }),
    };
  }
  return rows;
}

function colsOf(
  { grid, look, styleOf }: Source,
  count: number,
  digit: number,
): Record<number, Partial<IColumnData>> {
  const cols: Record<number, Partial<IColumnData>> = {};
  for (let col = 0; col < count; col++) {
    const { width, hidden, style } =
      look.columns.find(({ first, last }) => col >= first && col <= last) ?? {};
    const s = styleOf(style);
    cols[col] = {
      custom: { origin: col },
      ...(width === undefined ? {} : { w: widthToPixels(width, digit) }),
      ...(hidden === true || grid.hiddenCols.has(col) ? { hd: on } : {}),
      ...(s === undefined ? {} : { s }),
    };
  }
  return cols;
}

/** How many rows and columns of a sheet hold, or show, anything. */
function usedSize({ grid, look }: Source): { readonly rows: number; readonly cols: number } {
  const styledCols = look.styles.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const mergedRows = grid.merges.reduce((most, { bottom }) => Math.max(most, bottom + 1), 0);
  const mergedCols = grid.merges.reduce((most, { right }) => Math.max(most, right + 1), 0);
  return {
    rows: Math.max(grid.rowCount, look.styles.length, mergedRows),
    cols: Math.max(grid.colCount, Math.min(styledCols, mostCols), mergedCols),
  };
}

function freezeOf({ frozen: { rows, cols } }: SheetLook): IWorksheetData["freeze"] {
  const isFrozen = rows > 0 || cols > 0;
  return {
    xSplit: cols,
    ySplit: rows,
    startRow: isFrozen && rows > 0 ? rows : -1,
    startColumn: isFrozen && cols > 0 ? cols : -1,
  };
}

function sheetData(source: Source, id: string, digit: number): Partial<IWorksheetData> {
  const { grid, look } = source;
  const used = usedSize(source);
  const { defaultWidth, defaultHeight, tabColor } = look;
  return {
    id,
    name: grid.sheet,
    hidden: grid.visibility === "visible" ? off : on,
    custom: { protected: grid.protected, visibility: grid.visibility },
    rowCount: Math.max(used.rows + spare.rows, least.rows),
    columnCount: Math.max(used.cols + spare.cols, least.cols),
    cellData: matrixOf(source),
    rowData: rowsOf(source, used.rows),
    columnData: colsOf(source, used.cols, digit),
    mergeData: grid.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    defaultColumnWidth: defaultWidth === undefined ? usual.width : widthToPixels(defaultWidth, digit),
    defaultRowHeight: defaultHeight === undefined ? usual.height : pointsToPixels(defaultHeight),
    showGridlines: look.showsGridlines ? on : off,
    freeze: freezeOf(look),
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

/** An open workbook as Univer shows it; files of OpenDocument come without a look and are shown plainly. */
export function bookData(workbook: Workbook, id: string, look: BookLook): IWorkbookData {
  const isPlain = look.sheets.length !== workbook.sheets.length;
  const { looks, sheets } = isPlain ? plainLook(workbook.sheets) : look;
  const styles: Record<string, IStyleData> = {};
  looks.forEach((cellLook, index) => (styles[`look-${index}`] = styleData(cellLook)));
  const digit = digitPixels(looks[0]?.font, looks[0]?.size);
  const styleOf = (index: number | undefined): string | undefined =>
    index !== undefined && looks[index] ? `look-${index}` : undefined;
  const data = workbook.sheets.flatMap((grid, index) => {
    const sheetLook = sheets[index];
    if (!sheetLook) return [];
    const { defaultWidth } = sheetLook;
    const usualWidth = defaultWidth === undefined ? usual.width : widthToPixels(defaultWidth, digit);
    const heightOf = neededHeights(grid, looks, { look: sheetLook, digit, usual: usualWidth });
    return [sheetData({ grid, look: sheetLook, styleOf, heightOf }, sheetId(index), digit)];
  });
  return {
    id,
    name: "",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: data.map((_, index) => sheetId(index)),
    sheets: Object.fromEntries(data.map((sheet, index) => [sheetId(index), sheet])),
    ...(styles["look-0"] ? { defaultStyle: styles["look-0"] } : {}),
  };
}
