import type { CellAddress } from "./address";
import { cellAt, type CellValue, type Grid } from "./grid";

/** One cell's value before and after. */
export interface CellEdit {
  readonly at: CellAddress;
  readonly was: CellValue;
  readonly to: CellValue;
}

/** Writes values into cells of one sheet; nothing else about the cells changes. */
interface SetCells {
  readonly kind: "set-cells";
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

type Edit = SetCells;

/** Something we would write: data, previewable, and its own undo. */
export interface Change {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The change that takes this one back. */
export function undoOf(change: Change): Change {
  return {
    title: `撤销：${change.title}`,
    edits: change.edits.toReversed().map((edit) => ({
      ...edit,
      cells: edit.cells.toReversed().map(({ at, was, to }) => ({ at, was: to, to: was })),
    })),
  };
}

/** The cells that no longer hold what the change expects, or hold a formula: while there are any, it must not be applied. */
export function staleCells(grid: Grid, change: Change): readonly CellAddress[] {
  return change.edits
    .filter((edit) => edit.sheet === grid.sheet)
    .flatMap((edit) => edit.cells)
    .filter(({ at, was }) => {
      const cell = cellAt(grid, at.row, at.col);
      return cell?.formula !== undefined || (cell?.value ?? null) !== was;
    })
    .map(({ at }) => at);
}

/** The grid as it would be after the change; edits of other sheets are ignored. */
export function applyToGrid(grid: Grid, change: Change): Grid {
  const rows = grid.rows.map((row) => row?.slice());
  for (const edit of change.edits) {
    if (edit.sheet !== grid.sheet) continue;
    for (const { at, to } of edit.cells) {
      const row = (rows[at.row] ??= []);
      const format = row[at.col]?.format;
      row[at.col] =
        to === null
          ? undefined
          : { value: to, text: String(to), ...(format === undefined ? {} : { format }) };
    }
  }
  const colCount = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return { ...grid, rows, rowCount: rows.length, colCount };
}
