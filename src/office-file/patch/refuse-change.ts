import { toA1 } from "../../sheet/address";
import { staleCells, type Change } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import { refused, type FileFailure } from "../file-result";

function refusalFor(grid: Grid, change: Change): FileFailure | undefined {
  if (grid.protected) return refused("protected", grid.sheet).failure;
  const [stale] = staleCells(grid, change);
  if (!stale) return undefined;
  const isFormula = cellAt(grid, stale.row, stale.col)?.formula !== undefined;
  return refused(isFormula ? "formula-cell" : "changed-since-read", `${grid.sheet}!${toA1(stale)}`).failure;
}

/** Why a change must not be made: a sheet is gone or protected, a cell is computed or no longer what it was. */
export function refuseChange(sheets: readonly Grid[], change: Change): FileFailure | undefined {
  for (const edit of change.edits) {
    const grid = sheets.find(({ sheet }) => sheet === edit.sheet);
    if (!grid) return refused("changed-since-read", edit.sheet).failure;
    const refusal = edit.cells.length > 0 ? refusalFor(grid, { ...change, edits: [edit] }) : undefined;
    if (refusal) return refusal;
  }
  return undefined;
}
