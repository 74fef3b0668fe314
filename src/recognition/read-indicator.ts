import type { ExtraRole, Field, Indicator, Points, Quantity } from "../form/form";
import type { Level2 } from "../form/levels";
import { isBlank } from "../values/blank";
import { formatPoints, toHundredths } from "../values/hundredths";
import type { HeaderColumn } from "./header";
import type { TableColumns } from "./match-columns";
import { halfOfPoints } from "./pairs";
import { measuredAt, pointsAt, quantityAt } from "./read-cells";
import { isLevelLabel, level1Above, level1Of, level2Of, type LevelLabel } from "./read-levels";
import type { RowColumns } from "./row-columns";
import { fieldAt, keyOf, type SheetView, type ViewCell } from "./sheet-view";

/** One row of a table, to be read by its columns. */
export interface RowSource {
  readonly view: SheetView;
  readonly row: number;
  readonly columns: TableColumns;
  readonly cols: RowColumns;
  readonly year: number | null;
}

/** The level labels that hold for a row. */
export interface RowLevels {
  readonly level1: LevelLabel | null;
  readonly level2: LevelLabel | null;
}

/** The cell of a column in a row, seen through merges. */
export function cellIn({ view, row }: RowSource, col: number | undefined): ViewCell | undefined {
  return col === undefined ? undefined : view.at(row, col);
}

/** 预算执行得分 merged over the columns of its row: words of its own, and no target or actual. */
function isUnderName({ view, row, cols: { name } }: RowSource, col: number): boolean {
  const cell = name === undefined ? undefined : view.at(row, name);
  if (cell === undefined || name === undefined) return false;
  if (cell.right > cell.col && col > cell.col && col <= cell.right) return true;
  // 预算执行 merged over the levels and the name, beside nothing but its points.
  return cell.col < name && view.at(row, col) === undefined && level1Of(cell.key) === "预算执行";
}

/** A target, or the adjusted one: an adjusted cell that is empty stays so beside its operator and unit. */
function target(source: RowSource, value: number | undefined, ifEmpty: "joined" | "empty"): Quantity | null {
  if (value === undefined || isUnderName(source, value)) return null;
  const { view, row, year } = source;
  const { operator, unit, actual } = source.cols;
  if (value === actual) return quantityAt(view, row, { value, year, half: "first" });
  const isBare = ifEmpty === "empty" && (view.at(row, value)?.key ?? "") === "";
  return quantityAt(view, row, isBare ? { value, year } : { value, operator, unit, year });
}

function quantity(source: RowSource, value: number | undefined): Quantity | null {
  if (value === undefined || isUnderName(source, value)) return null;
  const { view, row, year } = source;
  const { unit, target, actual, actualUnit } = source.cols;
  if (actualUnit !== undefined && value === actual)
    return quantityAt(view, row, { value, unit: actualUnit, year });
  return measuredAt(view, row, { value, unit, year, half: value === target ? "second" : undefined });
}

/** Points of one kind, and the columns they are looked for in. */
export interface PointsSought {
  readonly by: TableColumns["by"];
  readonly role: "weight" | "score" | "weight1" | "weight2";
}

/** What is left of the weight where the cell prints what was taken off; nothing was where it prints nothing. */
function leftOf(weight: Points | null, taken: Points): Points {
  const outOf = weight?.points ?? null;
  const off = isBlank(taken.text) ? 0 : taken.points;
  // Without the weight nothing can be told of what is left.
  if (outOf === null && off !== null) return { ...taken, text: "", points: null };
  if (outOf === null || off === null) return { ...taken, points: null };
  const points = outOf - Math.abs(off);
  return { ...taken, text: formatPoints(points), points, outOf };
}

/** The points of a role; 得分/分值 holds two kinds, the first word first. */
export function pointsOf(view: SheetView, row: number, { by, role }: PointsSought): Points | null {
  const column = by.get(role);
  if (!column) return null;
  const other = by.get(role === "weight" ? "score" : "weight");
  if (other?.col !== column.col) {
    const points = pointsAt(view, row, column.col);
    const isTaken = role === "score" && column.cell.key.startsWith("扣");
    return isTaken ? leftOf(pointsOf(view, row, { by, role: "weight" }), points) : points;
  }
  const isScoreFirst = /^[^/、(]*[得评]/.test(column.cell.key);
  const half = isScoreFirst === (role === "score") ? "first" : "second";
  return halfOfPoints(pointsAt(view, row, column.col), half);
}

function field({ view, row }: RowSource, col: number | undefined): Field | null {
  return col === undefined ? null : fieldAt(view, row, col);
}

const noTick = /^(否|无|×|x|0|[-—]+)$/i;

/** What a row ticks of several columns, as one field: 经费保障、人员保障. The first ticked cell is its place. */
function tickedField({ view, row }: RowSource, columns: readonly HeaderColumn[]): Field | null {
  const ticks = columns.flatMap(({ col, cell }) => {
    const mark = view.at(row, col);
    return mark?.row === row && !noTick.test(mark.key) ? [{ word: cell.key, at: { row, col } }] : [];
  });
  const [first] = ticks;
  const col = columns[0]?.col;
  if (col === undefined) return null;
  return first
    ? { text: ticks.map(({ word }) => word).join("、"), at: first.at }
    : { text: "", at: { row, col } };
}

const noExtras: Indicator["extra"] = {};

function extrasOf(source: RowSource): Indicator["extra"] {
  const { extras } = source.cols;
  if (extras.length === 0) return noExtras;
  const extra: Partial<Record<ExtraRole, Field>> = {};
  for (const role of extras) {
    const ticked = role === "cause" || role === "chance" ? source.columns.ticked.get(role) : undefined;
    const found = ticked ? tickedField(source, ticked) : field(source, source.columns.by.get(role)?.col);
    if (found) extra[role] = found;
  }
  return extra;
}

/** A list without levels may name a row by nothing but its level, or begin with it: 数量指标：储备化肥. */
function level2InName(nameKey: string): Level2 | null {
  const colon = nameKey.indexOf(":");
  const label = colon < 0 ? nameKey : nameKey.slice(0, colon);
  return isLevelLabel(label) ? level2Of(label) : null;
}

const namePoints = /[(（/]\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:(分)\s*)?[)）]?$/;
const headsPoints = /[(（/及]\s*(分值?|权重)/;

/** 培训人次(5分), 培训人次/5 below 三级指标/分值: what the row is worth, where no column says so. */
function pointsInName({ row, columns }: RowSource, { text, at }: Field): Points | null {
  const found = namePoints.exec(text);
  const written = found?.[1];
  if (written === undefined) return null;
  if (found?.[2] === undefined && !headsPoints.test(columns.by.get("name")?.cell.text ?? "")) return null;
  const covered = at.row < row;
  return {
    text: written,
    at,
    within: text,
    points: covered ? null : toHundredths(Number(written)),
    covered,
  };
}

/** `其中：` rows without points of their own break the row above down. */
function isBreakdown(nameKey: string, weight: Points | null, score: Points | null): boolean {
  const unscored = (weight?.text ?? "") === "" && (score?.text ?? "") === "";
  return unscored && nameKey.includes("其中") && /^★*[(]?其中/.test(nameKey);
}

/** Reads one indicator by the columns of its table. */
export function readIndicator(source: RowSource, levels: RowLevels, name: Field): Indicator {
  const nameKey = keyOf(name.text);
  const { cols } = source;
  // 数量, 质量, 成本 below each other in the name column: each row has its own, whatever an empty one above left.
  const named = level2InName(nameKey);
  const label2 = named && cols.level2 === undefined ? null : levels.level2;
  const level2 = label2 ? level2Of(label2.key) : named;
  const { by } = source.columns;
  // 四、预算执行率 in a list without levels begins its own, whatever heading stands above.
  const isMoney = cols.level1 === undefined && /^[一二三四五六七]、(?:预算)?执行/.test(nameKey);
  const weight = pointsOf(source.view, source.row, { by, role: "weight" }) ?? pointsInName(source, name);
  const score = pointsOf(source.view, source.row, { by, role: "score" });
  return {
    row: source.row,
    level1:
      (isMoney ? "预算执行" : null) ??
      (levels.level1 && level1Of(levels.level1.key)) ??
      level1Above(level2) ??
      (label2 && level1Of(label2.key)),
    level2,
    group1: levels.level1?.group ?? null,
    group2: label2?.group ?? null,
    name,
    target: target(source, cols.target, "joined"),
    adjusted: target(source, cols.adjusted, "empty"),
    actual: quantity(source, cols.actual),
    forecast: quantity(source, cols.forecast),
    weight,
    score,
    reason: field(source, cols.reason),
    extra: extrasOf(source),
    breakdown: isBreakdown(nameKey, weight, score),
  };
}
