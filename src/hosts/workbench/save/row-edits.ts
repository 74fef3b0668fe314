import type { DeleteRows, InsertRows } from "../../../sheet/change";

/** What became of the rows of a sheet, or that they were mixed up. */
export type RowEdits =
  { readonly ok: true; readonly edits: readonly (InsertRows | DeleteRows)[] } | { readonly ok: false };

interface Walk {
  readonly sheet: string;
  readonly edits: (InsertRows | DeleteRows)[];
  /** The row of the file that comes next. */
  next: number;
}

function like(row: number): number {
  return Math.max(0, row - 1);
}

function deleteRows({ sheet, edits }: Walk, row: number, count: number): void {
  if (count > 0) edits.push({ kind: "delete-rows", sheet, row, count, like: like(row) });
}

function insertRow({ sheet, edits }: Walk, row: number): void {
  const last = edits.at(-1);
  if (last?.kind === "insert-rows" && last.row + last.count === row) {
    edits[edits.length - 1] = { ...last, count: last.count + 1 };
  } else edits.push({ kind: "insert-rows", sheet, row, count: 1, like: like(row) });
}

/**
 * The edits that lead from the rows of the file to those of the sheet, each told by where it stood in the file; undefined
 * for a new one. From top to bottom, so that every edit finds the rows above it in place. Rows below the last one that
 * came from the file are no insertion: there was nothing to move.
 */
export function rowEdits(
  sheet: string,
  origins: readonly (number | undefined)[],
  rowsInFile: number,
): RowEdits {
  const walk: Walk = { sheet, edits: [], next: 0 };
  const seen = new Set<number>();
  const last = origins.findLastIndex((origin) => origin !== undefined);
  for (let row = 0; row <= last; row++) {
    const origin = origins[row];
    // A copied row brings the place of its model along.
    if (origin === undefined || seen.has(origin)) {
      insertRow(walk, row);
      continue;
    }
    if (origin < walk.next) return { ok: false };
    deleteRows(walk, row, origin - walk.next);
    seen.add(origin);
    walk.next = origin + 1;
  }
  deleteRows(walk, last + 1, rowsInFile - walk.next);
  return { ok: true, edits: walk.edits };
}
