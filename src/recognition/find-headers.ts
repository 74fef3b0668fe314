import { filledRows } from "../sheet/grid";
import { headerWord, type HeaderRole } from "./column-names";
import { headingRole, isGoalLabel, isTitle } from "./labels";
import { moneyHeaderAt } from "./money-header";
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

/** The header of an indicator table: one to three rows. */
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
/** The claim of a word that is known by its place only. */
const otherRank = 200;
const columnWord =
  /^(中期|长期|实施期|年度|当年|全年|20\d\d年度?|第?[一二三四]季度|[上下]半年)(预期|计划|指标|目标)?值?$/;

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
function hasFigure(cells: readonly ViewCell[]): boolean {
  return cells.some(isNumber) || cells.some(isWrittenFigure);
}

/** The header columns of a row, when the row reads like a header of an indicator table. */
function headerColumns(cells: readonly ViewCell[]): readonly HeaderColumn[] {
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

/** 一级指标 | 三级指标 and a word that nobody knows: its column may tell what it is. */
function mayHaveValues(cells: readonly ViewCell[], columns: readonly HeaderColumn[]): boolean {
  if (columns.some(({ role }) => valued.has(role))) return true;
  const roles = new Set(columns.map(({ role }) => role));
  const name = columns.findLast(({ role }) => role === "name")?.col ?? Infinity;
  const isUnknown = ({ col }: ViewCell): boolean =>
    col > name && !columns.some((column) => column.col === col);
  const hasLevels = roles.has("level1") || roles.has("level2");
  return roles.has("name") && hasLevels && cells.some(isUnknown);
}

/** 一级指标 | 二级指标 | 三级指标 stand in no other row, whatever stands beside them. */
function namesAllLevels(columns: readonly HeaderColumn[]): boolean {
  return columns.filter(({ role, rank }) => named.has(role) && rank <= 1).length >= 3;
}

/** A guess is the weakest claim. */
export const guessedRank = 1000;
const fewestValues = 3;

/** 任务 | 目标值 | 完成值 | 得分: what stands before so many values names the rows, whatever its word. */
function withName(cells: readonly ViewCell[], columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.some(({ role }) => named.has(role) || role === "money")) return columns;
  const values = columns.filter(({ role }) => valued.has(role));
  if (new Set(values.map(({ role }) => role)).size < fewestValues) return columns;
  const first = values[0]?.col ?? 0;
  const isUnknown = ({ col }: ViewCell): boolean => col < first && !columns.some((one) => one.col === col);
  const cell = cells.findLast(isUnknown);
  if (!cell) return columns;
  const name: HeaderColumn = { col: cell.col, role: "name", rank: guessedRank, cell, words: cell.key };
  return [...columns, name].toSorted((a, b) => a.col - b.col);
}

function isHeaderRow(cells: readonly ViewCell[], columns: readonly HeaderColumn[]): boolean {
  if (columns.length < 2) return false;
  const hasName = columns.some(({ role }) => named.has(role));
  const isMostlyWords = columns.length >= cells.length * mostlyWords || namesAllLevels(columns);
  return hasName && isMostlyWords && mayHaveValues(cells, columns);
}

/** 中期 below 指标值, 名称 below 一级指标: a column that its header row names only together with the row above. */
function partOfColumn(cell: ViewCell, above: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const parent = above.findLast((column) => column.col <= cell.col);
  if (!parent) return [];
  const own = headerWord(cell.label)?.role ?? parent.role;
  const isPart = valued.has(parent.role) ? columnWord.test(cell.key) : cell.key === "名称";
  return isPart && own === parent.role ? [{ ...parent, col: cell.col, cell, words: cell.key }] : [];
}

/** Any other word below a header cell of values: 运算符号 | 内容 | 度量单位 below 指标值. */
function otherPart(cell: ViewCell, above: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const { col, key: words } = cell;
  const parent = above.findLast((column) => column.col <= col);
  return parent && valued.has(parent.role) ? [{ ...parent, col, cell, rank: otherRank, words }] : [];
}

/** A row below the header that splits its columns further: 指标性质 | 指标值 | 度量单位, or 中期 | 年度. */
function subColumns(view: SheetView, row: number, above: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const cells = view.line(row);
  if (cells.length === 0 || hasFigure(cells)) return [];
  const known = cells.flatMap((cell) => {
    const parts = partOfColumn(cell, above);
    return parts.length > 0 ? parts : headerColumns([cell]);
  });
  if (known.length === 0) return [];
  const placed = new Set(known.map((column) => column.col));
  const others = cells.flatMap((cell) => (placed.has(cell.col) ? [] : otherPart(cell, above)));
  const columns = [...known, ...others];
  if (columns.length < cells.length && !namesAllLevels(columns)) return [];
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

/** 指标值 over 符号 | 数值, 绩效标准 over 近两年指标值 | 预期当年实现值 over 前年 | 上年 | 指标值: one row of the header more. */
function withRowBelow(view: SheetView, header: Header): Header {
  const below = subColumns(view, header.bottom + 1, header.columns);
  if (below.length === 0) return header;
  return { ...header, bottom: header.bottom + 1, columns: withSubColumns(header.columns, below) };
}

/** 年初目标 | 复壮古树60株: the goals of the form, and no columns of a table; nor does 完成情况 | 完成年度目标 alone name two. */
function answersGoal(cells: readonly ViewCell[]): boolean {
  return cells.some(({ label }, index) => {
    const answer = cells[index + 1]?.label;
    return answer && isGoalLabel(label) && !(headerWord(answer) && (cells.length > 2 || isGoalLabel(answer)));
  });
}

/** 绩效指标 | 指标值 over 一级 | 二级 | 三级 | …: only both rows together are a header. */
function headerOfTwoRows(view: SheetView, row: number, columns: readonly HeaderColumn[]): Header | undefined {
  const cells = view.line(row);
  if (columns.length === 0 || columns.length < cells.length * mostlyWords) return undefined;
  if (cells.some((cell) => headingRole(cell.label) !== undefined) || answersGoal(cells)) return undefined;
  const below = subColumns(view, row + 1, columns);
  if (below.length < 2) return undefined;
  const both = withSubColumns(columns, below);
  return isHeaderRow(view.line(row + 1), both)
    ? withRowBelow(view, { top: row, bottom: row + 1, columns: both })
    : undefined;
}

/** The last row of a header whose words are merged down beside words that nobody knows. */
function bottomOf(row: number, columns: readonly HeaderColumn[]): number {
  const bottoms = columns.map(({ cell }) => cell.bottom).filter((bottom) => bottom > row);
  return bottoms.length < columns.length * mostlyWords ? row : Math.min(...bottoms);
}

function headerAt(view: SheetView, row: number): Header | undefined {
  const cells = view.line(row);
  if (cells.length < 2 || hasFigure(cells)) return undefined;
  const known = headerColumns(cells);
  if (known.length === 0) return undefined;
  const isName = ({ role, words }: HeaderColumn): boolean => named.has(role) && words !== "项目";
  if (!known.some(isName) && moneyHeaderAt(view, row)) return undefined;
  const columns = withName(cells, known);
  if (!isHeaderRow(cells, columns)) return headerOfTwoRows(view, row, columns);
  const header = withRowBelow(view, { top: row, bottom: row, columns });
  return header.bottom > row ? withRowBelow(view, header) : { ...header, bottom: bottomOf(row, columns) };
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

/** 指标 and 项目 alone head many a list that is no form; words before them do not. */
const weakestName = 13;
const mostCells = 4;

function isNameHeader(cells: readonly ViewCell[]): boolean {
  if (cells.length < 2 || cells.length > mostCells || hasFigure(cells)) return false;
  const [name, ...others] = headerColumns(cells).filter(({ role }) => role !== "ordinal");
  return (
    name?.role === "name" &&
    name.rank < weakestName &&
    others.length === 0 &&
    cells.some(({ col }) => col > name.col)
  );
}

/**
 * Rows that name their indicators' column and say nothing else anybody knows, below a form's title: what stands beside the
 * names may tell. For sheets without any other header.
 */
export function findNameHeaders(view: SheetView): readonly Header[] {
  let isTitled = false;
  const headers: Header[] = [];
  for (const row of filledRows(view.grid)) {
    const cells = view.line(row);
    isTitled ||= cells.some(({ label }) => isTitle(label));
    if (isTitled && isNameHeader(cells))
      headers.push({ top: row, bottom: row, columns: headerColumns(cells) });
  }
  return headers;
}
