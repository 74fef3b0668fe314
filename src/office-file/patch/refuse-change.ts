import { toA1 } from "../../sheet/address";
import { applyChange, type Stale } from "../../sheet/apply-change";
import type { Change } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import { refused, type FileFailure } from "../file-result";

function staleFailure(sheets: readonly Grid[], { sheet, at }: Stale): FileFailure {
  if (!at) return refused("changed-since-read", sheet).failure;
  const grid = sheets.find((candidate) => candidate.sheet === sheet);
  const isFormula = grid !== undefined && cellAt(grid, at.row, at.col)?.formula !== undefined;
  return refused(isFormula ? "formula-cell" : "changed-since-read", `${sheet}!${toA1(at)}`).failure;
}

function isProtected(sheets: readonly Grid[], sheet: string): boolean {
  return sheets.some((grid) => grid.sheet === sheet && grid.protected);
}

/** Why a change must not be made: a sheet is gone or protected, a cell is computed or no longer what it was. */
export function refuseChange(sheets: readonly Grid[], change: Change): FileFailure | undefined {
  const touched = change.edits.find(
    (edit) => (edit.kind !== "set-cells" || edit.cells.length > 0) && isProtected(sheets, edit.sheet),
  );
  if (touched) return refused("protected", touched.sheet).failure;
  const changed = applyChange(sheets, change);
  return changed.ok ? undefined : staleFailure(sheets, changed.stale);
}
