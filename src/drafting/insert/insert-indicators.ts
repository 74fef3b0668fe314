import type { IndicatorTable, TableRow } from "../../form/indicator-table";
import type { CellEdit, Change, Edit } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import type { IndicatorDraft } from "../indicator-draft";
import { draftEdits } from "./draft-cells";
import { planSlots, type Slot } from "./plan-slots";
import { pointsLike } from "./points-cell";
import { rowMerges, type Opening } from "./row-merges";

/** What to write besides the drafts themselves. */
export interface InsertOptions {
  /** Points for each draft in hundredths; null or absent where the form has no weights or none are wanted. */
  readonly weights?: readonly (number | null)[];
  /** New points in hundredths for rows that are there already, by zero-based row. */
  readonly reweighted?: ReadonlyMap<number, number>;
  /** The row the user points at: an indicator of the same levels goes there or behind it. */
  readonly after?: number;
}

/** An insertion as one undoable change, and the row where each draft will stand. */
export interface Insertion {
  readonly change: Change;
  /** Zero-based, in the order of the drafts. */
  readonly rows: readonly number[];
}

function openingsOf(table: IndicatorTable, slots: readonly Slot[]): readonly Opening[] {
  const byRow = new Map<number, Slot[]>();
  for (const slot of slots) {
    if (slot.kind === "insert") byRow.set(slot.row, [...(byRow.get(slot.row) ?? []), slot]);
  }
  return [...byRow].flatMap(([row, own]) => {
    const behind = table.rows.find((candidate) => candidate.row === row);
    return behind ? [{ behind, slots: inOrder(behind, own) }] : [];
  });
}

/** First what goes on under the labels of the row, then what begins a level 2 of its level 1, then the rest. */
function inOrder(behind: TableRow, slots: readonly Slot[]): readonly Slot[] {
  const rank = ({ draft }: Slot): number => {
    if (draft.level1 !== behind.level1) return 2;
    return draft.level2 === behind.level2 ? 0 : 1;
  };
  const key = ({ draft }: Slot): string => `${draft.level1}${draft.level2}`;
  const firstOf = new Map(slots.toReversed().map((slot) => [key(slot), slot.index]));
  const level1First = new Map(slots.toReversed().map((slot) => [slot.draft.level1, slot.index]));
  return slots.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (level1First.get(a.draft.level1) ?? 0) - (level1First.get(b.draft.level1) ?? 0) ||
      (firstOf.get(key(a)) ?? 0) - (firstOf.get(key(b)) ?? 0) ||
      a.index - b.index,
  );
}

interface Writing {
  readonly grid: Grid;
  readonly table: IndicatorTable;
  readonly weightOf: (slot: Slot) => number | null;
}

function fillEdits({ grid, table, weightOf }: Writing, slots: readonly Slot[]): readonly CellEdit[] {
  return slots
    .filter(({ kind }) => kind === "fill")
    .flatMap((slot) => {
      const { row, draft } = slot;
      return draftEdits(grid, table, { draft, weight: weightOf(slot), row, like: row });
    });
}

function openEdits({ grid, table, weightOf }: Writing, opening: Opening): readonly Edit[] {
  const { sheet } = table;
  const { row } = opening.behind;
  const { was, to, labels } = rowMerges(grid, table, opening);
  const cells = opening.slots.flatMap((slot, index) =>
    draftEdits(grid, table, {
      draft: slot.draft,
      weight: weightOf(slot),
      row: row + 1 + index,
      like: row,
    }),
  );
  return [
    { kind: "insert-rows", sheet, row: row + 1, count: opening.slots.length, like: row },
    ...(was.length + to.length > 0 ? [{ kind: "set-merges", sheet, was, to } as const] : []),
    { kind: "set-cells", sheet, cells: [...labels, ...cells] },
  ];
}

function reweighEdits(
  grid: Grid,
  table: IndicatorTable,
  points: ReadonlyMap<number, number>,
): readonly CellEdit[] {
  const col = table.columns.weight;
  if (col === undefined) return [];
  return [...points].flatMap(([row, value]) => {
    const cell = cellAt(grid, row, col);
    const [was, to] = [cell?.value ?? null, pointsLike(cell, value)];
    return was === to ? [] : [{ at: { row, col }, was, to }];
  });
}

function finalRow(slot: Slot, openings: readonly Opening[]): number {
  const above = openings.filter(({ behind }) => behind.row < slot.row);
  const moved = above.reduce((sum, { slots }) => sum + slots.length, slot.row);
  if (slot.kind === "fill") return moved;
  const own = openings.find(({ behind }) => behind.row === slot.row);
  return moved + 1 + (own?.slots.indexOf(slot) ?? 0);
}

/**
 * Writes indicators into a table: empty rows of their level first, else new rows behind the last of their kind, in the
 * columns this form has, with labels and merges carried on. Undefined where the table has no row to hold on to.
 */
export function insertIndicators(
  { grid, table }: { readonly grid: Grid; readonly table: IndicatorTable },
  drafts: readonly IndicatorDraft[],
  options: InsertOptions = {},
): Insertion | undefined {
  const slots = planSlots(table, drafts, options.after);
  if (!slots) return undefined;
  const writing: Writing = { grid, table, weightOf: ({ index }) => options.weights?.[index] ?? null };
  const openings = openingsOf(table, slots);
  const filled = [
    ...reweighEdits(grid, table, options.reweighted ?? new Map()),
    ...fillEdits(writing, slots),
  ];
  const edits: readonly Edit[] = [
    ...(filled.length > 0 ? [{ kind: "set-cells", sheet: table.sheet, cells: filled } as const] : []),
    // From the bottom up: places above stay what they are.
    ...openings
      .toSorted((a, b) => b.behind.row - a.behind.row)
      .flatMap((opening) => openEdits(writing, opening)),
  ];
  const title = drafts.length === 1 ? `插入“${drafts[0]?.name ?? ""}”` : `插入 ${drafts.length} 个指标`;
  return {
    change: { title, edits },
    rows: slots.map((slot) => finalRow(slot, openings)),
  };
}
