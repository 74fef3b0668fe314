import type { ColumnRole, Form } from "../../src/form/form";
import type { CellAddress } from "../../src/sheet/address";
import type { CellEdit } from "../../src/sheet/change";
import { cellAt, type CellValue, type Grid } from "../../src/sheet/grid";

/** Where a user types what. */
export type Entry = readonly [CellAddress | undefined, CellValue];

/** What a user types; refuses to type over what is there already: nothing is typed twice. */
export function typing(grid: Grid, entries: readonly Entry[]): readonly CellEdit[] {
  return entries.map(([at, to]) => {
    if (!at) throw new Error(`no cell for ${String(to)}`);
    const was = cellAt(grid, at.row, at.col)?.value ?? null;
    if (was !== null) throw new Error(`already there: ${String(was)}`);
    return { at, was, to };
  });
}

/** What a cell holds after a text was typed into it. */
export function valueTyped(text: string): CellValue {
  const written = text.trim();
  if (written === "") return null;
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written;
}

/** The cells of a column, row by row. */
export function column(form: Form, role: ColumnRole, values: readonly CellValue[]): readonly Entry[] {
  const col = form.columns[role]?.at.col;
  return values.map((value, index) => {
    const row = form.indicators[index]?.row;
    return [row === undefined || col === undefined ? undefined : { row, col }, value] as const;
  });
}
