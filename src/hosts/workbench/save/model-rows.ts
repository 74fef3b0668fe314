import type { DeleteRows, InsertRows } from "../../../sheet/change";

/**
 * The row of the file whose look each row has once the edits are made: its own, or for a new one that of the row it is
 * made like. Rows that the file does not have are none's.
 */
export function modelRows(
  edits: readonly (InsertRows | DeleteRows)[],
  rowsInFile: number,
): readonly number[] {
  const rows = Array.from({ length: rowsInFile }, (_, row) => row);
  for (const { kind, row, count, like } of edits) {
    if (kind === "delete-rows") rows.splice(row, count);
    else rows.splice(row, 0, ...Array<number>(count).fill(rows[like] ?? like));
  }
  return rows;
}
