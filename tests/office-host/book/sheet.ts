import type { CellRange } from "../../../src/sheet/address";
import type { Visibility } from "../../../src/sheet/grid";

/** A cell of the playing workbook. An empty cell may still have looks. */
export interface BookCell {
  /** Empty text: nothing. */
  value: string | number | boolean;
  formula?: string;
  /** The number format code when it is not General. */
  format?: string;
  looks?: Record<string, unknown>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly CellRange[];
  kind: string;
  formula: string;
  color: string;
}

interface Validation {
  readonly range: CellRange;
  readonly rule: unknown;
}

/** One sheet of the playing workbook. */
export interface BookSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  protected: boolean;
  rows: (BookCell | undefined)[][];
  merges: CellRange[];
  hiddenRows: Set<number>;
  hiddenCols: Set<number>;
  heights: Map<number, number>;
  widths: Map<number, number>;
  comments: { readonly at: { row: number; col: number }; readonly text: string }[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  page: Record<string, unknown>;
}

export function emptySheet(id: string, name: string): BookSheet {
  return {
    id,
    name,
    visibility: "visible",
    protected: false,
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    heights: new Map(),
    widths: new Map(),
    comments: [],
    conditionalFormats: [],
    validations: [],
    page: {},
  };
}

export function cellOf(sheet: BookSheet, row: number, col: number): BookCell | undefined {
  return sheet.rows[row]?.[col];
}

/** The cell at a place, made when there is none. */
export function cellFor(sheet: BookSheet, row: number, col: number): BookCell {
  const cells = (sheet.rows[row] ??= []);
  return (cells[col] ??= { value: "" });
}

const isFilled = (cell: BookCell | undefined): boolean =>
  cell !== undefined && (cell.value !== "" || cell.formula !== undefined);

const hasLooks = (cell: BookCell | undefined): boolean =>
  cell?.format !== undefined || cell?.looks !== undefined;

function around(box: CellRange | undefined, more: CellRange): CellRange {
  if (!box) return more;
  return {
    top: Math.min(box.top, more.top),
    left: Math.min(box.left, more.left),
    bottom: Math.max(box.bottom, more.bottom),
    right: Math.max(box.right, more.right),
  };
}

/** The used range: of the values alone, or of everything that has looks, too. */
export function usedRange(sheet: BookSheet, valuesOnly: boolean): CellRange | undefined {
  let box: CellRange | undefined;
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, col) => {
      if (isFilled(cell) || (!valuesOnly && hasLooks(cell)))
        box = around(box, { top: row, left: col, bottom: row, right: col });
    });
  });
  if (!valuesOnly) for (const merge of sheet.merges) box = around(box, merge);
  return box;
}

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** True when one lies wholly in the other. */
export function isInside(inner: CellRange, outer: CellRange): boolean {
  const common = intersection(inner, outer);
  return common !== undefined && sameRange(common, inner);
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Makes a table of something for each cell of a range. */
export function tableOf<T>(range: CellRange, make: (row: number, col: number) => T): T[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, i) =>
    Array.from({ length: range.right - range.left + 1 }, (__, j) => make(range.top + i, range.left + j)),
  );
}
