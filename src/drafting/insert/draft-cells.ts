import type { ColumnRole } from "../../form/form";
import type { IndicatorTable } from "../../form/indicator-table";
import type { CellEdit } from "../../sheet/change";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { targetText, type IndicatorDraft } from "../indicator-draft";

/** A draft with the points it is to have, in hundredths; null where the form has no weights. */
export interface WeightedDraft {
  readonly draft: IndicatorDraft;
  readonly weight: number | null;
}

const isFigure = /^-?\d+(?:\.\d+)?$/;

/** A percentage in a cell that shows shares: 95 goes in as 0.95. */
function asShare(text: string, format: string | undefined): CellValue | undefined {
  const figure = /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (figure === undefined || format?.includes("%") !== true) return undefined;
  return Number((Number(figure) / 100).toPrecision(12));
}

/** What the target's cells hold: joined in one cell, or split into the columns this form has. */
function targetCells(
  { columns }: IndicatorTable,
  { target }: IndicatorDraft,
): readonly (readonly [ColumnRole, CellValue])[] {
  const hasOperator = columns.operator !== undefined;
  const hasUnit = columns.unit !== undefined;
  if (!hasOperator && !hasUnit) return [["target", targetText(target)]];
  const own = targetText({
    operator: hasOperator ? null : target.operator,
    value: target.value,
    unit: hasUnit ? "" : target.unit,
  });
  return [
    ...(hasOperator ? ([["operator", target.operator]] as const) : []),
    ["target", isFigure.test(own) ? Number(own) : own],
    ...(hasUnit && target.unit !== "" ? ([["unit", target.unit]] as const) : []),
  ];
}

/** The cells of a draft by the columns of the form. */
function cellsOf(
  table: IndicatorTable,
  { draft, weight }: WeightedDraft,
): readonly (readonly [ColumnRole, CellValue])[] {
  const extra = Object.entries(draft.extra ?? {}) as [ColumnRole, string][];
  return [
    ["name", draft.name],
    ...targetCells(table, draft),
    ...(weight === null ? [] : ([["weight", weight / 100]] as const)),
    ...extra,
  ];
}

/** The edits that write a draft into a row; `like` is the row whose formats the row has. */
export function draftEdits(
  grid: Grid,
  table: IndicatorTable,
  { row, like, ...content }: WeightedDraft & { readonly row: number; readonly like: number },
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [role, value] of cellsOf(table, content)) {
    const col = table.columns[role];
    if (col === undefined || value === null) continue;
    const format = cellAt(grid, like, col)?.format;
    const to = typeof value === "string" ? (asShare(value, format) ?? value) : value;
    const was = row === like ? (cellAt(grid, row, col)?.value ?? null) : null;
    if (was !== to) edits.push({ at: { row, col }, was, to });
  }
  return edits;
}
