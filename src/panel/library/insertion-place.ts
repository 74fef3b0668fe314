import type { Form } from "../../form/form";
import type { IndicatorTable } from "../../form/indicator-table";
import { defaultProfile } from "../../profile/profiles";
import { indicatorTables } from "../../recognition/indicator-tables";
import type { FormReview } from "../../review/review";
import { currentForm, currentGrid, currentReview } from "../session/place";
import type { SessionState } from "../session/state";
import type { Place } from "./plan-insertion";

function holds({ rows }: IndicatorTable, row: number | undefined): boolean {
  return row !== undefined && rows.some((candidate) => candidate.row === row);
}

const isOf = (table: IndicatorTable, { form }: FormReview): boolean =>
  (table.part === null || table.part === form.part) && holds(table, form.indicators[0]?.row);

/** The rows of one project where a table lists several. */
function rowsOf(table: IndicatorTable, { range }: Form): IndicatorTable {
  if (range.top <= table.headerRow) return table;
  return { ...table, rows: table.rows.filter(({ row }) => range.top <= row && row <= range.bottom) };
}

/** The table to write into: the one the cursor is in, else that of the form looked at, else the sheet's first. */
export function insertionPlace(state: SessionState): Place | undefined {
  const grid = currentGrid(state);
  if (!grid) return undefined;
  const looked = currentForm(state);
  const tables = indicatorTables(grid, state.memo.columns);
  const row = state.selection?.sheet === grid.sheet ? state.selection.top : undefined;
  const ofForm = looked && tables.find((table) => isOf(table, looked));
  const table = tables.find((candidate) => holds(candidate, row)) ?? ofForm ?? tables[0];
  if (!table || table.rows.length === 0) return undefined;
  const own = [looked, ...(currentReview(state)?.forms ?? [])].find(
    (review) => review && isOf(table, review),
  );
  const review = own ?? looked;
  const profile = review?.numbers ?? defaultProfile;
  return { grid, table: own ? rowsOf(table, own.form) : table, form: review?.form, profile, row };
}
