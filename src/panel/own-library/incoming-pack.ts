import type { PackColumns } from "../../library/packs/rows-of-grid";
import type { Grid } from "../../sheet/grid";
import type { PackRow } from "../../library/packs/pack-schema";

/** A sheet of a picked file, with how its columns are read; null where that is not known yet. */
export interface PackTable {
  readonly grid: Grid;
  readonly columns: PackColumns | null;
}

/** A library that was read and may be taken in. */
export interface IncomingPack {
  readonly name: string;
  /** "" for rows of the open form. */
  readonly file: string;
  readonly rows: readonly PackRow[];
  /** Sentences with the row each is about. */
  readonly problems: readonly string[];
  /** How columns were matched: `参考值 → 指标值`. */
  readonly columns: readonly string[];
  /** The sheets the rows were read from; none where they came another way. */
  readonly tables: readonly PackTable[];
}
