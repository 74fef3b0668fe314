import type { Form } from "../../form/form";
import { sameAddress, type CellAddress } from "../../sheet/address";
import type { Change, DeleteRows, InsertRows, SetCells, Edit } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import { allForms } from "./place";
import type { Beside, PlacedText, SessionState, Written } from "./state";

const isRowEdit = (edit: Edit): edit is InsertRows | DeleteRows =>
  edit.kind === "insert-rows" || edit.kind === "delete-rows";

const isCellsEdit = (edit: Edit): edit is SetCells => edit.kind === "set-cells";

/** The edits whose places are those of the sheets before the change, and those after them. */
function split({ edits }: Change): readonly [first: readonly SetCells[], rest: readonly Edit[]] {
  const from = edits.findIndex(isRowEdit);
  const end = from < 0 ? edits.length : from;
  return [edits.slice(0, end).filter(isCellsEdit), edits.slice(end)];
}

/** Where a cell stands once rows came or went. */
function moved(sheet: string, place: CellAddress, edits: readonly Edit[]): CellAddress {
  return edits.filter(isRowEdit).reduce((at, edit) => {
    if (edit.sheet !== sheet || at.row < edit.row) return at;
    return { ...at, row: at.row + (edit.kind === "insert-rows" ? edit.count : -edit.count) };
  }, place);
}

/** The name of the indicator in a row, else the first text of the row. */
function nameOf(grid: Grid, forms: readonly Form[], row: number): CellAddress | undefined {
  const indicator = forms.flatMap(({ indicators }) => indicators).find((one) => one.row === row);
  if (indicator) return indicator.name.at;
  const col = grid.rows[row]?.findIndex((cell) => typeof cell?.value === "string") ?? -1;
  return col < 0 ? undefined : { row, col };
}

const textAt = (grid: Grid, { row, col }: CellAddress): string => cellAt(grid, row, col)?.text ?? "";

/** What stands above and below a cell. */
function nearOf(grid: Grid, { row, col }: CellAddress): readonly PlacedText[] {
  return [row - 1, row + 1].map((line) => {
    const at = { row: line, col };
    return { at, text: textAt(grid, at) };
  });
}

/** A change that was made just now, with what stands beside the cells it wrote. */
export function withBeside(change: Change, { grids, reviews }: SessionState): Written {
  const forms = allForms(reviews).map(({ review }) => review.form);
  const [first, rest] = split(change);
  const beside = first.flatMap(({ sheet, cells }): readonly Beside[] => {
    const grid = grids.get(sheet);
    if (!grid) return [];
    const own = forms.filter((form) => form.sheet === sheet);
    const isWritten = (place: CellAddress): boolean =>
      first.some((edit) => edit.sheet === sheet && edit.cells.some(({ at }) => sameAddress(at, place)));
    return [...new Set(cells.map(({ at }) => at.row))].flatMap((row) => {
      const at = nameOf(grid, own, row);
      const text = at && textAt(grid, at);
      if (!text || isWritten(at)) return [];
      const near = nearOf(grid, at).map((one) => ({ ...one, at: moved(sheet, one.at, rest) }));
      return [{ sheet, at: moved(sheet, at, rest), text, near }];
    });
  });
  return beside.length === 0 ? change : { ...change, beside };
}

/** Whether the rows of a change still stand where it wrote them, under the names they had. */
export function isInPlace({ beside = [] }: Written, grids: ReadonlyMap<string, Grid>): boolean {
  return beside.every((one) => {
    const grid = grids.get(one.sheet);
    // A sheet that is not read here is the program's to judge.
    return !grid || textAt(grid, one.at) === one.text;
  });
}

/** Somebody gave the row another name: the old one is nowhere else, and the rows around it stand where they stood. */
function isRenamed(grid: Grid, { at, text, near = [] }: Beside): boolean {
  const isElsewhere = grid.rows.some((row) => row?.[at.col]?.text === text);
  return near.length > 0 && !isElsewhere && near.every((one) => textAt(grid, one.at) === one.text);
}

/** The same for a workbook that stayed open: there a row may have been given another name since. */
export function isWhereItWas(change: Written, grids: ReadonlyMap<string, Grid>): boolean {
  const { beside = [] } = change;
  return beside.every((one) => {
    const grid = grids.get(one.sheet);
    return isInPlace({ ...change, beside: [one] }, grids) || (grid !== undefined && isRenamed(grid, one));
  });
}
