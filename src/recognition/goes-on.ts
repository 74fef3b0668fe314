import type { HeaderRole } from "./column-names";
import type { TableColumns } from "./match-columns";
import { rowKind } from "./row-kind";
import type { SheetView } from "./sheet-view";

const valueRoles: readonly HeaderRole[] = ["target", "actual", "weight", "score"];
const fewestValues = 2;

/** A row with a name and values in cells of their own, as the columns of the table have them. */
function isRowOfTable(view: SheetView, row: number, { by }: TableColumns): boolean {
  const holds = (role: HeaderRole): boolean => {
    const col = by.get(role)?.col;
    const cell = col === undefined ? undefined : view.at(row, col);
    return cell?.row === row && cell.col === col;
  };
  const roles = valueRoles.filter((role) => by.has(role));
  return holds("name") && roles.filter(holds).length >= Math.min(fewestValues, roles.length);
}

/** Whether a table goes on below a line of text that stands between its rows. */
export function goesOnBelow(
  view: SheetView,
  columns: TableColumns,
  { row, to }: { readonly row: number; readonly to: number },
): boolean {
  const nameCol = columns.by.get("name")?.col ?? 0;
  for (let next = row + 1; next < to; next++) {
    const kind = rowKind(view, next, nameCol);
    // 某局 | 80: the sum of a unit below that of all stands before the first indicator, too.
    if (kind === "blank" || kind === "note" || !view.at(next, nameCol)) continue;
    return kind === "data" && isRowOfTable(view, next, columns);
  }
  return false;
}
