import type { Form } from "../../form/form";
import { headerWord } from "../../recognition/column-names";
import { labelOf } from "../../recognition/label";
import type { Grid } from "../../sheet/grid";
import { candidateRows, columnsOf, textAt, type Roles } from "./column-places";
import { columnRoles } from "./column-roles";

/** A header row and what its columns are. */
export interface ColumnPlaces {
  readonly row: number;
  readonly roles: Roles;
}

const known = new Set<string>(columnRoles.map(([role]) => role));

/** What the words of a row say; of two columns of one role the one with the more usual word. */
export function guessColumns(grid: Grid, row: number): Roles {
  const found = new Map<string, { readonly col: number; readonly rank: number }>();
  for (const col of columnsOf(grid, row)) {
    const word = headerWord(labelOf(textAt(grid, row, col)));
    if (!word || !known.has(word.role)) continue;
    const before = found.get(word.role);
    if (!before || word.rank < before.rank) found.set(word.role, { col, rank: word.rank });
  }
  return Object.fromEntries([...found].map(([role, { col }]) => [role, col]));
}

/** The row whose words say most. */
export function bestGuess(grid: Grid): ColumnPlaces {
  return candidateRows(grid)
    .map((row) => ({ row, roles: guessColumns(grid, row) }))
    .reduce((best, next) => (Object.keys(next.roles).length > Object.keys(best.roles).length ? next : best), {
      row: 0,
      roles: {},
    });
}

/** As a form was read; a header of several rows is named by the one that most columns end in. */
export function columnsAsRead({ columns }: Form): ColumnPlaces | undefined {
  const read = Object.entries(columns).filter(([role]) => known.has(role));
  const rows = read.map(([, { at }]) => at.row);
  const count = (row: number): number => rows.filter((other) => other === row).length;
  const row = [...new Set(rows)].toSorted((a, b) => count(b) - count(a) || b - a)[0];
  if (row === undefined) return undefined;
  return { row, roles: Object.fromEntries(read.map(([role, { at }]) => [role, at.col])) };
}
