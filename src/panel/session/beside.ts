import type { Form } from "../../form/form";
import type { CellAddress } from "../../sheet/address";
import type { Change, SetCells } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import { allForms } from "./place";
import type { Beside, SessionState, Written } from "./state";

/** The edits whose places are those of the sheets before the change. */
function firstCells({ edits }: Change): readonly SetCells[] {
  const moved = edits.findIndex(({ kind }) => kind === "insert-rows" || kind === "delete-rows");
  return edits
    .slice(0, moved < 0 ? edits.length : moved)
    .filter((edit): edit is SetCells => edit.kind === "set-cells");
}

/** The name of the indicator in a row, else the first text of the row. */
function nameOf(grid: Grid, forms: readonly Form[], row: number): CellAddress | undefined {
  const indicator = forms.flatMap(({ indicators }) => indicators).find((one) => one.row === row);
  if (indicator) return indicator.name.at;
  const col = grid.rows[row]?.findIndex((cell) => typeof cell?.value === "string") ?? -1;
  return col < 0 ? undefined : { row, col };
}

/** A change that was made just now, with what stands beside the cells it wrote. */
export function withBeside(change: Change, { grids, reviews }: SessionState): Written {
  const forms = allForms(reviews).map(({ review }) => review.form);
  const beside = firstCells(change).flatMap(({ sheet, cells }): readonly Beside[] => {
    const grid = grids.get(sheet);
    if (!grid) return [];
    const own = forms.filter((form) => form.sheet === sheet);
    const isWritten = ({ row, col }: CellAddress): boolean =>
      cells.some(({ at }) => at.row === row && at.col === col);
    return [...new Set(cells.map(({ at }) => at.row))].flatMap((row) => {
      const at = nameOf(grid, own, row);
      const text = at && cellAt(grid, at.row, at.col)?.text;
      return text && !isWritten(at) ? [{ sheet, at, text }] : [];
    });
  });
  return beside.length === 0 ? change : { ...change, beside };
}

/** Whether the rows of a change still stand where it wrote them. */
export function isInPlace({ beside = [] }: Written, grids: ReadonlyMap<string, Grid>): boolean {
  return beside.every(({ sheet, at, text }) => {
    const grid = grids.get(sheet);
    // A sheet that is not read here is the program's to judge.
    return !grid || cellAt(grid, at.row, at.col)?.text === text;
  });
}
