import { useMemo } from "react";
import type { Form } from "../../form/form";
import { indicatorTables } from "../../recognition/indicator-tables";
import { recognize } from "../../recognition/recognize";
import { applyChange } from "../../sheet/apply-change";
import { cellAt, type Grid } from "../../sheet/grid";
import type { ShownColumns } from "../../sheet/memo";
import { currentForm, currentGrid } from "../session/place";
import { useSessionState } from "../session/use-session";

/** Stands where the first indicator is still to be written. */
const standIn = "待填指标";

/** A form that is still without an indicator: what stands above its table tells the project and the goal all the same. */
export function unfilledForm(grid: Grid, shown?: readonly ShownColumns[]): Form | undefined {
  const [table] = indicatorTables(grid, shown);
  const row = table?.rows.find(({ isEmpty }) => isEmpty)?.row;
  const col = table?.columns.name;
  if (row === undefined || col === undefined) return undefined;
  const was = cellAt(grid, row, col)?.value ?? null;
  const cells = [{ at: { row, col }, was, to: standIn }];
  const edits = [{ kind: "set-cells" as const, sheet: grid.sheet, cells }];
  const step = applyChange([grid], { title: "", edits });
  const form = step.ok && step.grids[0] ? recognize(step.grids[0], shown).forms[0] : undefined;
  return form && { ...form, indicators: [] };
}

/** The form that indicators are looked for: the one looked at, also while it holds none. */
export function useAskedForm(): Form | undefined {
  const state = useSessionState();
  const form = currentForm(state)?.form;
  const grid = currentGrid(state);
  const { columns } = state.memo;
  return useMemo(() => form ?? (grid && unfilledForm(grid, columns)), [form, grid, columns]);
}
