import type { PackRow } from "../../library/packs/pack-schema";

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
}
