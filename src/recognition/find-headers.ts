import { filledRows } from "../sheet/grid";
import { headerWord, type HeaderRole } from "./column-names";
import { headingRole } from "./labels";
import type { SheetView, ViewCell } from "./sheet-view";

/** One column of an indicator table as its header rows print it. */
export interface HeaderColumn {
  readonly col: number;
  readonly role: HeaderRole;
  readonly rank: number;
  /** The cell that gave the role. */
  readonly cell: ViewCell;
  /** Words of the cell and of the one above it, for telling halves apart. */
  readonly words: string;
}

/** The header of an indicator table: one or two rows. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

const named: ReadonlySet<HeaderRole> = new Set(["level1", "level2", "name"]);
/** Roles of what a row's indicator is held to and what came of it; a table without any is none. */
export const valued: ReadonlySet<HeaderRole> = new Set(["target", "actual", "weight", "score"]);
/** Share of a row's cells that must be header words. */
const mostlyWords = 0.6;
const columnWord = /^(中期|长期|实施期|年度|当年|全年)(指标值|目标值)?$/;

const zero = 0x30;
const nine = 0x39;

/** `≥95%`, `12月`: seen by its first characters, for every cell of a sheet is asked. */
function startsWithFigure(key: string): boolean {
  const first = key.charCodeAt(0);
  if (first >= zero && first <= nine) return true;
  const second = key.charCodeAt(1);
  return second >= zero && second <= nine && "≥≤=<>".includes(key.charAt(0));
}

function isNumber({ cell }: ViewCell): boolean {
  return typeof cell.value === "number";
}

function isWrittenFigure({ key, label }: ViewCell): boolean {
  return startsWithFigure(key) && headerWord(label) === undefined;
}

/** True where a figure stands in a row; numbers are seen without reading any words. */
function hasFigure(cells: readonly ViewCell[]): boolean {
  return cells.some(isNumber) || cells.some(isWrittenFigure);
}

/** The header columns of a row, when the row reads like a header of an indicator table. */
function headerColumns(cells: readonly ViewCell[]): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const cell of cells) {
    const word = headerWord(cell.label);
    if (word) columns.push({ col: cell.col, role: word.role, rank: word.rank, cell, words: cell.key });
  }
  return columns;
}

/** 一级指标 | 二级指标 | 三级指标 and a word that nobody knows: its column may tell what it is. */
function mayHaveValues(cells: readonly ViewCell[], columns: readonly HeaderColumn[]): boolean {
  if (columns.some(({ role }) => valued.has(role))) return true;
  const roles = new Set(columns.map(({ role }) => role));
  const last = columns.at(-1)?.col ?? Infinity;
  return roles.has("name") && roles.has("level2") && cells.some(({ col }) => col > last);
}

function isHeaderRow(cells: readonly ViewCell[], columns: readonly HeaderColumn[]): boolean {
  if (columns.length < 2) return false;
  const hasName = columns.some(({ role }) => named.has(role));
  return hasName && columns.length >= cells.length * mostlyWords && mayHaveValues(cells, columns);
}

/** A row below the header that splits its columns further: 指标性质 | 指标值 | 度量单位, or 中期 | 年度. */
function subColumns(view: SheetView, row: number, above: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const cells = view.line(row);
  if (cells.length === 0 || hasFigure(cells)) return [];
  const halves = cells.flatMap((cell) => {
    const parent = above.findLast((column) => column.col <= cell.col);
    const isHalf = columnWord.test(cell.key) && parent !== undefined && valued.has(parent.role);
    return isHalf ? [{ ...parent, col: cell.col, cell, words: cell.key }] : [];
  });
  const inHalves = new Set(halves.map((column) => column.col));
  const columns = [...halves, ...headerColumns(cells.filter((cell) => !inHalves.has(cell.col)))];
  if (columns.length < cells.length || columns.length === 0) return [];
  // Rows of labels only (产出 | 数量) are data: a second header row names at least one column beyond the levels.
  return columns.some((column) => !named.has(column.role) || column.rank < 3) ? columns : [];
}

function withSubColumns(
  top: readonly HeaderColumn[],
  below: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const parentOf = (col: number): HeaderColumn | undefined => top.findLast((column) => column.col <= col);
  const split = below.map((column) => ({
    ...column,
    words: `${parentOf(column.col)?.words ?? ""} ${column.words}`,
  }));
  const taken = new Set(split.map((column) => column.col));
  return [...top.filter((column) => !taken.has(column.col)), ...split].toSorted((a, b) => a.col - b.col);
}

/** 绩效指标 | 指标值 over 一级 | 二级 | 三级 | …: only both rows together are a header. */
function headerOfTwoRows(view: SheetView, row: number, columns: readonly HeaderColumn[]): Header | undefined {
  const cells = view.line(row);
  if (columns.length === 0 || columns.length < cells.length * mostlyWords) return undefined;
  if (cells.some((cell) => headingRole(cell.label) !== undefined)) return undefined;
  const below = subColumns(view, row + 1, columns);
  if (below.length < 2) return undefined;
  const both = withSubColumns(columns, below);
  return isHeaderRow(view.line(row + 1), both) ? { top: row, bottom: row + 1, columns: both } : undefined;
}

function headerAt(view: SheetView, row: number): Header | undefined {
  const cells = view.line(row);
  if (cells.length < 2 || hasFigure(cells)) return undefined;
  const columns = headerColumns(cells);
  if (!isHeaderRow(cells, columns)) return headerOfTwoRows(view, row, columns);
  const below = subColumns(view, row + 1, columns);
  return below.length > 0
    ? { top: row, bottom: row + 1, columns: withSubColumns(columns, below) }
    : { top: row, bottom: row, columns };
}

/** Every header of an indicator table in the sheet, from top to bottom. */
export function findHeaders(view: SheetView): readonly Header[] {
  const headers: Header[] = [];
  let bottom = -1;
  for (const row of filledRows(view.grid)) {
    const header = row > bottom ? headerAt(view, row) : undefined;
    if (!header) continue;
    headers.push(header);
    bottom = header.bottom;
  }
  return headers;
}
