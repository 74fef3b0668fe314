import type { IndicatorTable, TableRow } from "../../form/indicator-table";
import type { Level1, Level2 } from "../../form/levels";
import type { IndicatorDraft } from "../indicator-draft";

/** Where a draft goes: into an empty row, or into a new row behind one. */
export interface Slot {
  readonly draft: IndicatorDraft;
  /** Place in the list that was asked for. */
  readonly index: number;
  readonly kind: "fill" | "insert";
  /** The row that is filled, or the row behind which one is opened. */
  readonly row: number;
}

const order: readonly Level1[] = ["成本指标", "产出指标", "效益指标", "满意度指标"];
const costInOutput: ReadonlySet<Level2> = new Set<Level2>([
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
]);

/** Cost stands as its own level 1 or inside output: the form decides. */
function fitCost(draft: IndicatorDraft, rows: readonly TableRow[]): IndicatorDraft {
  const hasOwn = rows.some(({ level1 }) => level1 === "成本指标");
  if (!hasOwn && draft.level1 === "成本指标" && costInOutput.has(draft.level2) && rows.length > 0)
    return { ...draft, level1: "产出指标", level2: "成本指标" };
  return hasOwn && draft.level2 === "成本指标"
    ? { ...draft, level1: "成本指标", level2: "经济成本指标" }
    : draft;
}

/** How well a row fits to stand before a draft; undefined where it does not. */
function fitness(row: TableRow, { level1, level2 }: IndicatorDraft): number | undefined {
  if (row.level1 !== level1) return undefined;
  if (row.level2 === level2) return 2;
  return row.level2 === null ? 1 : 0;
}

function bestRow(rows: readonly TableRow[], draft: IndicatorDraft): TableRow | undefined {
  let best: TableRow | undefined;
  for (const row of rows) {
    const fit = fitness(row, draft);
    if (fit !== undefined && fit >= (best ? (fitness(best, draft) ?? -1) : -1)) best = row;
  }
  return best;
}

/** The last row of the level 1 that stands before the draft's in the order of the forms; else the last row of all. */
function rowBefore(rows: readonly TableRow[], { level1 }: IndicatorDraft): TableRow | undefined {
  const place = order.indexOf(level1);
  const before = rows.filter((row) => row.level1 !== null && order.indexOf(row.level1) < place);
  return before.at(-1) ?? rows.at(-1);
}

/** The place for a draft among the rows that are still free; `after` is the row the user points at, if any. */
function slotFor(
  rows: readonly TableRow[],
  draft: IndicatorDraft,
  { free, after }: { free: readonly TableRow[]; after: number | undefined },
): Omit<Slot, "index" | "draft"> | undefined {
  const pointed = rows.find((row) => row.row === after);
  const isPointed =
    pointed !== undefined && pointed.level1 === draft.level1 && pointed.level2 === draft.level2;
  if (isPointed && free.includes(pointed)) return { kind: "fill", row: pointed.row };
  const empty = free.find((row) => row.level1 === draft.level1 && row.level2 === draft.level2);
  if (empty) return { kind: "fill", row: empty.row };
  if (isPointed) return { kind: "insert", row: pointed.row };
  const before = bestRow(rows, draft) ?? rowBefore(rows, draft);
  return before && { kind: "insert", row: before.row };
}

/** Finds a place for each draft: an empty row of its level 2, else a new row behind its level 2, its level 1, or the one before. */
export function planSlots(
  table: IndicatorTable,
  drafts: readonly IndicatorDraft[],
  after?: number,
): readonly Slot[] | undefined {
  const free = table.rows.filter(({ isEmpty }) => isEmpty);
  const slots: Slot[] = [];
  for (const [index, asked] of drafts.entries()) {
    const draft = fitCost(asked, table.rows);
    const slot = slotFor(table.rows, draft, { free, after });
    if (!slot) return undefined;
    if (slot.kind === "fill")
      free.splice(
        free.findIndex(({ row }) => row === slot.row),
        1,
      );
    slots.push({ ...slot, draft, index });
  }
  return slots;
}
