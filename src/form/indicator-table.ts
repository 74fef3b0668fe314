import type { CellRange } from "../sheet/address";
import type { ColumnRole } from "./form";
import type { Level1, Level2 } from "./levels";

/** One row of an indicator table, filled or not. */
export interface TableRow {
  /** Zero-based. */
  readonly row: number;
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  /** The cells of the level labels that hold for the row, merges included; null where there is none. */
  readonly label1: CellRange | null;
  readonly label2: CellRange | null;
  /** True where nothing is written but labels and a template's blanks (指标2：, ……). */
  readonly isEmpty: boolean;
}

/** Where an indicator table stands, as whoever writes into it must know it. */
export interface IndicatorTable {
  readonly sheet: string;
  /** 中期, 年度 …; null where the table is in one piece. */
  readonly part: string | null;
  /** Zero-based column by role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** The last row of the header. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
}
