import type { IndicatorTable } from "../../form/indicator-table";
import { defaultProfile } from "../../profile/profiles";
import { indicatorTables } from "../../recognition/indicator-tables";
import { currentForm, currentGrid } from "../session/place";
import type { SessionState } from "../session/state";
import type { Place } from "./plan-insertion";

function holds({ rows }: IndicatorTable, row: number | undefined): boolean {
  return row !== undefined && rows.some((candidate) => candidate.row === row);
}

/** The table to write into: the one the cursor is in, else that of the form looked at, else the sheet's first. */
export function insertionPlace(state: SessionState): Place | undefined {
  const grid = currentGrid(state);
  if (!grid) return undefined;
  const review = currentForm(state);
  const tables = indicatorTables(grid, state.memo.columns);
  const row = state.selection?.sheet === grid.sheet ? state.selection.top : undefined;
  const ofForm = tables.find(
    (table) =>
      table.part === (review?.form.part ?? null) && holds(table, review?.form.indicators[0]?.row ?? -1),
  );
  const table = tables.find((candidate) => holds(candidate, row)) ?? ofForm ?? tables[0];
  if (!table || table.rows.length === 0) return undefined;
  return { grid, table, form: review?.form, profile: review?.numbers ?? defaultProfile, row };
}
