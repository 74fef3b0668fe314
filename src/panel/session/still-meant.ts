import { sameRow } from "../../sheet/same-row";
import type { Change } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";

type Grids = ReadonlyMap<string, Grid>;

/** The rows whose values a change writes in a sheet; "all" where it moves rows or merges. */
function rowsOf({ edits }: Change, sheet: string): ReadonlySet<number> | "all" {
  const rows = new Set<number>();
  for (const edit of edits) {
    if (edit.sheet !== sheet) continue;
    if (edit.kind !== "set-cells") return "all";
    for (const { at } of edit.cells) rows.add(at.row);
  }
  return rows;
}

function isSame(before: Grid, after: Grid, rows: ReadonlySet<number> | "all"): boolean {
  if (before === after) return true;
  if (rows !== "all") return [...rows].every((row) => sameRow(before.rows[row], after.rows[row]));
  const isAsLong = before.rows.length === after.rows.length;
  return isAsLong && before.rows.every((row, index) => sameRow(row, after.rows[index]));
}

/**
 * Whether a change that was offered over sheets as they were still means the same over sheets as they are: nobody typed
 * into the rows it writes, and they stand where they stood. Sheets that it adds or takes away see to that themselves.
 */
export function stillMeant(change: Change, before: Grids, after: Grids): boolean {
  const sheets = change.edits
    .filter(({ kind }) => kind !== "add-sheet" && kind !== "remove-sheet")
    .map(({ sheet }) => sheet);
  return [...new Set(sheets)].every((sheet) => {
    const [one, other] = [before.get(sheet), after.get(sheet)];
    return one && other ? isSame(one, other, rowsOf(change, sheet)) : one === other;
  });
}
