import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { cellOf } from "../../office-file/text/cell-of";
import { generalFormat, numberFormat } from "../../office-file/text/number-format";
import { isOneCell, type CellRange } from "../../sheet/address";
import {
  gridOf,
  type Cell,
  type CellValue,
  type Comment,
  type Grid,
  type Visibility,
} from "../../sheet/grid";
import { filledPlaces } from "./filled-places";
import { filedFormula } from "./formula-names";

/** Numbers keep as many digits as an office program keeps: what lies behind is noise of the arithmetic. */
const digits = 15;
const errorValue =
  /^#(?:N\/A|NAME\?|DIV\/0!|REF!|VALUE!|NUM!|NULL!|SPILL!|CALC!|CYCLE!|CONNECT!|GETTING_DATA)$/;

/** What a sheet's cells are read with. */
export interface SheetSource {
  readonly data: IWorksheetData;
  /** A style by its name, or as it stands in the cell. */
  readonly styleOf: (style: ICellData["s"]) => Nullable<IStyleData>;
  /** The formula of a cell that shares one; without the sign in front. */
  readonly sharedFormula: (row: number, col: number) => string;
  readonly comments: readonly Comment[];
}

function textOf({ p, v }: ICellData): Nullable<ICellData["v"]> {
  const written = p?.body?.dataStream;
  return written === undefined ? v : written.replace(/\r?\n$/, "").replaceAll("\r", "\n");
}

function valueOf(data: ICellData): CellValue {
  const value = textOf(data);
  if (value === undefined || value === null || value === "") return null;
  if (data.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === "1" || value === "TRUE";
  return typeof value === "number" ? Number(value.toPrecision(digits)) : value;
}

function formulaOf(
  source: SheetSource,
  data: ICellData,
  at: { row: number; col: number },
): string | undefined {
  if (typeof data.f === "string" && data.f !== "") return filedFormula(data.f.replace(/^=/, ""));
  if (typeof data.si !== "string" || data.si === "") return undefined;
  return filedFormula(source.sharedFormula(at.row, at.col));
}

function readCell(source: SheetSource, data: ICellData, at: { row: number; col: number }): Cell | undefined {
  const { rowData, columnData } = source.data;
  const style = source.styleOf(data.s ?? rowData[at.row]?.s ?? columnData[at.col]?.s);
  const pattern = style?.n?.pattern;
  const value = valueOf(data);
  const formula = formulaOf(source, data, at);
  return cellOf(value, {
    format: pattern === undefined ? generalFormat : numberFormat(pattern),
    formula,
    isError: typeof value === "string" && formula !== undefined && errorValue.test(value),
    dayShift: 0,
  });
}

function readRows(source: SheetSource): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  for (const [row, line] of filledPlaces(source.data.cellData)) {
    const cells: (Cell | undefined)[] = [];
    for (const [col, data] of filledPlaces<Nullable<ICellData>>(line)) {
      const cell = data ? readCell(source, data, { row, col }) : undefined;
      if (cell) cells[col] = cell;
    }
    if (cells.length > 0) rows[row] = cells;
  }
  return rows;
}

function hidden(
  items: Readonly<Record<number, { readonly hd?: BooleanNumber }>>,
  count: number,
): ReadonlySet<number> {
  const places = filledPlaces(items).filter(([, item]) => item.hd === BooleanNumber.TRUE);
  return new Set(places.map(([place]) => place).filter((place) => place < count));
}

function visibilityOf({ hidden: isHidden, custom }: IWorksheetData): Visibility {
  if (isHidden !== BooleanNumber.TRUE) return "visible";
  return custom?.["visibility"] === "very-hidden" ? "very-hidden" : "hidden";
}

function isProtected({ custom }: IWorksheetData): boolean {
  return custom?.["protected"] === true;
}

/** The merged cells of a sheet as they stand now; one cell alone, which Univer also lets be a merge, is none. */
export function mergesOf({ mergeData }: IWorksheetData): CellRange[] {
  return mergeData
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow,
      left: startColumn,
      bottom: endRow,
      right: endColumn,
    }))
    .filter((merge) => !isOneCell(merge));
}

/** A sheet as it stands in the spreadsheet now. */
export function readGrid(source: SheetSource): Grid {
  const { data, comments } = source;
  const grid = gridOf(data.name, readRows(source), {
    merges: mergesOf(data),
    visibility: visibilityOf(data),
    protected: isProtected(data),
    comments,
  });
  return {
    ...grid,
    hiddenRows: hidden(data.rowData, grid.rowCount),
    hiddenCols: hidden(data.columnData, grid.colCount),
  };
}
