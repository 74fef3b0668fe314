import { findingHeads } from "../../review/report/finding-heads";
import type { Edit } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import type { SheetDraft } from "../../sheet/sheet-draft";

type DraftRow = SheetDraft["rows"][number];

/** A list of findings that we made, by its heads: a user's own sheet of that name is left alone. */
export function findOwnList(grids: ReadonlyMap<string, Grid>): Grid | undefined {
  return [...grids.values()].find(
    ({ sheet, rows }) =>
      sheet.startsWith("问题清单") &&
      rows.some((row) => findingHeads.every((head, col) => row?.[col]?.value === head)),
  );
}

/** Takes the list out as it stands now, also when it was made before the panel was opened. */
export function removalOf(grid: Grid): Edit {
  const rows = Array.from({ length: grid.rowCount }, (_, row): DraftRow =>
    Array.from({ length: grid.colCount }, (__, col) => ({ value: cellAt(grid, row, col)?.value ?? null })),
  );
  const print = { landscape: true, onePage: false };
  const draft = { name: grid.sheet, rows, merges: grid.merges, widths: [], choices: [], print };
  return { kind: "remove-sheet", sheet: grid.sheet, draft };
}
