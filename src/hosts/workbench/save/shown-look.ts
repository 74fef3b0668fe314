import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { BookLook, CellLook, ColumnLook, RowLook, SheetLook } from "../../../office-file/look/look";
import { filledPlaces } from "../filled-places";
import { sheetDataOf, type OpenBook } from "../open-book";
import { originOf, sheetOrigin } from "../origin";
import { digitPixels, pixelsToPoints, pixelsToWidth } from "../sizes";
import { lookOfStyle } from "./look-of-style";

/** The font in which the widths of a new file are counted. */
const digit = digitPixels("Calibri", 11);

type StyleIndex = (style: ICellData["s"]) => number | undefined;

interface Styles {
  readonly looks: readonly CellLook[];
  readonly indexOf: StyleIndex;
}

/** Numbers every look once. */
function stylesOf({ book }: OpenBook): Styles {
  const known = book.getWorkbook().getStyles();
  const standard = known.get("look-0");
  const looks: CellLook[] = [];
  const indexes = new Map<string, number>();
  return {
    looks,
    indexOf(style) {
      const own: Nullable<IStyleData> = known.get(style);
      if (!own) return undefined;
      const look = lookOfStyle({ ...standard, ...own });
      const key = JSON.stringify(look);
      const index = indexes.get(key) ?? looks.push(look) - 1;
      indexes.set(key, index);
      return index;
    },
  };
}

function columnsOf({ columnData, defaultColumnWidth, columnCount }: IWorksheetData, indexOf: StyleIndex) {
  const last = filledPlaces(columnData).reduce((most, [col]) => Math.max(most, col), -1);
  return Array.from({ length: Math.min(last + 1, columnCount) }, (_, col): ColumnLook => {
    const { w, hd, s } = columnData[col] ?? {};
    const style = indexOf(s);
    return {
      first: col,
      last: col,
      width: pixelsToWidth(w ?? defaultColumnWidth, digit),
      hidden: hd === BooleanNumber.TRUE,
      ...(style === undefined ? {} : { style }),
    };
  });
}

function rowsOf({ rowData }: IWorksheetData): Map<number, RowLook> {
  return new Map(
    filledPlaces(rowData).map(([row, { h, ah, ia, hd }]): [number, RowLook] => {
      const isFixed = ia === BooleanNumber.FALSE;
      const pixels = isFixed ? h : (ah ?? h);
      return [
        row,
        {
          ...(pixels === undefined ? {} : { height: pixelsToPoints(pixels) }),
          isFixed,
          hidden: hd === BooleanNumber.TRUE,
        },
      ];
    }),
  );
}

function placesNow(items: Readonly<Record<number, { readonly custom?: unknown }>>): Map<number, number> {
  const places = new Map<number, number>();
  for (const [place, item] of filledPlaces(items)) {
    const origin = originOf(item);
    if (origin !== undefined) places.set(origin, place);
  }
  return places;
}

/** The file's lists, each where its cells stand now; a list that lost its first or last cells is left out. */
function choicesNow({ choices }: SheetLook, { rowData, columnData }: IWorksheetData): SheetLook["choices"] {
  const [rows, cols] = [placesNow(rowData), placesNow(columnData)];
  return choices.flatMap(({ range, values }) => {
    const [top, bottom] = [rows.get(range.top), rows.get(range.bottom)];
    const [left, right] = [cols.get(range.left), cols.get(range.right)];
    const isThere = top !== undefined && bottom !== undefined && left !== undefined && right !== undefined;
    return isThere ? [{ range: { top, left, bottom, right }, values }] : [];
  });
}

function sheetLook(open: OpenBook, data: IWorksheetData, indexOf: StyleIndex): SheetLook {
  const origin = sheetOrigin(data.id);
  const old = origin === undefined ? undefined : open.look.sheets[origin];
  const styles: (number | undefined)[][] = [];
  for (const [row, line] of filledPlaces(data.cellData)) {
    const indexes: (number | undefined)[] = [];
    for (const [col, cell] of filledPlaces<Nullable<ICellData>>(line)) indexes[col] = indexOf(cell?.s);
    styles[row] = indexes;
  }
  return {
    columns: columnsOf(data, indexOf),
    rows: rowsOf(data),
    styles,
    shared: [],
    choices: old ? choicesNow(old, data) : (open.drafts.get(data.id)?.choices ?? []),
    showsGridlines: data.showGridlines !== BooleanNumber.FALSE,
    zoom: old?.zoom ?? 100,
    frozen: { rows: data.freeze.ySplit, cols: data.freeze.xSplit },
  };
}

/** How everything looks in the spreadsheet now. */
export function shownLook(open: OpenBook): BookLook {
  const { looks, indexOf } = stylesOf(open);
  const sheets = open.book.getSheets().map((sheet) => sheetLook(open, sheetDataOf(sheet), indexOf));
  return { looks, sheets };
}
