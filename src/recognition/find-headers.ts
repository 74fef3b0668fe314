import { filledRows } from "../sheet/grid";
import { headerWord } from "./column-names";
import {
  hasFigure,
  headerColumns,
  named,
  namesAllLevels,
  telling,
  valued,
  type Header,
  type HeaderColumn,
} from "./header";
import { headingRole, isGoalLabel, isTitle } from "./labels";
import { moneyHeaderAt } from "./money-header";
import type { SheetView, ViewCell } from "./sheet-view";
import { subColumns, withRowBelow, withSubColumns } from "./sub-columns";

/** Share of a row's cells that must be header words. */
const mostlyWords = 0.6;

/** 三级指标 stands in headers only; one of them has its block's points beside it: 实际完成值 | 50. */
function isThirdLevel({ key }: ViewCell): boolean {
  return key.startsWith("三级");
}

/** 一级指标 | 三级指标 and a word that nobody knows: its column may tell what it is. */
function mayHaveValues(cells: readonly ViewCell[], columns: readonly HeaderColumn[]): boolean {
  if (columns.some(({ role }) => telling.has(role))) return true;
  const name = columns.findLast(({ role }) => role === "name")?.col ?? Infinity;
  const isUnknown = ({ col }: ViewCell): boolean =>
    col > name && !columns.some((column) => column.col === col);
  return columns.some(({ role }) => role === "level1" || role === "level2") && cells.some(isUnknown);
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
  // 项目名称 merged down beside the groups heads a column of a register.
  const asks = ({ bottom, label }: ViewCell): boolean => bottom === row && headingRole(label) !== undefined;
  if (cells.some(asks) || answersGoal(cells)) return undefined;
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
  if (cells.length < 2 || (hasFigure(cells) && !cells.some(isThirdLevel))) return undefined;
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
