import { headerWord } from "./column-names";
import {
  hasFigure,
  headerColumns,
  named,
  namesAllLevels,
  valued,
  type Header,
  type HeaderColumn,
} from "./header";
import type { SheetView, ViewCell } from "./sheet-view";

/** The claim of a word that is known by its place only. */
const otherRank = 200;
const columnWord =
  /^(中期|长期|实施期|年度|当年|全年|20\d\d年度?|第?[一二三四]季度|[上下]半年)(预期|计划|指标|目标)?值?$/;

/** The column of the header row above that a cell stands below. */
function parentOf(
  { col }: { readonly col: number },
  above: readonly HeaderColumn[],
): HeaderColumn | undefined {
  return above.findLast((column) => column.col <= col);
}

/** 中期 below 指标值, 名称 or 指标 below 一级: a column that its header row names only together with the row above. */
function partOfColumn(cell: ViewCell, above: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const parent = parentOf(cell, above);
  if (!parent) return [];
  const own = headerWord(cell.label)?.role ?? parent.role;
  const isPart = valued.has(parent.role) ? columnWord.test(cell.key) : cell.key === "名称";
  const isLevel = cell.key === "指标" && parent.words.endsWith("级");
  return isLevel || (isPart && own === parent.role)
    ? [{ ...parent, col: cell.col, cell, words: cell.key }]
    : [];
}

/** Any other word below a header cell of values: 运算符号 | 内容 | 度量单位 below 指标值. */
function otherPart(cell: ViewCell, above: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const { col, key: words } = cell;
  const parent = parentOf(cell, above);
  return parent && valued.has(parent.role) ? [{ ...parent, col, cell, rank: otherRank, words }] : [];
}

/** A row below the header that splits its columns further: 指标性质 | 指标值 | 度量单位, or 中期 | 年度. */
export function subColumns(
  view: SheetView,
  row: number,
  above: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const cells = view.line(row);
  if (hasFigure(cells)) return [];
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

/** The columns of a header with the row below it: split ones stand in the place of those that they split. */
export function withSubColumns(
  top: readonly HeaderColumn[],
  below: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const split = below.map((column) => ({
    ...column,
    words: `${parentOf(column, top)?.words ?? ""} ${column.words}`,
  }));
  const taken = new Set(split.map((column) => column.col));
  return [...top.filter((column) => !taken.has(column.col)), ...split].toSorted((a, b) => a.col - b.col);
}

/** 指标值 over 符号 | 数值, 绩效标准 over 近两年指标值 | 预期当年实现值 over 前年 | 上年 | 指标值: one row of the header more. */
export function withRowBelow(view: SheetView, header: Header): Header {
  const below = subColumns(view, header.bottom + 1, header.columns);
  if (below.length === 0) return header;
  return { ...header, bottom: header.bottom + 1, columns: withSubColumns(header.columns, below) };
}
