import type { ColumnRole } from "../form/form";
import type { IndicatorTable, TableRow } from "../form/indicator-table";
import type { CellRange } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { ShownColumns } from "../sheet/memo";
import { isBlank } from "../values/blank";
import { isColumnRole, type HeaderRole } from "./column-names";
import { findBlocks } from "./find-blocks";
import { matchColumns, type TableColumns } from "./match-columns";
import { isLevelLabel, level1Above, level1Of, level2Of } from "./read-levels";
import { placeholderName } from "./read-rows";
import { goesOnBelow } from "./goes-on";
import { rowKind } from "./row-kind";
import { viewOf, type SheetView, type ViewCell } from "./sheet-view";
import { partOf, partsOf, type SheetPart } from "./side-by-side";

/** Where to write; into a column of 得分/分值 one figure alone cannot be. */
function columnsOf({ by }: TableColumns): IndicatorTable["columns"] {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const isJoint = by.get("weight")?.col === by.get("score")?.col;
  for (const [role, { col }] of by) {
    if (isJoint && (role === "weight" || role === "score")) continue;
    if (isColumnRole(role)) columns[role] = col;
  }
  return columns;
}

function rangeOf({ row, col, bottom, right }: ViewCell): CellRange {
  return { top: row, left: col, bottom, right };
}

/** A walk down the rows of a table: the labels met last hold on. */
interface Walk {
  readonly view: SheetView;
  readonly columns: TableColumns;
  label1: ViewCell | undefined;
  label2: ViewCell | undefined;
}

function cellAt({ view, columns }: Walk, row: number, role: HeaderRole): ViewCell | undefined {
  const col = columns.by.get(role)?.col;
  return col === undefined ? undefined : view.at(row, col);
}

function isEmptyRow(walk: Walk, row: number): boolean {
  const labels = new Set(["level1", "level2"].map((role) => walk.columns.by.get(role as HeaderRole)?.col));
  return [...walk.columns.by].every(([role, { col }]) => {
    if (labels.has(col)) return true;
    const cell = walk.view.at(row, col);
    if (!cell || isBlank(cell.key)) return true;
    return role === "name" && cell.row === row && placeholderName.test(cell.key);
  });
}

function readRow(walk: Walk, row: number): TableRow {
  const cell1 = cellAt(walk, row, "level1");
  const isNewLevel1 = cell1 !== undefined && cell1.text !== walk.label1?.text;
  walk.label1 = cell1 ?? walk.label1;
  const cell2 = cellAt(walk, row, "level2");
  if (cell2 || isNewLevel1) walk.label2 = cell2;
  const level2 = walk.label2 ? level2Of(walk.label2.key) : null;
  return {
    row,
    level1: (walk.label1 ? level1Of(walk.label1.key) : null) ?? level1Above(level2),
    level2,
    label1: walk.label1 ? rangeOf(walk.label1) : null,
    label2: walk.label2 ? rangeOf(walk.label2) : null,
    isEmpty: isEmptyRow(walk, row),
  };
}

/** A row that belongs to the table although nothing but borders is in it. */
function belongs(view: SheetView, row: number, columns: TableColumns): boolean {
  const level1 = columns.by.get("level1")?.col;
  const level2 = columns.by.get("level2")?.col;
  return [level1, level2].some((col) => col !== undefined && view.at(row, col) !== undefined);
}

/** The first row from one on that is not empty, or that a label merged over it makes one of the table. */
function nextRow(view: SheetView, columns: TableColumns, from: number): number {
  return belongs(view, from, columns) ? from : view.next(from);
}

function readTable(view: SheetView, columns: TableColumns, to: number): IndicatorTable {
  const { header } = columns;
  const nameCol = columns.by.get("name")?.col ?? 0;
  const walk: Walk = { view, columns, label1: undefined, label2: undefined };
  const rows: TableRow[] = [];
  const next = (from: number): number => nextRow(view, columns, from);
  for (let row = next(header.bottom + 1); row < to; row = next(row + 1)) {
    const kind = rowKind(view, row, nameCol);
    if (kind === "total" && rows.length === 0 && goesOnBelow(view, columns, { row, to })) continue;
    if (kind === "note" && goesOnBelow(view, columns, { row, to })) continue;
    if (kind === "total" || kind === "note" || kind === "end") break;
    const name = cellAt(walk, row, "name");
    // A heading in a list without level columns, or an empty line: neither takes an indicator.
    if (kind === "subtotal" || kind === "numbers" || (kind === "blank" && !belongs(view, row, columns)))
      continue;
    if (name && isLevelLabel(name.key) && !columns.by.has("level1") && !columns.by.has("level2")) continue;
    rows.push(readRow(walk, row));
  }
  return {
    sheet: view.grid.sheet,
    part: columns.part,
    columns: columnsOf(columns),
    headerRow: header.bottom,
    rows,
  };
}

function tablesOf({ view, headers }: SheetPart): readonly IndicatorTable[] {
  return findBlocks(view, headers).flatMap((block) =>
    block.headers.flatMap((header, index) => {
      const to = block.headers[index + 1]?.top ?? block.rows.to;
      return matchColumns(view, header).map((columns) => readTable(view, columns, to));
    }),
  );
}

const noneShown: readonly ShownColumns[] = [];

/** The indicator tables of a sheet with all their rows, the empty ones of a template included: where one can write. */
export function indicatorTables(
  grid: Grid,
  shown: readonly ShownColumns[] = noneShown,
): readonly IndicatorTable[] {
  return partsOf(partOf(viewOf(grid, 0), shown), shown).flatMap((part) => tablesOf(part));
}
