import { headerWord, type HeaderRole } from "./column-names";
import type { ViewCell } from "./sheet-view";

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

/** The header of an indicator table: one to three rows. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** Roles that name a row's indicator and where it belongs. */
export const named: ReadonlySet<HeaderRole> = new Set(["level1", "level2", "name"]);
/** Roles of what a row's indicator is held to and what came of it; a table without any is none. */
export const valued: ReadonlySet<HeaderRole> = new Set(["target", "actual", "weight", "score"]);

/** A list may say of its indicators no more than whether they are counted: 指标属性 over 定性, 定量. */
export const telling: ReadonlySet<HeaderRole> = new Set([...valued, "operator" as const]);

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

/** 2024年, 2024年要求: words of a year, and no date. */
const wordsOfYear = /^20\d\d年度?[^\d月底前末初]{0,8}$/;

function isWrittenFigure({ key, label }: ViewCell): boolean {
  return startsWithFigure(key) && !wordsOfYear.test(key) && headerWord(label) === undefined;
}

/** True where a figure stands in a row; numbers are seen without reading any words. */
export function hasFigure(cells: readonly ViewCell[]): boolean {
  return cells.some(isNumber) || cells.some(isWrittenFigure);
}

/** What the words of a row say as words of a header; two columns for a cell that holds two kinds. */
export function headerColumns(cells: readonly ViewCell[]): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (const cell of cells) {
    const word = headerWord(cell.label);
    if (!word) continue;
    const column = { col: cell.col, role: word.role, rank: word.rank, cell, words: cell.key };
    columns.push(column);
    if (word.also) columns.push({ ...column, role: word.also });
  }
  return columns;
}

/** 一级指标 | 二级指标 | 三级指标 stand in no other row, whatever stands beside them. */
export function namesAllLevels(columns: readonly HeaderColumn[]): boolean {
  return columns.filter(({ role, rank }) => named.has(role) && rank <= 1).length >= 3;
}
