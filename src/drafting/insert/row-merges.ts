import type { IndicatorTable, TableRow } from "../../form/indicator-table";
import type { CellRange } from "../../sheet/address";
import type { CellEdit } from "../../sheet/change";
import type { Grid } from "../../sheet/grid";
import type { Slot } from "./plan-slots";

/** Rows opened behind one row, and the drafts that go there in order. */
export interface Opening {
  readonly behind: TableRow;
  readonly slots: readonly Slot[];
}

/** What is to be done about merges and labels after the rows are open. */
export interface RowMerges {
  readonly was: readonly CellRange[];
  readonly to: readonly CellRange[];
  readonly labels: readonly CellEdit[];
}

/** How a form shows that a label holds for several rows. */
type LabelStyle = "merged" | "repeated" | "once";

function labelStyle(rows: readonly TableRow[], grid: Grid, role: "label1" | "label2"): LabelStyle {
  const labels = rows.flatMap((row) => row[role] ?? []);
  if (labels.some(({ top, bottom }) => bottom > top)) return "merged";
  const isRepeated = rows.some((row, index) => {
    const [own, before] = [row[role], rows[index - 1]?.[role]];
    if (!own || !before || own.top === before.top) return false;
    return grid.rows[own.top]?.[own.left]?.text === grid.rows[before.top]?.[before.left]?.text;
  });
  if (isRepeated) return "repeated";
  const holdsOn = rows.some((row, index) => index > 0 && row[role]?.top === rows[index - 1]?.[role]?.top);
  return holdsOn ? "once" : "merged";
}

function isMerge({ top, bottom, left, right }: CellRange): boolean {
  return bottom > top || right > left;
}

function sameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** A label to print, and what tells it from its neighbours: level 2 begins anew under each level 1. */
interface LabelWord {
  readonly key: string;
  readonly word: string;
}

/** Runs of neighbouring slots under the same label. */
function runsOf(
  slots: readonly Slot[],
  labelOf: (slot: Slot) => LabelWord,
): readonly (LabelWord & { count: number })[] {
  const runs: (LabelWord & { count: number })[] = [];
  for (const label of slots.map(labelOf)) {
    const last = runs.at(-1);
    if (last?.key === label.key) last.count++;
    else runs.push({ ...label, count: 1 });
  }
  return runs;
}

interface LabelColumn {
  readonly label: CellRange;
  /** The key of the label that holds for the row behind which rows are opened. */
  readonly current: string;
  readonly style: LabelStyle;
  readonly labelOf: (slot: Slot) => LabelWord;
}

/** A label over `count` rows from `top` on. */
function labelRange(label: CellRange, top: number, count: number): CellRange {
  return { top, bottom: top + count - 1, left: label.left, right: label.right };
}

function labelChanges(
  { behind, slots }: Opening,
  { label, current, style, labelOf }: LabelColumn,
): RowMerges {
  const was: CellRange[] = [];
  const to: CellRange[] = [];
  const labels: CellEdit[] = [];
  let top = behind.row + 1;
  for (const [index, { key, word, count }] of runsOf(slots, labelOf).entries()) {
    const isSame = index === 0 && key === current;
    const range = labelRange(label, isSame ? label.top : top, isSame ? top + count - label.top : count);
    const extendsLabel = isSame && label.bottom === behind.row && style === "merged";
    if (extendsLabel && isMerge(label)) was.push(label);
    if (
      extendsLabel ||
      (!isSame && isMerge({ ...range, bottom: style === "merged" ? range.bottom : range.top }))
    )
      to.push(style === "merged" ? range : { ...range, bottom: range.top });
    const written = style === "repeated" ? count : 1;
    if (!isSame || style === "repeated")
      for (let row = top; row < top + written; row++)
        labels.push({ at: { row, col: label.left }, was: null, to: word });
    top += count;
  }
  return { was, to, labels };
}

/** Columns whose blocks hold for several rows; a level without a word is one as well. */
const sharedRoles = ["reason", "note", "evidence", "basis", "level1", "level2"] as const;

/** Merges of the row that rows are opened behind: across columns they come again, a common block below grows. */
function otherMerges(
  grid: Grid,
  table: IndicatorTable,
  { behind, slots }: Opening,
): Pick<RowMerges, "was" | "to"> {
  const labels = [behind.label1, behind.label2].filter((label) => label !== null);
  const shared = new Set(sharedRoles.map((role) => table.columns[role]));
  const first = Math.min(...Object.values(table.columns));
  const was: CellRange[] = [];
  const to: CellRange[] = [];
  for (const merge of grid.merges) {
    if (merge.bottom !== behind.row || labels.some((label) => sameRange(label, merge))) continue;
    const isLeftOfTable = merge.right < first;
    if (merge.top < merge.bottom && (isLeftOfTable || shared.has(merge.left))) {
      was.push(merge);
      to.push({ ...merge, bottom: merge.bottom + slots.length });
    } else if (merge.right > merge.left) {
      for (let row = behind.row + 1; row <= behind.row + slots.length; row++)
        to.push({ ...merge, top: row, bottom: row });
    }
  }
  return { was, to };
}

/** Two labels may stand in one column (a list of levels): then the level 2 is the one to write. */
function labelColumns(grid: Grid, table: IndicatorTable, { behind }: Opening): readonly LabelColumn[] {
  const columns: LabelColumn[] = [];
  if (behind.label1) {
    const style = labelStyle(table.rows, grid, "label1");
    const current = behind.level1 ?? "";
    const labelOf = ({ draft: { level1 } }: Slot): LabelWord => ({ key: level1, word: level1 });
    columns.push({ label: behind.label1, current, style, labelOf });
  }
  if (behind.label2 && behind.label2.left !== behind.label1?.left) {
    const style = labelStyle(table.rows, grid, "label2");
    const current = `${behind.level1 ?? ""}${behind.level2 ?? ""}`;
    const labelOf = ({ draft: { level1, level2 } }: Slot): LabelWord => ({
      key: `${level1}${level2}`,
      word: level2,
    });
    columns.push({ label: behind.label2, current, style, labelOf });
  }
  return columns;
}

/** Merges and labels of the rows opened behind a row, in places after the opening. */
export function rowMerges(grid: Grid, table: IndicatorTable, opening: Opening): RowMerges {
  const parts = labelColumns(grid, table, opening).map((column) => labelChanges(opening, column));
  const other = otherMerges(grid, table, opening);
  return {
    was: [...parts.flatMap((part) => part.was), ...other.was],
    to: [...parts.flatMap((part) => part.to), ...other.to],
    labels: parts.flatMap((part) => part.labels),
  };
}
