import type { Indicator, Points } from "../form/form";
import type { Problem } from "../form/problem";
import { isBlank } from "../values/blank";
import type { TableColumns } from "./match-columns";
import { cellIn, pointsOf, readIndicator, type RowSource } from "./read-indicator";
import {
  isGroupHeading,
  isLevel2Heading,
  isLevelLabel,
  level1Of,
  levelLabel,
  type LevelLabel,
} from "./read-levels";
import { rowColumns, type RowColumns } from "./row-columns";
import { goesOnBelow } from "./goes-on";
import { rowKind } from "./row-kind";
import { isEmpty, isPart, namedTogether } from "./rows-together";
import { fieldOf, type SheetView, type ViewCell } from "./sheet-view";

/** An indicator, in a register the row's project, and the block label beside it. */
export interface ReadRow {
  readonly indicator: Indicator;
  readonly project: ViewCell | undefined;
  /** The key of the label left of the table, merged down beside its rows; "" where there is none. */
  readonly block: string;
}

/** What stands in the rows of one table. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** The row of 总分, if the table has one. */
  readonly totalRow: number | null;
  /** The first row after the table. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/** The rows to read and what is known about the form. */
export interface RowRange {
  readonly from: number;
  /** The first row not to read. */
  readonly to: number;
  readonly year: number | null;
}

interface Levels {
  level1: LevelLabel | null;
  /** The cell that level1 was read from. */
  cell1: ViewCell | undefined;
  level2: LevelLabel | null;
  /** The cell that level2 was read from. */
  cell2: ViewCell | undefined;
  project: ViewCell | undefined;
}

function setLevel2(levels: Levels, cell: ViewCell | undefined, points: Points | null = null): void {
  levels.level2 = cell ? levelLabel(cell, points) : null;
  levels.cell2 = cell;
}

/** A level's own label; 同上 leaves the one above in force. */
function labelIn(source: RowSource, col: number | undefined): ViewCell | undefined {
  const cell = cellIn(source, col);
  return cell?.key === "同上" ? undefined : cell;
}

/** Level labels carry down until the next one; a new level 1 or project begins without a level 2. */
function updateLevels(source: RowSource, levels: Levels): void {
  const { cols, view, row } = source;
  const { by } = source.columns;
  const project = cellIn(source, cols.project);
  if (project && project.key !== levels.project?.key) {
    levels.project = project;
    levels.level1 = null;
    levels.cell1 = undefined;
    setLevel2(levels, undefined);
  }
  const cell1 = labelIn(source, cols.level1);
  if (cell1 && cell1 !== levels.cell1) {
    if (cell1.text !== levels.level1?.group.label.text) setLevel2(levels, undefined);
    levels.level1 = levelLabel(cell1, pointsOf(view, row, { by, role: "weight1" }));
    levels.cell1 = cell1;
  }
  const cell2 = labelIn(source, cols.level2);
  if (cell2 && cell2 !== levels.cell2) setLevel2(levels, cell2, pointsOf(view, row, { by, role: "weight2" }));
}

/** 产出指标 alone in the name column of a list: a heading for the rows below. */
function takeLabelRow(cell: ViewCell, levels: Levels): void {
  const above = level1Of(levels.level1?.group.label.text ?? "");
  const isLevel2 = isLevel2Heading(cell.key, above);
  setLevel2(levels, isLevel2 ? cell : undefined);
  if (!isLevel2) levels.level1 = levelLabel(cell);
}

function isAlone(cell: ViewCell | undefined, row: number): boolean {
  return cell?.row === row && cell.bottom === row;
}

/** The name of the row: its own cell, the merged one above, or, in a row that holds something, the deepest level. */
function nameOf(source: RowSource, filled: boolean): ViewCell | undefined {
  const { cols } = source;
  const own = cellIn(source, cols.name);
  if (own || !filled) return own;
  const level2 = cellIn(source, cols.level2);
  if (isAlone(level2, source.row)) return level2;
  const level1 = cellIn(source, cols.level1);
  return isAlone(level1, source.row) && level1 && !isLevelLabel(level1.key) ? level1 : undefined;
}

function holds(view: SheetView, row: number, col: number): boolean {
  const cell = view.at(row, col);
  return cell?.row === row && !isBlank(cell.key);
}

/** Whether the row holds something of its own in one of some columns. */
function hasAny({ view, row }: RowSource, cols: readonly number[]): boolean {
  for (const col of cols) if (holds(view, row, col)) return true;
  return false;
}

function blockLabel({ view, row, cols: { leftmost } }: RowSource): string {
  return leftmost > 0 ? (view.at(row, leftmost - 1)?.key ?? "") : "";
}

/** What a template prints where a name belongs. */
export const placeholderName = /^(指标\d*[:：.、]?|…+|\.{2,}|·{2,}|。{2,}|\*+|[-—]+|xx+)$/i;

function nameless({ row, cols }: RowSource): Problem {
  const message = `第 ${row + 1} 行有数值，请补上指标名称。`;
  return { code: "row-not-understood", message, at: { row, col: cols.name ?? 0 } };
}

/** What there is to say of a row that only its level names. Platforms print 0 in rows that nobody filled in. */
function unnamed(source: RowSource, { weight }: Indicator): readonly Problem[] {
  const { name } = source.cols;
  return name === undefined || source.view.at(source.row, name) || weight?.points === 0
    ? []
    : [nameless(source)];
}

/** A cell merged over the name and the values of a row that holds nothing else: a heading, or words on the whole table. */
function runsAcross({ view, row, cols }: RowSource, name: ViewCell): boolean {
  if (name.right <= (cols.name ?? 0)) return false;
  const values = [...cols.quantities, ...cols.points];
  const isOver = values.some((col) => col >= name.col && col <= name.right);
  return isOver && !values.some((col) => (col < name.col || col > name.right) && holds(view, row, col));
}

/** True where the levels stand in columns of their own: then a level word in the name column is a name. */
function isLevelRow({ level1, level2 }: RowColumns): boolean {
  return level1 !== undefined || level2 !== undefined;
}

function readDataRow(source: RowSource, levels: Levels): ReadRow | Problem | undefined {
  updateLevels(source, levels);
  const { cols } = source;
  const hasQuantity = hasAny(source, cols.quantities);
  const filled = hasQuantity || hasAny(source, cols.points);
  const name = nameOf(source, filled);
  if (!name) return filled ? nameless(source) : undefined;
  if (runsAcross(source, name)) {
    if (isGroupHeading(name.key)) takeLabelRow(name, levels);
    return undefined;
  }
  if (!filled && (placeholderName.test(name.key) || name.row < source.row)) return undefined;
  // 一、产出指标 with nothing but its points is a heading, too.
  const isHeading = !filled || (!hasQuantity && !isLevelRow(cols));
  if (isHeading && isLevelLabel(name.key)) {
    takeLabelRow(name, levels);
    return undefined;
  }
  const indicator = readIndicator(source, levels, fieldOf(name));
  return { indicator, project: levels.project, block: blockLabel(source) };
}

/** 总分 may stand below other closing rows such as 其他需要说明事项. */
function totalBelow(view: SheetView, from: number, range: RowRange): number | null {
  for (let row = view.next(from); row < range.to; row = view.next(row + 1))
    if (rowKind(view, row, 0) === "total") return row;
  return null;
}

function saysNothing({ indicator: { target, actual, weight, score } }: ReadRow): boolean {
  return isEmpty(target, actual, weight, score);
}

/** A row with those above it: one whose name it ends, or one that it is a part of. */
function addRow(rows: ReadRow[], row: ReadRow): void {
  const above = rows.at(-1);
  const name = namedTogether(row.indicator, above?.indicator);
  if (name && above) rows[rows.length - 1] = { ...above, indicator: { ...above.indicator, name } };
  else rows.push(isPart(row.indicator, above?.indicator) ? asPart(row) : row);
}

function asPart(row: ReadRow): ReadRow {
  return { ...row, indicator: { ...row.indicator, breakdown: true } };
}

/** The unit and the project that stand above the first heading of a tree are no indicators. */
function dropHeads(rows: ReadRow[]): void {
  const first = rows.findIndex((row) => !saysNothing(row));
  rows.splice(0, first < 0 ? rows.length : first);
}

/** Reads the rows under a header, down to the total, a closing block or a new form. */
export function readRows(view: SheetView, columns: TableColumns, range: RowRange): ReadRows {
  const rows: ReadRow[] = [];
  const problems: Problem[] = [];
  const levels: Levels = {
    level1: null,
    cell1: undefined,
    level2: null,
    cell2: undefined,
    project: undefined,
  };
  const cols = rowColumns(columns);
  const nameCol = cols.name ?? 0;
  /** 合计 above the rows it sums up. */
  let above: number | null = null;
  for (let row = view.next(range.from); row < range.to; row = view.next(row + 1)) {
    const kind = rowKind(view, row, nameCol);
    if (kind === "total" && rows.length === 0 && goesOnBelow(view, columns, { row, to: range.to })) {
      above = row;
      continue;
    }
    if (kind === "total") return { rows, totalRow: row, end: row + 1, problems };
    if (kind === "note" && goesOnBelow(view, columns, { row, to: range.to })) continue;
    if (kind === "end" || kind === "note")
      return { rows, totalRow: totalBelow(view, row, range) ?? above, end: row, problems };
    if (kind !== "data") continue;
    const isUnderHeading = levels.level1 !== null;
    const source = { view, row, columns, cols, year: range.year };
    const read = readDataRow(source, levels);
    if (!isUnderHeading && levels.level1 && !isLevelRow(cols)) dropHeads(rows);
    if (read && "indicator" in read) {
      addRow(rows, read);
      problems.push(...unnamed(source, read.indicator));
    } else if (read) problems.push(read);
  }
  return { rows, totalRow: above, end: range.to, problems };
}
