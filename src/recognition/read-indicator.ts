import type { ExtraRole, Field, Group, Indicator, Points, Quantity } from "../form/form";
import { rememberLast } from "../values/remember-last";
import type { HeaderRole } from "./column-names";
import type { HeaderColumn } from "./find-headers";
import type { TableColumns } from "./match-columns";
import { pointsAt, quantityAt } from "./read-cells";
import { isLevelLabel, level1Above, level1Of, level2Of } from "./read-levels";
import { fieldAt, keyOf, type SheetView, type ViewCell } from "./sheet-view";

/** One row of a table, to be read by its columns. */
export interface RowSource {
  readonly view: SheetView;
  readonly row: number;
  readonly columns: TableColumns;
  readonly year: number | null;
}

/** The level labels that hold for a row. */
export interface RowLevels {
  readonly group1: Group | null;
  readonly group2: Group | null;
}

const extraRoles: readonly ExtraRole[] = [
  "standard",
  "basis",
  "evidence",
  "explanation",
  "direction",
  "history",
  "core",
  "status",
  "audited",
  "coefficient",
  "chance",
  "cause",
  "note",
];

/** The column of a role, if the table has one. */
export function colOf(columns: TableColumns, role: HeaderRole): number | undefined {
  return columns.by.get(role)?.col;
}

/** The cell of a role in a row, seen through merges. */
export function cellOf({ view, row, columns }: RowSource, role: HeaderRole): ViewCell | undefined {
  const col = colOf(columns, role);
  return col === undefined ? undefined : view.at(row, col);
}

function quantity({ view, row, columns, year }: RowSource, role: HeaderRole): Quantity | null {
  const value = colOf(columns, role);
  if (value === undefined) return null;
  const isTarget = role === "target";
  const operator = isTarget ? colOf(columns, "operator") : undefined;
  const unit = isTarget ? colOf(columns, "unit") : undefined;
  return quantityAt(view, row, { value, operator, unit, year });
}

function points({ view, row, columns }: RowSource, role: HeaderRole): Points | null {
  const col = colOf(columns, role);
  return col === undefined ? null : pointsAt(view, row, col);
}

function field({ view, row, columns }: RowSource, role: HeaderRole): Field | null {
  const col = colOf(columns, role);
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

const extrasOf = rememberLast((columns: TableColumns) => extraRoles.filter((role) => columns.by.has(role)));
const noExtras: Indicator["extra"] = {};

function extras(source: RowSource): Indicator["extra"] {
  const roles = extrasOf(source.columns);
  if (roles.length === 0) return noExtras;
  const extra: Partial<Record<ExtraRole, Field>> = {};
  for (const role of roles) {
    const ticked = role === "cause" || role === "chance" ? source.columns.ticked.get(role) : undefined;
    const found = ticked ? tickedField(source, ticked) : field(source, role);
    if (found) extra[role] = found;
  }
  return extra;
}

/** Rows under one label follow each other. */
const keyOfGroup = rememberLast(({ label }: Group) => keyOf(label.text));
const level1OfGroup = rememberLast((group: Group) => level1Of(keyOf(group.label.text)));

/** `其中：` rows without points of their own break the row above down. */
function isBreakdown(nameKey: string, weight: Points | null, score: Points | null): boolean {
  const unscored = (weight?.text ?? "") === "" && (score?.text ?? "") === "";
  return unscored && /^[(]?其中/.test(nameKey.replace(/^★+/, ""));
}

/** Reads one indicator by the columns of its table. */
export function readIndicator(source: RowSource, levels: RowLevels, name: Field): Indicator {
  const key2 = levels.group2 ? keyOfGroup(levels.group2) : "";
  const nameKey = keyOf(name.text);
  const ownLevel2 = isLevelLabel(nameKey) ? level2Of(nameKey) : null;
  const level2 = key2 === "" ? ownLevel2 : level2Of(key2);
  const weight = points(source, "weight");
  const score = points(source, "score");
  return {
    row: source.row,
    level1: (levels.group1 && level1OfGroup(levels.group1)) ?? level1Above(level2),
    level2,
    group1: levels.group1,
    group2: levels.group2,
    name,
    target: quantity(source, "target"),
    adjusted: quantity(source, "adjusted"),
    actual: quantity(source, "actual"),
    forecast: quantity(source, "forecast"),
    weight,
    score,
    reason: field(source, "reason"),
    extra: extras(source),
    breakdown: isBreakdown(nameKey, weight, score),
  };
}
