import { remember } from "../values/remember";
import type { TableColumns } from "./match-columns";
import { partInWords } from "./split-halves";
import type { ReadRow, ReadRows } from "./read-rows";
import type { ViewCell } from "./sheet-view";

/** One table of a block, or one half of it, with what stands in it. */
export interface Table {
  readonly read: ReadRows;
  readonly columns: TableColumns;
  readonly goalNumber: string | undefined;
}

/** The rows of a block sorted into forms: by half, goal block, left-hand label or, in a register, project. */
export interface Portion {
  readonly part: string | null;
  readonly project: ViewCell | undefined;
  /** The tables its rows stand in: a form may go on on another page. */
  readonly tables: [Table, ...Table[]];
  readonly rows: ReadRow[];
}

interface BlockLabel {
  readonly goal: string | undefined;
  readonly part: string | null;
}

const unnamedBlock: BlockLabel = { goal: undefined, part: null };

/** What the label left of a table says of its rows: which goal they serve, or which half they are. */
const readBlockLabel = remember((block): BlockLabel => {
  const goal = /目标([1-9一二三四五六七八九])(?!\d)/.exec(block)?.[1];
  return { goal, part: /(指标|目标)/.test(block) ? (partInWords(block) ?? null) : null };
});

function partOfRow(table: Table, row: ReadRow): string | null {
  if (table.columns.part !== null) return table.columns.part;
  const { goal, part } = row.block === "" ? unnamedBlock : readBlockLabel(row.block);
  const number = goal ?? table.goalNumber;
  // 长期目标1 is no block of the year beside 年度目标1.
  const isYearly = part === null || part === "年度";
  return number === undefined || !isYearly ? part : `目标${number}`;
}

function addRow(portion: Portion, table: Table, row: ReadRow): void {
  portion.rows.push(row);
  if (portion.tables.at(-1) !== table) portion.tables.push(table);
}

/** Sorts the rows of a block's tables into the forms they belong to. */
export function sortIntoPortions(tables: readonly Table[]): readonly Portion[] {
  const portions = new Map<string, Portion>();
  for (const table of tables) {
    for (const row of table.read.rows) {
      const part = partOfRow(table, row);
      const key = row.project ? `${part ?? ""}|${row.project.row},${row.project.col}` : (part ?? "");
      const portion = portions.get(key);
      if (portion) addRow(portion, table, row);
      else portions.set(key, { part, project: row.project, tables: [table], rows: [row] });
    }
  }
  const found = [...portions.values()];
  const parts = new Set(found.map((portion) => portion.part));
  return parts.size > 1 ? found : found.map((portion) => ({ ...portion, part: null }));
}
