import type { ColumnRole } from "../../form/form";
import type { IndicatorTable } from "../../form/indicator-table";
import type { CellEdit } from "../../sheet/change";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { cleanText } from "../../values/clean-text";
import { operatorNamed } from "../../values/operator-words";
import type { Operator } from "../../values/value";
import { targetText, type IndicatorDraft } from "../indicator-draft";
import { shareOf } from "../../values/share";
import { pointsLike, pointsSample } from "./points-cell";
import { showsPercent } from "../../sheet/percent-format";

/** A draft with the points it is to have, in hundredths; null where the form has no weights. */
export interface WeightedDraft {
  readonly draft: IndicatorDraft;
  readonly weight: number | null;
}

const isFigure = /^-?\d+(?:\.\d+)?$/;

/** A percentage in a cell that shows shares: 95 goes in as 0.95. */
function asShare(text: string, format: string | undefined): CellValue | undefined {
  const figure = /^(-?\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (figure === undefined || !showsPercent({ format })) return undefined;
  return shareOf(Number(figure));
}

/** How forms that write operators in words spell them. */
const inWords: Readonly<Partial<Record<Operator, string>>> = {
  "≥": "大于等于",
  "≤": "小于等于",
  ">": "大于",
  "<": "小于",
  "=": "等于",
};

/** An operator as this form spells it: as in its other rows, in words where they use words. */
function operatorIn(grid: Grid, { rows, columns }: IndicatorTable, operator: Operator): string {
  const col = columns.operator ?? -1;
  const texts = rows.map(({ row }) => cellAt(grid, row, col)?.text.trim() ?? "");
  const same = texts.find((text) => operatorNamed(cleanText(text)) === operator);
  const usesWords = texts.some((text) => /\p{Script=Han}/u.test(text) && operatorNamed(cleanText(text)));
  return same ?? (usesWords ? (inWords[operator] ?? operator) : operator);
}

/** What stands in a column for operators. */
function operatorCell(grid: Grid, table: IndicatorTable, { target }: IndicatorDraft): CellValue {
  const { operator } = target;
  return operator === null || operator === "定性" ? operator : operatorIn(grid, table, operator);
}

/** What the target's cells hold: joined in one cell, or split into the columns this form has. */
function targetCells(
  grid: Grid,
  table: IndicatorTable,
  draft: IndicatorDraft,
): readonly (readonly [ColumnRole, CellValue])[] {
  const { columns } = table;
  const { target } = draft;
  const hasOperator = columns.operator !== undefined;
  const hasUnit = columns.unit !== undefined;
  if (!hasOperator && !hasUnit) return [["target", targetText(target)]];
  const own = targetText({
    operator: hasOperator ? null : target.operator,
    value: target.value,
    unit: hasUnit ? "" : target.unit,
  });
  return [
    ...(hasOperator ? ([["operator", operatorCell(grid, table, draft)]] as const) : []),
    ["target", isFigure.test(own) ? Number(own) : own],
    ...(hasUnit && target.unit !== "" ? ([["unit", target.unit]] as const) : []),
  ];
}

/** The cells of a draft by the columns of the form. */
function cellsOf(
  grid: Grid,
  table: IndicatorTable,
  { draft, weight, like }: WeightedDraft & { readonly like: number },
): readonly (readonly [ColumnRole, CellValue])[] {
  const points = weight === null ? null : pointsLike(pointsSample(grid, table, like), weight);
  const extra = Object.entries(draft.extra ?? {}) as [ColumnRole, string][];
  return [["name", draft.name], ...targetCells(grid, table, draft), ["weight", points], ...extra];
}

/** The edits that write a draft into a row; `like` is the row whose formats the row has. */
export function draftEdits(
  grid: Grid,
  table: IndicatorTable,
  { row, like, ...content }: WeightedDraft & { readonly row: number; readonly like: number },
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const [role, value] of cellsOf(grid, table, { ...content, like })) {
    const col = table.columns[role];
    if (col === undefined || value === null) continue;
    const format = cellAt(grid, like, col)?.format;
    const to = typeof value === "string" ? (asShare(value, format) ?? value) : value;
    const was = row === like ? (cellAt(grid, row, col)?.value ?? null) : null;
    if (was !== to) edits.push({ at: { row, col }, was, to });
  }
  return edits;
}
